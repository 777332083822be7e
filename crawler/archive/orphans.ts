import { createReadStream } from "node:fs";
import { WARCParser } from "warcio";

/** A response in the archive that no page of the corpus refers to. */
export interface Orphan {
  readonly url: string;
  readonly offset: number;
  readonly status: number;
  /** Of its payload, as the record gives it. */
  readonly payloadDigest: string;
}

/**
 * The responses of some addresses in a WARC file, from the record at an offset on. A run that was killed between
 * keeping a response and storing its page leaves one of them for each visit that was under way.
 */
export async function* orphansIn(
  path: string,
  from: number,
  urls: ReadonlySet<string>,
): AsyncGenerator<Orphan> {
  const stream = createReadStream(path, { start: from });
  try {
    const parser = new WARCParser(stream);
    for await (const record of parser) {
      const url = record.warcTargetURI ?? "";
      const offset = from + parser.offset;
      if (record.warcType === "response" && urls.has(url)) {
        const { statusCode = 0 } = record.httpHeaders ?? {};
        const payloadDigest = record.warcPayloadDigest ?? "";
        yield { url, offset, status: Number(statusCode), payloadDigest };
      }
      await record.skipFully();
    }
  } finally {
    stream.destroy();
  }
}
