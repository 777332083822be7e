import type { Element } from "domhandler";
import { cellText } from "./cell-text.ts";
import { elementsUnder, textUnder, tidy } from "./elements.ts";

const MAXIMUM_TEXT = 200;

const CUT_SHORT = /(?:…|\.{2,}|。{2,})$/u;
const HEADING = /^h[1-6]$/u;
const IMAGES: ReadonlySet<string> = new Set(["img", "area"]);

const MAXIMUM_ELEMENTS = 100;

/**
 * What a link says of itself, at most 200 characters: its text, or its heading where it wraps a whole
 * list entry; its `title` where the text was cut by `…` or says nothing; the `alt` of its image, as
 * entries to the 专栏 often are pictures (REPORT-FORMAT 5.2, 6.1). A mark in a table says what its row and column do.
 */
export function linkText(element: Element): string {
  const shown = withHeading(shownText(element), element);
  const title = tidy(element.attribs["title"] ?? "");
  const others = [title, imageText(element), element.attribs["aria-label"] ?? ""];
  if (shown !== "" && (title === "" || !CUT_SHORT.test(shown)))
    return cut(cellText(shown, element) ?? shown);
  return cut(firstFilled([...others, cellText("", element) ?? ""]));
}

const MORE = /^(?:更多|查看更多|more|全部)[+>»›…. ]*$/iu;
const HEADING_LENGTH = 40;
const HEADING_LEVELS = 3;

/** 更多 says what it is more of in the heading that it stands beside. */
function withHeading(shown: string, element: Element): string {
  if (!MORE.test(shown)) return shown;
  let block = element.parent;
  for (let level = 0; block !== null && level < HEADING_LEVELS; level += 1) {
    const text = tidy(textUnder(block, 2 * HEADING_LENGTH));
    if (text.length > HEADING_LENGTH) break;
    const heading = text.slice(0, text.lastIndexOf(shown)).trim();
    if (heading !== "") return heading;
    block = block.parent;
  }
  return shown;
}

function shownText(element: Element): string {
  for (const child of elementsInside(element)) {
    const heading = HEADING.test(child.name) ? tidy(textUnder(child, 2 * MAXIMUM_TEXT)) : "";
    if (heading !== "") return heading;
  }
  return tidy(textUnder(element, 2 * MAXIMUM_TEXT));
}

function imageText(element: Element): string {
  const images = [element, ...elementsInside(element)].filter(({ name }) => IMAGES.has(name));
  return firstFilled(
    images.flatMap(({ attribs }) => [attribs["alt"] ?? "", attribs["title"] ?? ""]),
  );
}

/** A link's own elements; one that was never closed may hold the rest of the page. */
function elementsInside(element: Element): readonly Element[] {
  const inside: Element[] = [];
  for (const child of elementsUnder(element)) {
    inside.push(child);
    if (inside.length >= MAXIMUM_ELEMENTS) break;
  }
  return inside;
}

function firstFilled(texts: readonly string[]): string {
  return texts.map(tidy).find((text) => text !== "") ?? "";
}

function cut(text: string): string {
  return Array.from(text).slice(0, MAXIMUM_TEXT).join("");
}
