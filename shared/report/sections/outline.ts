import type { Block, TextBlock } from "../../content/block.ts";
import { fold, foldWithOffsets } from "../../han/fold.ts";
import { MOST_LINES, remembered } from "../../page/remembered.ts";
import type { Section } from "../../reading.ts";
import { isFormRow } from "./form-rows.ts";
import { readsAsHeading } from "./section-roles.ts";

type Level = Section["level"];

/** A heading found in a block, and what follows it in the same paragraph. */
export interface Heading {
  /** Index of its block. */
  readonly index: number;
  readonly level: Level;
  readonly heading: string;
  readonly rest: string;
}

interface Numbering {
  readonly level: Level;
  readonly pattern: RegExp;
  /** Longest folded heading that may open a paragraph of text; 0 where it must stand on its own line. */
  readonly longestInline: number;
}

/** Outline numbers of official writing, by level (REPORT-FORMAT 1.3). */
const NUMBERINGS: readonly Numbering[] = [
  { level: 1, pattern: /^第[一二三四五六七八九十\d]{1,3}(?:部分|章|篇)[:、]?/u, longestInline: 30 },
  { level: 1, pattern: /^[一二三四五六七八九十]{1,3}[、.,:]/u, longestInline: 30 },
  { level: 2, pattern: /^\([一二三四五六七八九十]{1,3}\)/u, longestInline: 24 },
  { level: 3, pattern: /^(?:\(\d{1,2}\)|\d{1,2}[.、](?!\d))/u, longestInline: 0 },
];
/** The line that opens an annex, and the heading of the national return of 2014–2018. */
const ANNEX =
  /^附(?:件|表|录)?[\d一二三四]{0,2}(?:[:、.].{0,40})?$|^.{0,30}政府信息公开(?:工作)?情况统计表(?:\(.{0,10}\))?$/u;

/** `一 总体情况`: folding takes the space away that parts the number from the words. */
const SPACED_NUMBER = /^\s*[一二三四五六七八九十]{1,3}[\s\u3000]+(?<words>\p{Script=Han}.*)$/u;

const LEVELS: readonly Level[] = [1, 2, 3];
const LONGEST_HEADING = 60;
const LONGEST_BARE_HEADING = 24;
/** No more of a paragraph is looked at for a heading; white space may stand in it. */
const LONGEST_OPENING = 160;

/**
 * The headings of a document in order, from a block on. Outline numbers and markup (`<h2>`) decide; in a
 * document with neither, short lines that read as headings, as the reports of the first years have them.
 */
export function findHeadings(blocks: readonly Block[], start: number): readonly Heading[] {
  const marks = marksOf(blocks.slice(start));
  const outlined = collect(
    blocks,
    start,
    (block) => numberedHeading(block) ?? markedHeading(block, marks),
  );
  if (outlined.some(({ level }) => level < 3)) return fromFirstLevel(outlined);
  const bare = collect(blocks, start, bareHeading);
  return fromFirstLevel([...outlined, ...bare].toSorted((a, b) => a.index - b.index));
}

/** Reports that number their sections `(一)` or `1、` have them as their first level, not as parts of none. */
function fromFirstLevel(headings: readonly Heading[]): readonly Heading[] {
  const top = headings.reduce((least, { level }) => Math.min(least, level), 3);
  return headings.map((heading) => ({ ...heading, level: LEVELS[heading.level - top] ?? 3 }));
}

/** Whether a block opens with an outline number of the two upper levels, so that the title is behind us. */
export function opensSection(block: Block): boolean {
  return block.kind !== "table" && (numberedHeading(block)?.level ?? 3) < 3;
}

function collect(
  blocks: readonly Block[],
  start: number,
  read: (block: TextBlock) => Omit<Heading, "index"> | null,
): readonly Heading[] {
  return blocks.flatMap((block, index) => {
    if (index < start || block.kind === "table") return [];
    if (isFormRow(block, blocks[index + 1])) return [];
    const heading = read(block);
    return heading === null ? [] : { index, ...heading };
  });
}

function numberedHeading({ text }: TextBlock): Omit<Heading, "index"> | null {
  return numberedIn(text);
}

/** Asked again and again: title, labels, signature and sections are all bounded by the first of them. */
const numberedIn = remembered((text): Omit<Heading, "index"> | null => {
  const folded = foldWithOffsets(text.slice(0, LONGEST_OPENING));
  const numbering = NUMBERINGS.find(({ pattern }) => pattern.test(folded.text));
  if (!numbering) return spacedHeading(text);
  const { level, longestInline, pattern } = numbering;
  const words = folded.text.replace(pattern, "");
  const isWhole = text.length <= LONGEST_OPENING && isWholeHeading(words);
  if (isWhole) return { level, heading: text, rest: "" };
  const stop = folded.text.search(/[。:]/u);
  if (stop < 0 || stop > longestInline || stop === folded.text.length - 1) return null;
  const end = folded.offsets[stop + 1] ?? text.length;
  return { level, heading: text.slice(0, end).trim(), rest: text.slice(end).trim() };
}, MOST_LINES);

function spacedHeading(text: string): Omit<Heading, "index"> | null {
  if (text.length > LONGEST_OPENING) return null;
  const words = SPACED_NUMBER.exec(text)?.groups?.["words"];
  return words !== undefined && isWholeHeading(fold(words)) && readsAsHeading(words)
    ? { level: 1, heading: text, rest: "" }
    : null;
}

/** One line of words without a sentence in it; `(一)全年收到申请5件。` is a sentence with a number. */
function isWholeHeading(folded: string): boolean {
  if (folded.length > LONGEST_HEADING) return false;
  const line = folded.replace(/[:：]$/u, "");
  return !/[。;!?:]/u.test(line) || /^[^\d,;!?:。]{2,}。$/u.test(line);
}

/** `<h2>` and its like, ranked among the ones that occur, and the line that opens an annex. */
function markedHeading(block: TextBlock, marks: readonly number[]): Omit<Heading, "index"> | null {
  const folded = fold(block.text.slice(0, LONGEST_OPENING));
  if (folded.length > LONGEST_HEADING) return null;
  if (ANNEX.test(folded)) return { level: 1, heading: block.text, rest: "" };
  if (block.kind !== "heading" || block.level === null) return null;
  const rank = marks.indexOf(block.level);
  return { level: rank === 0 ? 1 : rank === 1 ? 2 : 3, heading: block.text, rest: "" };
}

function marksOf(blocks: readonly Block[]): readonly number[] {
  const levels = blocks.flatMap((block) =>
    block.kind === "heading" && block.level !== null ? [block.level] : [],
  );
  return [...new Set(levels)].toSorted((a, b) => a - b);
}

function bareHeading(block: TextBlock): Omit<Heading, "index"> | null {
  if (block.kind !== "paragraph" || block.text.length > LONGEST_BARE_HEADING) return null;
  if (/[。，,;；:：.!！?？]/u.test(block.text) || /^\d/u.test(fold(block.text))) return null;
  return readsAsHeading(block.text) ? { level: 1, heading: block.text, rest: "" } : null;
}
