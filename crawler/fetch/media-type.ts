import type { RawResponse } from "./raw-response.ts";
import { headerOf } from "./raw-response.ts";

/** Servers put the charset behind a comma, a blank or a colon too, name a type twice, or in quotes. */
const TYPE = /^[\s"']*([\w.+-]+\/[\w.+-]+)/u;

/** What servers say where they do not know: browsers look at such a body as at one without a type. */
const UNKNOWN: ReadonlySet<string> = new Set(["unknown/unknown", "application/unknown"]);

/** What servers say of whatever they send. */
const ANY_BYTES = "application/octet-stream";

/** How pages begin, as far as one need look. */
const PAGE_OPENING = /<(?:html|!doctype html|head)\b/iu;
const OPENING_BYTES = 512;

/** The media type that a Content-Type header names, in lower case; the empty string where it names none. */
export function namedType(contentType: string | null): string {
  const type = TYPE.exec(contentType ?? "")?.[1]?.toLowerCase() ?? "";
  return UNKNOWN.has(type) ? "" : type;
}

/**
 * The media type of a response: the one it names, or `text/html` where that tells nothing and the body begins as a page;
 * "" where neither says anything.
 */
export function mediaTypeOf(response: Pick<RawResponse, "headers" | "bytes">): string {
  const type = namedType(headerOf(response, "content-type"));
  return (type === "" || type === ANY_BYTES) && beginsAsPage(response.bytes) ? "text/html" : type;
}

function beginsAsPage(bytes: Uint8Array): boolean {
  return PAGE_OPENING.test(new TextDecoder("latin1").decode(bytes.subarray(0, OPENING_BYTES)));
}
