import type { Document } from "domhandler";
import { scriptFields } from "./script-fields.ts";
import { elementsOf, textOf } from "./walk.ts";

/** The element that the page's program draws into. */
const FRAME_ID = "app";

/**
 * The markup of an article that a page leaves for a script to draw (gkmlpt, REPORT-FORMAT 5.1): its headline and its
 * text, in the container by which most systems mark a text. Null where no script has one, and where the frame has words already, as in a browser's copy of the page.
 */
export function drawnArticle(document: Document): string | null {
  const fields = scriptFields(document);
  const content = fields.get("content")?.value ?? "";
  if (content.trim() === "") return null;
  const frames = elementsOf(document).filter(({ attribs }) => attribs["id"] === FRAME_ID);
  if (frames.some((frame) => textOf(frame).trim() !== "")) return null;
  return `<h1>${escaped(fields.get("title")?.value ?? "")}</h1><div id="zoom">${content}</div>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
