import { createReadStream } from "node:fs";
import { WARCParser } from "warcio";
import type { WARCRecord } from "warcio";
import { postedAddress } from "#shared/crawling";
import { reaches } from "./warc-files.ts";

/** A response in the archive that no page of the corpus refers to. */
export interface Orphan {
  readonly url: string;
  readonly offset: number;
  readonly status: number;
  /** Of its payload, as the record gives it. */
  readonly payloadDigest: string;
}

/**
 * The responses of some addresses in a WARC file that may be missing, from the record at an offset on. A run that was killed between
 * keeping a response and storing its page leaves one of them for each visit that was under way. The address of a
 * response to a form is known when the form has been read, which stands behind it.
 */
export async function* orphansIn(
  path: string,
  from: number,
  urls: ReadonlySet<string>,
): AsyncGenerator<Orphan> {
  if (!(await reaches(path, from))) return;
  const stream = createReadStream(path, { start: from });
  let last: { readonly id: string; readonly orphan: Orphan } | null = null;
  try {
    const parser = new WARCParser(stream);
    for await (const record of parser) {
      const offset = from + parser.offset;
      if (record.warcType === "response") {
        const orphan = orphanIn(record, offset);
        last = { id: record.warcHeader("WARC-Record-ID") ?? "", orphan };
        if (urls.has(orphan.url)) yield orphan;
      } else if (last !== null && record.warcHeader("WARC-Concurrent-To") === last.id) {
        const url = record.warcType === "request" ? await addressAskedIn(record) : null;
        if (url !== null && urls.has(url)) yield { ...last.orphan, url };
      }
      await record.skipFully();
    }
  } finally {
    stream.destroy();
  }
}

function orphanIn(record: WARCRecord, offset: number): Orphan {
  const { statusCode = 0 } = record.httpHeaders ?? {};
  const payloadDigest = record.warcPayloadDigest ?? "";
  return { url: record.warcTargetURI ?? "", offset, status: Number(statusCode), payloadDigest };
}

async function addressAskedIn(record: WARCRecord): Promise<string | null> {
  const form = new TextDecoder().decode(await record.readFully(false));
  return postedAddress({ url: record.warcTargetURI ?? "", form });
}
