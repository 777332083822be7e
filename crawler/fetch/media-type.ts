import type { RawResponse } from "./raw-response.ts";
import { headerOf } from "./raw-response.ts";

/** A type and its subtype, with nothing that a server may have written in place of the semicolon behind them. */
const WELL_FORMED = /^[\w.+-]+\/[\w.+-]+$/u;

/** Types that servers give to whatever they do not know. */
const UNTELLING: ReadonlySet<string> = new Set(["application/octet-stream"]);

/** How pages begin, as far as one need look. */
const PAGE_OPENING = /<(?:html|!doctype html|head)\b/iu;
const OPENING_BYTES = 512;

/**
 * The media type that a response names, in lower case; "" where it names none. Servers write Content-Types by hand
 * (`text/html,charset=gbk`, `charset=utf-8`, `html`): what follows the type counts for nothing, and where there is no
 * type that tells anything, a body that begins as a page is `text/html`.
 */
export function mediaTypeOf(response: Pick<RawResponse, "headers" | "bytes">): string {
  const written = (headerOf(response, "content-type") ?? "").trim().toLowerCase();
  const [type = ""] = written.split(/[;,:(\s]/u, 1);
  if (type === "" || (WELL_FORMED.test(type) && !UNTELLING.has(type))) return type;
  return beginsAsPage(response.bytes) ? "text/html" : type;
}

function beginsAsPage(bytes: Uint8Array): boolean {
  return PAGE_OPENING.test(new TextDecoder("latin1").decode(bytes.subarray(0, OPENING_BYTES)));
}
