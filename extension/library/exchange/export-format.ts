import type { SavedReading } from "#shared";
import type { SavedPage } from "../saved-page.ts";
import { csv } from "./csv.ts";
import { markdown } from "./markdown.ts";
import { warc } from "./warc.ts";

/** What was saved of one page; the page itself is null where it was not kept. */
export interface PageOfEntries {
  readonly entries: readonly [SavedReading, ...SavedReading[]];
  readonly page: SavedPage | null;
}

/** A kind of file that saved Readings can be taken out as. */
export interface ExportFormat {
  /** As in `nianbao.jsonl`. */
  readonly extension: string;
  readonly mediaType: string;
  /** How the file begins. */
  readonly header: () => BlobPart | Promise<BlobPart>;
  readonly render: (page: PageOfEntries) => readonly BlobPart[] | Promise<readonly BlobPart[]>;
}

/** A line for each: the Reading, the reader's corrections beside it, and when it was saved. */
const jsonl: ExportFormat = {
  extension: "jsonl",
  mediaType: "application/jsonl",
  header: () => "",
  render: ({ entries }) => entries.map((entry) => `${JSON.stringify(entry)}\n`),
};

export const exportFormats: readonly ExportFormat[] = [jsonl, csv, markdown, warc];
