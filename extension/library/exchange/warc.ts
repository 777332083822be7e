import { RENDERED_FIELD, SAVED_READING_TYPE, sha256 } from "#shared";
import type { SavedReading } from "#shared";
import { bytesOf, gzipped } from "../saved-page.ts";
import type { SavedPage } from "../saved-page.ts";
import type { ExportFormat, PageOfEntries } from "./export-format.ts";

/**
 * The pages as `resource` records, each with a `metadata` record for every Reading that was saved of it (ISO 28500:
 * WARC 1.1, a gzip member for each record). Written by hand: warcio reckons its digests in WebAssembly, which the
 * policy of our pages forbids.
 */
export const warc: ExportFormat = {
  extension: "warc.gz",
  mediaType: "application/warc",
  header: () =>
    recordOf(
      { "WARC-Type": "warcinfo", "Content-Type": "application/warc-fields" },
      new Date().toISOString(),
      new TextEncoder().encode("software: nianbao extension\r\nformat: WARC File Format 1.1\r\n"),
    ),
  render: async ({ entries, page }) => {
    const id = newId();
    const records = page === null ? [] : [await pageRecord(id, entries[0], page)];
    for (const entry of entries) records.push(await savedRecord(entry, page === null ? null : id));
    return records;
  },
};

async function pageRecord(
  id: string,
  first: PageOfEntries["entries"][0],
  page: SavedPage,
): Promise<ArrayBuffer> {
  const fields = {
    "WARC-Type": "resource",
    "WARC-Record-ID": id,
    "WARC-Target-URI": addressOf(first),
    ...(page.rendered === false ? {} : { [RENDERED_FIELD]: "true" }),
    "Content-Type": page.contentType,
  };
  return recordOf(fields, timeOf(first), new Uint8Array(await bytesOf(page)));
}

function savedRecord(entry: SavedReading, page: string | null): Promise<ArrayBuffer> {
  const fields = {
    "WARC-Type": "metadata",
    "WARC-Target-URI": addressOf(entry),
    ...(page === null ? {} : { "WARC-Refers-To": page }),
    "Content-Type": SAVED_READING_TYPE,
  };
  return recordOf(fields, timeOf(entry), new TextEncoder().encode(JSON.stringify(entry)));
}

async function recordOf(
  fields: Readonly<Record<string, string>>,
  date: string,
  block: Uint8Array<ArrayBuffer>,
): Promise<ArrayBuffer> {
  const all = {
    "WARC-Record-ID": newId(),
    "WARC-Date": date,
    ...fields,
    "WARC-Block-Digest": `sha256:${await sha256(block)}`,
    "Content-Length": block.length,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = new TextEncoder().encode(`WARC/1.1\r\n${lines.join("")}\r\n`);
  return gzipped([head, block, new TextEncoder().encode("\r\n\r\n")]);
}

function newId(): string {
  return `<urn:uuid:${crypto.randomUUID()}>`;
}

/** Imported entries come from anywhere: an address or a time must not end its line. */
function addressOf({ reading }: SavedReading): string {
  const { url } = reading.source;
  return url !== null && URL.canParse(url) ? new URL(url).href : "about:blank";
}

function timeOf({ reading, savedAt }: SavedReading): string {
  const time = Date.parse(reading.source.retrievedAt ?? savedAt);
  return new Date(Number.isNaN(time) ? Date.parse(savedAt) : time).toISOString();
}
