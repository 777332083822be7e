import type { FormRow } from "../form/form.ts";
import { LOCAL } from "../form/form.ts";
import { labelWording } from "../label.ts";
import { type Words, fitLabel } from "./fit-label.ts";
import type { Tuple } from "./tuples.ts";

/** From where on words may be a row's label, and from where on they are, in whatever order rows stand. */
const LEAST_SCORE = 0.65;
const CERTAIN_SCORE = 0.95;
/** What is left of a label that was damaged, between two rows that are known. */
const DAMAGED_SCORE = 0.3;
const LEAST_SHARED = 0.4;
/** The last line before the values has what is distinctive in a label, in other words (REPORT-FORMAT 2.7). */
const VARIANT_SCORE = 0.7;
const LEAD = 0.1;

/** 不同意公开 holds all of 同意公开: of two labels that fit, the longer one is meant. */
const WORTH_OF_LENGTH = 0.002;
/** 不予公开 before a damaged label is the group it stands in far more often than a subtotal. */
const COST_OF_SUBTOTAL = 0.2;
/** Two rows known by half of their labels are worth less than one by all of its label. */
const EXACTNESS = 6;

/** The form has 58 rows at most; what has many times as many is another table. */
const MOST_TUPLES = 600;

/** A note in brackets, `(不同方式回应同一热点或舆情计1次)`; `(三)` is a number, whatever stands between its brackets. */
const NOTE = /\((?![一二三四五六七八九十])[^()]{3,}\)/gu;
/** Where the values stand among the words around them. */
const HERE = "\u0000";

/** Pairs [tuple, row], as indexes. */
type Alignment = ReadonlyMap<number, number>;

/**
 * Which row of the form each tuple of values belongs to, by the words around it (REPORT-FORMAT 2.8): the
 * label stands before the values, or is wrapped around them. Rows keep the form's order where words leave
 * a choice. Where exactly as many tuples as rows stand between two that are known, they are those rows
 * unless their words speak against it.
 */
export function alignLabels(tuples: readonly Tuple[], rows: readonly FormRow[]): Alignment {
  const labels = rows.map((row) => onlyWords(row.meaning.zh));
  const scores = tuples.slice(0, MOST_TUPLES).map((tuple) => {
    const around = wordsAround(tuple);
    const wording = labelWording(tuple.line);
    return rows.map(({ key, label }, row) => {
      const isVariant = wording !== "" && label.test(wording);
      const fit = score(around, labels[row] ?? "") - (key.startsWith(LOCAL) ? COST_OF_SUBTOTAL : 0);
      return Math.max(fit, isVariant ? VARIANT_SCORE : 0);
    });
  });
  const certain = certainPairs(scores);
  const left = scores.map((line, tuple) => {
    const row = certain.get(tuple);
    return row === undefined ? line : line.map((value, other) => (other === row ? value : 0));
  });
  const pairs = new Map([...bestOrder(left, rows.length), ...certain]);
  return withGapsFilled(pairs, tuples, scores, rows);
}

function wordsAround({ before, after }: Tuple): Words {
  const words = `${before}${HERE}${after}`.replace(NOTE, (note) =>
    note.includes(HERE) ? HERE : "",
  );
  const [left = "", right = ""] = words.split(HERE);
  return { before: onlyWords(left), after: onlyWords(right) };
}

function onlyWords(text: string): string {
  return text.replace(/[^\p{Script=Han}]/gu, "");
}

/** How well a row's label fits the words, and a little for its length; 0 where it may not be theirs. */
function score(words: Words, label: string): number {
  if (sharedCharacters(label, words) < label.length * LEAST_SHARED) return 0;
  return fitLabel(label, words) + label.length * WORTH_OF_LENGTH;
}

/** Cheaper than to fit a label: most labels have little in common with most words. */
function sharedCharacters(label: string, { before, after }: Words): number {
  const words = before.slice(-2 * label.length) + after.slice(0, label.length);
  let count = 0;
  for (const character of label) if (words.includes(character)) count += 1;
  return count;
}

/** The pairs of highest total score that keep both orders. */
function bestOrder(scores: readonly (readonly number[])[], width: number): Map<number, number> {
  const best: number[][] = [Array.from({ length: width + 1 }, () => 0)];
  for (const line of scores) {
    const above = best.at(-1) ?? [];
    const totals = [0];
    for (let row = 1; row <= width; row += 1) {
      const own = line[row - 1] ?? 0;
      const paired = own < LEAST_SCORE ? 0 : (above[row - 1] ?? 0) + own ** EXACTNESS;
      totals.push(Math.max(above[row] ?? 0, totals[row - 1] ?? 0, paired));
    }
    best.push(totals);
  }
  return tracePairs(best, scores, width);
}

function tracePairs(
  best: readonly (readonly number[])[],
  scores: readonly (readonly number[])[],
  width: number,
): Map<number, number> {
  const pairs = new Map<number, number>();
  let tuple = scores.length;
  let row = width;
  while (tuple > 0 && row > 0) {
    const total = best[tuple]?.[row] ?? 0;
    if (total === (best[tuple - 1]?.[row] ?? 0)) tuple -= 1;
    else if (total === (best[tuple]?.[row - 1] ?? 0)) row -= 1;
    else {
      tuple -= 1;
      row -= 1;
      pairs.set(tuple, row);
    }
  }
  return pairs;
}

/** Words that fit one row and no other tell it in whatever order an office put the rows. */
function certainPairs(scores: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const worth = new Map<number, number>();
  for (const [tuple, line] of scores.entries()) {
    const best = Math.max(...line);
    const row = line.indexOf(best);
    const isAlone = line.every((value, other) => other === row || best - value >= LEAD);
    if (best < CERTAIN_SCORE || !isAlone || best <= (worth.get(row) ?? 0)) continue;
    for (const [other, taken] of pairs) if (taken === row) pairs.delete(other);
    pairs.set(tuple, row);
    worth.set(row, best);
  }
  return pairs;
}

function withGapsFilled(
  pairs: ReadonlyMap<number, number>,
  tuples: readonly Tuple[],
  scores: readonly (readonly number[])[],
  rows: readonly FormRow[],
): Alignment {
  const filled = new Map(pairs);
  const taken = new Set(pairs.values());
  const free = (row: number) => !taken.has(row) && rows[row]?.local !== true;
  let start = -1;
  for (let tuple = 0; tuple < tuples.length; tuple += 1) {
    const row = pairs.get(tuple);
    const first = pairs.get(start);
    const count = tuple - start - 1;
    if (row === undefined) continue;
    const between = first === undefined ? [] : range(first + 1, row).filter(free);
    if (count > 0 && between.length === count) {
      for (const [index, target] of between.entries()) {
        const at = start + 1 + index;
        const isSilent = tuples[at]?.before === "";
        if (isSilent || (scores[at]?.[target] ?? 0) >= DAMAGED_SCORE) filled.set(at, target);
      }
    }
    start = tuple;
  }
  return filled;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
