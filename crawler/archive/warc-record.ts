import { RENDERED_FIELD } from "#shared/crawling";
import { WARCRecord } from "warcio";
import { ROBOT_NAME } from "../fetch/user-agent.ts";
import { FORM_TYPE } from "../fetch/raw-response.ts";
import type { RawResponse } from "../fetch/raw-response.ts";
import { gzipMember } from "./gzip-member.ts";

const WARC_VERSION = "WARC/1.1" as const;

/** What a reader would undo a second time: the transfer coding is gone from the body we keep. */
const TRANSFER_HEADER = /^transfer-encoding$/iu;

/**
 * A response as one gzip member of a WARC file (ISO 28500): status line, headers and body as sent, with
 * SHA-256 digests of block and payload. Only the transfer coding is undone, as archives do, and its
 * header renamed, so that nobody undoes it again.
 */
export async function responseRecord(response: RawResponse): Promise<NamedRecord> {
  const record = WARCRecord.create({ type: "response", ...httpOf(response) });
  return { id: idOf(record), bytes: await gzipMember(record, response.body) };
}

/** A record as it stands in a file, and its name, by which others refer to it. */
export interface NamedRecord {
  readonly id: string;
  readonly bytes: Uint8Array;
}

function httpOf(response: RawResponse) {
  return {
    url: response.url,
    date: response.retrievedAt,
    warcVersion: WARC_VERSION,
    statusline: `HTTP/1.1 ${response.status} ${response.statusText}`.trimEnd(),
    httpHeaders: response.headers.map(([name, value]): [string, string] => [
      TRANSFER_HEADER.test(name) ? `X-Archive-Orig-${name}` : name,
      value,
    ]),
  };
}

function idOf(record: WARCRecord): string {
  return record.warcHeader("WARC-Record-ID") ?? "";
}

/**
 * The form that a response answers, as a `request` record beside it (ISO 28500, 6.4): many responses of one address
 * are told apart by it alone.
 */
export async function requestRecord(
  { url, retrievedAt: date }: RawResponse,
  form: string,
  responseId: string,
): Promise<Uint8Array> {
  const { host, pathname } = new URL(url);
  const body = new TextEncoder().encode(form);
  const record = WARCRecord.create({
    type: "request",
    url,
    date,
    warcVersion: WARC_VERSION,
    warcHeaders: { "WARC-Concurrent-To": responseId },
    statusline: `POST ${pathname} HTTP/1.1`,
    httpHeaders: { Host: host, "Content-Type": FORM_TYPE, "Content-Length": String(body.length) },
  });
  return gzipMember(record, body);
}

/** The record that a later, identical response repeats. */
interface RepeatedRecord {
  readonly id: string;
  readonly url: string;
  /** ISO 8601. */
  readonly retrievedAt: string;
  /** Of its payload, as the record gives it. */
  readonly payloadDigest: string;
}

/** ISO 28500, 6.7.2 and 6.7.3: how it is known that a response repeats an earlier one. */
const REVISIT_PROFILES = {
  "same payload": "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest",
  "not modified": "http://netpreserve.org/warc/1.1/revisit/server-not-modified",
} as const;

/**
 * A response that repeats an archived one, as a `revisit` record: its status line and headers, and where its body
 * is. `how`: by its bytes, or as the server says (304).
 */
export async function revisitRecord(
  response: RawResponse,
  of: RepeatedRecord,
  how: keyof typeof REVISIT_PROFILES,
): Promise<Uint8Array> {
  const record = WARCRecord.create({
    type: "revisit",
    ...httpOf(response),
    refersToUrl: of.url,
    refersToDate: of.retrievedAt,
    warcHeaders: {
      "WARC-Refers-To": of.id,
      ...(of.payloadDigest !== "" && { "WARC-Payload-Digest": of.payloadDigest }),
    },
  });
  record.warcHeaders.headers.set("WARC-Profile", REVISIT_PROFILES[how]);
  return gzipMember(record, NOTHING);
}

const NOTHING = new Uint8Array();

/** What is told of an archived record beside it; a name may come more than once. */
export type Field = readonly [name: string, value: string];

/** Fields about another record, as a `metadata` record that refers to it. `date` is the other's, in ISO 8601. */
export async function metadataRecord(
  { url, date }: { readonly url: string; readonly date: string },
  id: string,
  fields: readonly Field[],
): Promise<Uint8Array> {
  const record = WARCRecord.create({
    type: "metadata",
    url,
    date,
    warcVersion: WARC_VERSION,
    warcHeaders: { "WARC-Refers-To": id, "WARC-Concurrent-To": id },
  });
  const lines = fields.map(([name, value]) => `${name}: ${value}\r\n`);
  return gzipMember(record, new TextEncoder().encode(lines.join("")));
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
): Promise<NamedRecord> {
  const record = WARCRecord.create({
    type: "resource",
    url,
    date: renderedAt,
    warcVersion: WARC_VERSION,
    warcHeaders: {
      "Content-Type": RENDERED_TYPE,
      "WARC-Refers-To": responseId,
      [RENDERED_FIELD]: "true",
    },
  });
  return { id: idOf(record), bytes: await gzipMember(record, bytes) };
}

/** The record that opens each file and says who wrote it and how. */
export async function infoRecord(fileName: string, software: string): Promise<Uint8Array> {
  const record = WARCRecord.create({
    type: "warcinfo",
    filename: fileName,
    date: new Date().toISOString(),
    warcVersion: WARC_VERSION,
  });
  const fields = { software, format: "WARC File Format 1.1", robots: `obeyed, as ${ROBOT_NAME}` };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return gzipMember(record, new TextEncoder().encode(lines.join("")));
}
