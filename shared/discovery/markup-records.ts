import type { Element } from "domhandler";
import { parseDocument } from "htmlparser2";
import { elementsOf, isElement } from "../page/walk.ts";
import { textUnder } from "./elements.ts";

/** The values that stand in one element, by the names of what holds them. */
export type MarkupRecord = ReadonlyMap<string, string>;

const MOST_RECORDS = 2_000;
const LONGEST_MARKUP = 500_000;
const LONGEST_VALUE = 2_000;
const DEEPEST = 200;
const TAG = /<(\/?)[a-z][^<>]*>/giu;

/**
 * The elements of a file of data that hold two values or more, as the items of feeds: `<item><title>`, or
 * `<row title="…">`. Names are in lower case and without their prefix. At most 2,000.
 */
export function recordsIn(markup: string): readonly MarkupRecord[] {
  const document = parseDocument(shallow(markup.slice(0, LONGEST_MARKUP)), { xmlMode: true });
  const records: MarkupRecord[] = [];
  for (const element of elementsOf(document)) {
    const record = new Map([...attributesOf(element), ...valuesUnder(element)]);
    if (record.size > 1) records.push(record);
    if (records.length >= MOST_RECORDS) break;
  }
  return records;
}

/** As much of a file as is not nested deeper than any file of data: the parser takes the square of the depth. */
function shallow(markup: string): string {
  let depth = 0;
  for (const { 0: tag, 1: slash, index } of markup.matchAll(TAG)) {
    if (!tag.endsWith("/>")) depth += slash === "/" ? -1 : 1;
    if (depth > DEEPEST) return markup.slice(0, index);
  }
  return markup;
}

function attributesOf({ attribs }: Element): readonly (readonly [string, string])[] {
  return Object.entries(attribs).map(([name, value]) => [
    bare(name),
    value.slice(0, LONGEST_VALUE),
  ]);
}

/** A child's words, or where it leads: feeds link by an attribute. */
function valuesUnder({ children }: Element): readonly (readonly [string, string])[] {
  return children
    .filter(isElement)
    .filter((child) => !child.children.some(isElement))
    .map(
      (child) =>
        [
          bare(child.name),
          textUnder(child, LONGEST_VALUE).trim() || (child.attribs["href"] ?? ""),
        ] as const,
    )
    .filter(([, value]) => value !== "");
}

function bare(name: string): string {
  return name.toLowerCase().replace(/^.*:/u, "");
}
