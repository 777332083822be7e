import { MOST_LINES, remembered } from "../../page/remembered.ts";
import { DECORATION } from "./decorations.ts";
import { departmentAt } from "./neighbour-words.ts";
import type { SlotRule } from "./slot-rule.ts";
import { SLOT_TABLE } from "./slot-table.ts";

/** The line around a place. */
export interface Surround {
  /** Folded, numbers as 0, without white space and without a name's decorations. */
  readonly before: string;
  readonly after: string;
  /** Folded only. */
  readonly lineBefore: string;
  readonly lineAfter: string;
}

/** A slot of the table that a place in a line is. */
export interface Slot extends Pick<SlotRule, "kind" | "target" | "strength" | "fit"> {
  /** The words that show it, the place as `_`: `推进_工作`. */
  readonly phrase: string;
}

interface Pattern {
  readonly slot: SlotRule;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const byLength = (a: string, b: string): number => b.length - a.length;
const wordsOf = (words: string): readonly string[] => words.split(" ").toSorted(byLength);

const PATTERNS: readonly Pattern[] = SLOT_TABLE.map((slot) => ({
  slot,
  before: wordsOf(slot.before),
  after: wordsOf(slot.after),
}));

const ANY = "*";
const START = "^";
const END = "$";
const SLOT_WIDTH = 24;
/** What is pasted with a name hides the words that follow it (REPORT-FORMAT 7.3, S1). */
const DECORATIONS = new RegExp(`^(?: |${DECORATION}){1,3}(?=.)`, "u");
const DECORATION_BEHIND = new RegExp(`(?: |${DECORATION}){1,3}$`, "u");

/** The line around a stretch of it. */
export function surroundOf(line: string, start: number, end: number): Surround {
  const before = line.slice(Math.max(0, start - SLOT_WIDTH), start);
  const after = line.slice(end, end + SLOT_WIDTH);
  return {
    before: (start <= SLOT_WIDTH ? START : "") + plain(before),
    after: plain(after).replace(DECORATIONS, "") + (line.length - end <= SLOT_WIDTH ? END : ""),
    lineBefore: before,
    lineAfter: after,
  };
}

function plain(text: string): string {
  return text.replaceAll(" ", "").replace(/\d+/gu, "0");
}

/** Where a name that stands before words ends, its decorations left off. */
export function endOfNameBefore(text: string, at: number): number {
  const decoration = DECORATION_BEHIND.exec(text.slice(Math.max(0, at - SLOT_WIDTH), at));
  return at - (decoration?.[0].length ?? 0);
}

/** The patterns by the characters that their words behind a place begin with, in the table's order. */
const patternsBy = patternsByFirst();
const anywhere = PATTERNS.filter(({ after }) => after.includes(ANY));

function patternsByFirst(): ReadonlyMap<string, readonly Pattern[]> {
  const found = new Map<string, Pattern[]>();
  for (const first of new Set(PATTERNS.flatMap(({ after }) => after.map((word) => word.charAt(0)))))
    found.set(
      first,
      PATTERNS.filter(({ after }) => after.some((word) => word === ANY || word.startsWith(first))),
    );
  return found;
}

/** Every slot of the table that a place in a line is. */
export function slotsOf({ before, after }: Surround): readonly Slot[] {
  return slotsAround(`${before}\n${after}`);
}

/** The cells of the form and the lines of a site stand around the same words on every page. */
const slotsAround = remembered(findSlots, MOST_LINES);

function isBeginning(word: string, of: string): boolean {
  return word.length < of.length && of.startsWith(word);
}

function findSlots(around: string): readonly Slot[] {
  const [before = "", after = ""] = around.split("\n");
  const patterns = patternsBy.get(after.charAt(0)) ?? anywhere;
  const department = departmentAt(after) ?? "";
  return patterns.flatMap(({ slot, ...pattern }) => {
    const right = pattern.after.find((word) => word === ANY || after.startsWith(word));
    if (right === undefined) return [];
    // 年度X质量技术监督局 is no work of some quality.
    if (slot.kind === "term" && isBeginning(right, department)) return [];
    const left = pattern.before.find((word) => word === ANY || before.endsWith(word));
    if (left === undefined) return [];
    const { kind, target, strength, fit } = slot;
    const phrase = `${left}_${right}`.replace(/[*^$]/gu, "");
    return [{ kind, target, strength, fit, phrase }];
  });
}
