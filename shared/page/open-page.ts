import type { Document } from "domhandler";
import type { Capture } from "../capture.ts";
import { detectCharset } from "./detect-charset.ts";
import { detectMediaType } from "./detect-media-type.ts";
import { drawnArticle } from "./drawn-article.ts";
import type { Page } from "./page.ts";
import { parseHtml } from "./parse-html.ts";
import { parseText } from "./parse-text.ts";

/**
 * Decodes a capture and parses it. Bytes that do not fit the encoding become U+FFFD, which later stages
 * treat as damage; nothing is thrown away.
 * Throws UnreadableCaptureError for what is neither a page nor a text.
 */
export function openPage(capture: Capture): Page {
  const mediaType = detectMediaType(capture);
  const charset = detectCharset(capture.bytes, capture.contentType);
  const decoded = new TextDecoder(charset).decode(capture.bytes);
  const text = capture.cutOff === undefined ? decoded : withoutCutNumber(decoded);
  const document = mediaType === "text/html" ? parseDrawn(text) : parseText(text);
  return {
    document,
    mediaType,
    charset,
    url: capture.url,
    stylesheets: capture.stylesheets ?? new Map(),
    hasBrowserMarks: capture.rendered ?? capture.via === "clip",
  };
}

/** No number that an office publishes is longer, with its commas. */
const LONGEST_NUMBER = 32;
const NUMBER_AT_END = /[\d０-９]+(?:[,，.．][\d０-９]+)*[,，.．]?$/u;

/** Where a page is cut off inside a number, what is left of it is another number: digits are marked as missing. */
function withoutCutNumber(text: string): string {
  const end = text.slice(-LONGEST_NUMBER);
  const marked = end.replace(NUMBER_AT_END, (left) => left.replaceAll(/[\d０-９]+/gu, "$&□"));
  return text.slice(0, -LONGEST_NUMBER) + marked;
}

/** The tree of a page, with the article that a script would draw below what the page itself prints. */
function parseDrawn(html: string): Document {
  const document = parseHtml(html);
  const article = drawnArticle(document);
  return article === null ? document : parseHtml(html + article);
}
