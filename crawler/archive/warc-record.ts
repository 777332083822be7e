import { RENDERED_FIELD } from "#shared";
import { WARCRecord, WARCSerializer } from "warcio";
import { ROBOT_NAME } from "../fetch/user-agent.ts";
import type { RawResponse } from "../fetch/raw-response.ts";

const WARC_VERSION = "WARC/1.1";

/** What a reader would undo a second time: the transfer coding is gone from the body we keep. */
const TRANSFER_HEADER = /^transfer-encoding$/iu;

/**
 * A response as one gzip member of a WARC file (ISO 28500): status line, headers and body as sent, with
 * SHA-256 digests of block and payload. Only the transfer coding is undone, as archives do, and its
 * header renamed, so that nobody undoes it again.
 */
export async function responseRecord(response: RawResponse): Promise<Uint8Array> {
  const record = WARCRecord.create(
    {
      type: "response",
      url: response.url,
      date: response.retrievedAt,
      warcVersion: WARC_VERSION,
      statusline: `HTTP/1.1 ${response.status} ${response.statusText}`.trimEnd(),
      httpHeaders: response.headers.map(([name, value]): [string, string] => [
        TRANSFER_HEADER.test(name) ? `X-Archive-Orig-${name}` : name,
        value,
      ]),
    },
    [response.body],
  );
  return WARCSerializer.serialize(record, { gzip: true });
}

/** What the crawl's browser made of a page. */
export interface RenderedDocument {
  readonly url: string;
  /** ISO 8601. */
  readonly renderedAt: string;
  /** HTML in UTF-8, with our marks on what the browser does not show. */
  readonly bytes: Uint8Array;
}

export const RENDERED_TYPE = "text/html; charset=utf-8";

/** A rendered document as a `resource` record that refers to the record of the response it was made from. */
export async function renderedRecord(
  { url, renderedAt, bytes }: RenderedDocument,
  responseId: string,
): Promise<Uint8Array> {
  const record = WARCRecord.create(
    {
      type: "resource",
      url,
      date: renderedAt,
      warcVersion: WARC_VERSION,
      warcHeaders: {
        "Content-Type": RENDERED_TYPE,
        "WARC-Refers-To": responseId,
        [RENDERED_FIELD]: "true",
      },
    },
    [bytes],
  );
  return WARCSerializer.serialize(record, { gzip: true });
}

/** The record that opens each file and says who wrote it and how. */
export async function infoRecord(fileName: string, software: string): Promise<Uint8Array> {
  const record = WARCRecord.createWARCInfo(
    { filename: fileName, date: new Date().toISOString(), warcVersion: WARC_VERSION },
    { software, format: "WARC File Format 1.1", robots: `obeyed, as ${ROBOT_NAME}` },
  );
  return WARCSerializer.serialize(record, { gzip: true });
}
