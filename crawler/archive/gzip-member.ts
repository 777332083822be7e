import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { WARCRecord } from "warcio";
import { sha256 } from "./sha256.ts";

const compress = promisify(gzip);
const LINE_END = "\r\n";

/** Types whose block is no payload of an address, so that only the block has a digest. */
const WITHOUT_PAYLOAD: ReadonlySet<string> = new Set(["warcinfo", "metadata", "revisit"]);

/**
 * A record with its body as one gzip member (ISO 28500, annex D), with digests of block and payload. Compressed in
 * the system's threads: warcio's own serialiser loads a hash program twice for each record and pipes it through web
 * streams, which takes a crawl's own thread a millisecond or two.
 */
export async function gzipMember(record: WARCRecord, body: Uint8Array): Promise<Uint8Array> {
  const head = record.httpHeaders === null ? "" : `${record.httpHeaders.toString()}${LINE_END}`;
  const block = Buffer.concat([Buffer.from(head), body]);
  const { headers } = record.warcHeaders;
  if (!WITHOUT_PAYLOAD.has(record.warcType ?? ""))
    headers.set("WARC-Payload-Digest", digestOf(body));
  headers.set("WARC-Block-Digest", digestOf(block));
  headers.set("Content-Length", String(block.length));
  const start = Buffer.from(`${record.warcHeaders.toString()}${LINE_END}`);
  return compress(Buffer.concat([start, block, Buffer.from(LINE_END + LINE_END)]));
}

/** As the field writes digests: the algorithm, a colon and hexadecimal digits. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${sha256(bytes)}`;
}
