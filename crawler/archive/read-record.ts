import { createReadStream } from "node:fs";
import { WARCParser } from "warcio";

export interface ArchivedDocument {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** The record's own name, by which others refer to it. */
  readonly recordId: string;
  /** Of its payload, as the record gives it; empty where it gives none. */
  readonly payloadDigest: string;
  readonly url: string;
  /** ISO 8601. */
  readonly retrievedAt: string;
}

/** The address of the record that begins at an offset of a WARC file; null where none does, as after a loss of files. */
export async function targetOf(path: string, offset: number): Promise<string | null> {
  const stream = createReadStream(path, { start: offset });
  try {
    return (await new WARCParser(stream).parse())?.warcTargetURI ?? null;
  } catch {
    return null;
  } finally {
    stream.destroy();
  }
}

/** The record that begins at an offset of a WARC file. */
export async function readDocument(path: string, offset: number): Promise<ArchivedDocument> {
  const stream = createReadStream(path, { start: offset });
  try {
    const record = await new WARCParser(stream).parse();
    if (record === null) throw new Error(`${path} holds no record at ${offset}`);
    // A record that is no response has but the type that it names itself.
    const contentType =
      record.httpHeaders === null
        ? record.warcContentType
        : record.httpHeaders.headers.get("Content-Type");
    return {
      bytes: await record.readFully(true),
      contentType: contentType ?? null,
      recordId: record.warcHeader("WARC-Record-ID") ?? "",
      payloadDigest: record.warcPayloadDigest ?? "",
      url: record.warcTargetURI ?? "",
      retrievedAt: record.warcDate ?? "",
    };
  } finally {
    stream.destroy();
  }
}
