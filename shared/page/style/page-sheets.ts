import type { Element } from "domhandler";
import type { Page } from "../page.ts";
import { elementsOf, isText } from "../walk.ts";
import { mediaHold } from "./media.ts";
import { scriptSheet } from "./script-sheet.ts";

/** The text of one style sheet and how to speak of where it stands. */
export interface Sheet {
  readonly css: string;
  readonly origin: string;
}

interface PageSheets {
  readonly sheets: readonly Sheet[];
  /** False where the page links sheets that did not come with it: a colour may then be another than it seems. */
  readonly isComplete: boolean;
}

/** All sheets of a page together, in characters; the largest that public sites send come to a third of it. */
const MOST_CSS = 2_000_000;
const LONGEST_ORIGIN = 120;

/** The sheets that a page brings for a screen, in document order; `@import` is not followed. */
export function sheetsOf(page: Page): PageSheets {
  const elements = elementsOf(page.document);
  const base = baseOf(page, elements);
  const sheets: Sheet[] = [];
  let isComplete = true;
  let room = MOST_CSS;
  for (const element of elements) {
    const sheet = sheetOf(element, page, base);
    if (sheet === null) continue;
    if (sheet.css === null || sheet.css.length > room || /@import/iu.test(sheet.css))
      isComplete = false;
    if (sheet.css === null || sheet.css === "" || room <= 0) continue;
    sheets.push({ css: sheet.css.slice(0, room), origin: sheet.origin });
    room -= sheet.css.length;
  }
  return { sheets, isComplete };
}

interface FoundSheet {
  /** Null where it is linked and did not come. */
  readonly css: string | null;
  readonly origin: string;
}

function sheetOf(element: Element, page: Page, base: string | null): FoundSheet | null {
  const { name, attribs } = element;
  if (name === "script") return { css: scriptSheet(textInside(element)), origin: "a script" };
  if (name !== "style" && name !== "link") return null;
  const { media = "", type = "text/css" } = attribs;
  if (mediaHold(media) === "no" || !/^\s*(?:text\/css\s*(?:;.*)?)?$/iu.test(type)) return null;
  if (name === "style") return { css: textInside(element), origin: "<style>" };
  const relations = (attribs["rel"] ?? "").toLowerCase().split(/\s+/u, 10);
  const href = attribs["href"]?.trim() ?? "";
  if (!relations.includes("stylesheet") || relations.includes("alternate")) return null;
  if (href === "" || attribs["disabled"] !== undefined) return null;
  return { css: linkedText(href, page, base), origin: href.slice(0, LONGEST_ORIGIN) };
}

/** A page of years ago wraps its styles in a comment of HTML; the tokenizer knows that. */
function textInside(element: Element): string {
  return element.children.map((child) => (isText(child) ? child.data : "")).join("");
}

function linkedText(href: string, page: Page, base: string | null): string | null {
  const url = absolute(href, base);
  return url === null ? null : (page.stylesheets.get(url) ?? null);
}

function baseOf(page: Page, elements: readonly Element[]): string | null {
  const href = elements.find(
    ({ name, attribs }) => name === "base" && attribs["href"] !== undefined,
  )?.attribs["href"];
  return href === undefined ? page.url : (absolute(href, page.url) ?? page.url);
}

function absolute(href: string, base: string | null): string | null {
  if (href.length > 2000 || !URL.canParse(href, base ?? undefined)) return null;
  const url = new URL(href, base ?? undefined);
  url.hash = "";
  return url.href;
}
