import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { AsyncIterReader, LimitReader, WARCParser } from "warcio";
import type { WARCRecord } from "warcio";

/** A record with its body still to be read; what is left unread is skipped. */
export interface RecordWithBody {
  readonly record: WARCRecord;
  readonly body: LimitReader;
}

/** More header than any server sends; beyond it a broken file would be read to its end for a blank line. */
const MAX_HEADER_BYTES = 1024 * 1024;
const FIRST_LINE = "WARC/";

/**
 * The HTTP head is read from the record's own block: warcio looks for its end in the whole file, and where a server
 * ends its lines with bare line feeds it takes the body, and what follows the record, for headers.
 */
const OPTIONS = { parseHttp: false };

/**
 * Streams the records of a WARC file, compressed or not. Throws where the file is no WARC file or ends
 * inside a record, both of which warcio waits upon for ever; the records before that have been given.
 */
export async function* warcRecords(path: string): AsyncGenerator<RecordWithBody> {
  const header = { isOpen: true, bytes: 0 };
  const parser = new WARCParser(
    new AsyncIterReader(withBoundedHeaders(path, header), null),
    OPTIONS,
  );
  for (let record = await parser.parse(); record !== null; record = await parser.parse()) {
    const body = bodyOf(record);
    header.isOpen = false;
    yield { record, body };
    await skipRest(body);
    header.isOpen = true;
    header.bytes = 0;
  }
}

function bodyOf(record: WARCRecord): LimitReader {
  const { reader, warcHeaders } = record;
  const isWarc = warcHeaders.statusline.startsWith(FIRST_LINE);
  if (!isWarc || !(reader instanceof LimitReader) || Number.isNaN(reader.limit)) {
    throw new Error("this is not a WARC record");
  }
  return reader;
}

/** Reads on to the record's end, before warcio does: its own skipping never ends where the file ends first. */
export async function skipRest(body: LimitReader): Promise<void> {
  const rest = body[Symbol.asyncIterator]();
  for (let next = await rest.next(); next.done !== true; next = await rest.next());
  if (body.limit > 0) throw new Error("the file ends inside a record");
}

async function* withBoundedHeaders(
  path: string,
  header: { readonly isOpen: boolean; bytes: number },
): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of await uncompressed(path)) {
    const bytes: Uint8Array = chunk;
    if (isFirst && !beginsAsWarc(bytes)) throw new Error("this is not a WARC file");
    isFirst = false;
    if (header.isOpen) header.bytes += bytes.length;
    if (header.bytes > MAX_HEADER_BYTES) throw new Error("a record's headers do not end");
    yield bytes;
  }
}

function beginsAsWarc(bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, FIRST_LINE.length));
  return FIRST_LINE.startsWith(start);
}

/** Whether a file is compressed is told by its bytes: archives are renamed more often than repacked. */
async function uncompressed(path: string): Promise<Readable> {
  const stream = createReadStream(path);
  if (!(await isGzip(path))) return stream;
  const gunzip = createGunzip();
  // Not `pipeline`: an error must reach whoever reads the unzipped stream, and only them.
  stream.on("error", (error) => gunzip.destroy(error));
  gunzip.on("close", () => stream.destroy());
  return stream.pipe(gunzip);
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}
