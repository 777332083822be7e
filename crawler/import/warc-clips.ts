import type { WARCRecord } from "warcio";
import { RENDERED_FIELD, SAVED_READING_TYPE } from "#shared";
import { sha256 } from "../archive/sha256.ts";
import { fileProblem } from "../input/file-problem.ts";
import { readBounded, TOO_LARGE } from "../input/read-bounded.ts";
import { warcRecords } from "../input/warc-records.ts";
import { parseSaved } from "./parse-saved.ts";
import type { ClippedPage, Found } from "./saved-clip.ts";

/** The last page that was passed, with its record's name: what was saved of a page stands behind it. */
interface PassedPage extends ClippedPage {
  readonly id: string;
  readonly sha256: string;
}

/**
 * Streams the clips of the extension's WARC export: `metadata` records with a saved Reading, each with the page
 * that it refers to. Other records are no clips and are passed over; a broken file ends with a fault.
 */
export async function* warcClips(path: string): AsyncGenerator<Found> {
  let page: PassedPage | null = null;
  let number = 0;
  try {
    for await (const { record, body } of warcRecords(path)) {
      number += 1;
      const isPage = record.warcType === "resource";
      if (!isPage && !isSaved(record)) continue;
      const bytes = await readBounded(body);
      if (isPage) page = bytes === null ? null : passed(record, bytes);
      else yield await foundIn(record, bytes, { place: `record ${number}`, page });
    }
  } catch (error) {
    const reason = `the file breaks off: ${fileProblem(error)}`;
    yield { kind: "fault", place: `record ${Math.max(1, number)}`, reason };
  }
}

function isSaved(record: WARCRecord): boolean {
  return record.warcType === "metadata" && record.warcContentType === SAVED_READING_TYPE;
}

function passed(record: WARCRecord, bytes: Uint8Array): PassedPage {
  return {
    id: record.warcHeader("WARC-Record-ID") ?? "",
    sha256: sha256(bytes),
    contentType: record.warcContentType ?? "text/html; charset=utf-8",
    rendered: record.warcHeader(RENDERED_FIELD) === "true",
    bytes,
  };
}

async function foundIn(
  record: WARCRecord,
  bytes: Uint8Array | null,
  { place, page }: { readonly place: string; readonly page: PassedPage | null },
): Promise<Found> {
  if (bytes === null) return { kind: "fault", place, reason: TOO_LARGE };
  const { saved, reason } = await parseSaved(new TextDecoder().decode(bytes));
  if (saved === null) return { kind: "fault", place, reason };
  // A page that was changed since, or another one, is no witness of what was read.
  const isItsPage =
    page !== null &&
    page.id === record.warcHeader("WARC-Refers-To") &&
    page.sha256 === saved.reading.source.sha256;
  return { kind: "clip", place, clip: { saved, page: isItsPage ? page : null } };
}
