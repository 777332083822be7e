import type { Capture } from "../../shared/index.ts";

const utf8 = new TextEncoder();

/** A capture of an HTML page or a text that has no address, as `nianbao read` makes it of a file. */
export function captureOf(content: string | Uint8Array, given: Partial<Capture> = {}): Capture {
  return {
    url: null,
    retrievedAt: null,
    contentType: "text/html",
    bytes: typeof content === "string" ? utf8.encode(content) : content,
    via: "file",
    ...given,
  };
}

export function textCapture(text: string): Capture {
  return captureOf(text, { contentType: "text/plain" });
}
