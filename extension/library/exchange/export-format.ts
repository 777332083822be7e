import type { SavedReading } from "#shared";
import { csv } from "./csv.ts";
import { markdown } from "./markdown.ts";

/** A kind of file that saved Readings can be taken out as. */
export interface ExportFormat {
  /** As in `nianbao.jsonl`. */
  readonly extension: string;
  readonly mediaType: string;
  readonly header: string;
  readonly render: (entry: SavedReading) => string;
}

/** A line for each: the Reading, the reader's corrections beside it, and when it was saved. */
const jsonl: ExportFormat = {
  extension: "jsonl",
  mediaType: "application/jsonl",
  header: "",
  render: (entry) => `${JSON.stringify(entry)}\n`,
};

export const exportFormats: readonly ExportFormat[] = [jsonl, csv, markdown];
