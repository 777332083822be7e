import type { Capture } from "../capture.ts";
import { UnreadableCaptureError } from "../errors.ts";
import type { Page } from "./page.ts";

/** How many bytes are looked at to tell what a body is; enough for any signature and a long preamble. */
const SNIFFED_BYTES = 1024;

/** Bodies that are known by their first bytes, whatever the header says. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: "a PDF file" },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: "a zip archive or an office file (docx, xlsx, ofd)" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: "an old office file (doc, xls, wps)" },
  { bytes: [0x52, 0x61, 0x72, 0x21], name: "a RAR archive" },
  { bytes: [0x1f, 0x8b], name: "a gzip file" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: "a PNG image" },
  { bytes: [0xff, 0xd8, 0xff], name: "a JPEG image" },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: "a GIF image" },
];

const HTML_TYPES = new Set(["text/html", "application/xhtml+xml"]);
const MARKUP = /<(?:!doctype|html|head|body|meta|title|div|table|p|script|br|span|!--)[\s/>a-z-]/iu;

/**
 * What a capture's bytes are: HTML or plain text. The header decides between the two, a binary
 * signature overrides it, and the content decides where the header says nothing of use.
 * Throws UnreadableCaptureError, with a sentence that names what it is, for anything else.
 */
export function detectMediaType(capture: Capture): Page["mediaType"] {
  const { bytes } = capture;
  if (bytes.length === 0) throw new UnreadableCaptureError("The file is empty.");
  const signature = SIGNATURES.find((known) => known.bytes.every((byte, i) => bytes[i] === byte));
  if (signature) {
    throw new UnreadableCaptureError(`This is ${signature.name}, not a page or a text.`);
  }
  const head = bytes.subarray(0, SNIFFED_BYTES);
  if (looksBinary(head))
    throw new UnreadableCaptureError("This is a binary file, not a page or a text.");
  const declared = (capture.contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (HTML_TYPES.has(declared)) return "text/html";
  if (declared === "text/plain") return "text/plain";
  return MARKUP.test(asciiView(head)) ? "text/html" : "text/plain";
}

/** Zero bytes are in no text but UTF-16, which either opens with a mark or has them in every other place. */
function looksBinary(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    return false;
  const zeros: [even: number, odd: number] = [0, 0];
  let controls = 0;
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2 === 0 ? 0 : 1] += 1;
    else if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls += 1;
  });
  const isBareUtf16 = Math.min(...zeros) === 0 && Math.max(...zeros) > head.length / 8;
  return (zeros[0] + zeros[1] > 0 && !isBareUtf16) || controls > head.length / 20;
}

/** The ASCII characters of the bytes, zero bytes dropped so that UTF-16 markup is seen too. */
function asciiView(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) if (byte > 0 && byte < 0x80) text += String.fromCharCode(byte);
  return text;
}
