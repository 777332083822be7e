import type { TrueCharacter } from "./read-truth.ts";

/** What became of a page's characters in a clean text. */
interface Alignment {
  /** For each character of the page whether the text holds it. */
  readonly isKept: readonly boolean[];
  /** Indexes of the text's characters that the page does not have. */
  readonly invented: readonly number[];
}

const MATCH = 1;
const LEAVE = 2;
const INVENT = 3;

/**
 * What each outcome counts. A character of the site's furniture may stay or go for nothing; one that is in the
 * text must come from the page wherever it can, so an invented one is dearest.
 */
const KEEPING = { genuine: 0, slot: 0, chrome: 0, vacancy: 0, injected: 2, gloss: 2 } as const;
const LEAVING = { genuine: 2, slot: 2, chrome: 0, vacancy: 0, injected: 0, gloss: 0 } as const;
const INVENTING = 12;

/**
 * The best explanation of a text as a part of a page in the page's order: of all ways to lay the text over the
 * page, one with the fewest genuine characters lost, injected ones kept and foreign ones invented. Where the
 * same text can be had by a right and by a wrong removal, the removal was right: nobody can tell them apart.
 *
 * A* over the pairs (place in the page, place in the text), with buckets for queue: a good text is aligned in
 * linear time, since only the pairs around its few errors are ever looked at.
 */
export function align(page: readonly TrueCharacter[], text: readonly string[]): Alignment {
  const width = text.length + 1;
  const moves = new Uint8Array((page.length + 1) * width);
  const least = leastCost(page, text.length);
  // A step is a place and the move that led there, packed into one number: millions of them wait at times.
  const buckets: number[][] = [];
  const push = (cost: number, i: number, j: number, move: number): void => {
    const total = cost + least(i, j);
    (buckets[total] ??= []).push(((i * width + j) << 2) | move, cost);
  };
  push(0, 0, 0, MATCH);
  for (let total = 0; moves.at(-1) === 0; total += 1) {
    const bucket = buckets[total] ?? [];
    for (let cost = bucket.pop(); cost !== undefined; cost = bucket.pop()) {
      const step = bucket.pop() ?? 0;
      const at = step >> 2;
      if (moves[at] !== 0) continue;
      moves[at] = step & 3;
      const j = at % width;
      const i = (at - j) / width;
      const here = page[i];
      const isMatch = here !== undefined && here.character === text[j];
      if (isMatch) push(cost + KEEPING[here.author], i + 1, j + 1, MATCH);
      // A genuine character that fits is never better left for later: whatever takes its place could be left.
      if (isMatch && here.author === "genuine") continue;
      if (here !== undefined) push(cost + LEAVING[here.author], i + 1, j, LEAVE);
      if (j < text.length) push(cost + INVENTING, i, j + 1, INVENT);
    }
  }
  return traceBack(moves, width, page.length, text.length);
}

/** What the rest of the way costs at least: a text too short loses, one too long has what it should not. */
function leastCost(
  page: readonly TrueCharacter[],
  textLength: number,
): (i: number, j: number) => number {
  const due = new Int32Array(page.length + 1);
  const allowed = new Int32Array(page.length + 1);
  for (let i = page.length - 1; i >= 0; i -= 1) {
    const author = page[i]?.author;
    const isDue = author === "genuine" || author === "slot";
    due[i] = (due[i + 1] ?? 0) + (isDue ? 1 : 0);
    allowed[i] = (allowed[i + 1] ?? 0) + (author === "injected" || author === "gloss" ? 0 : 1);
  }
  return (i, j) => {
    const left = textLength - j;
    return 2 * Math.max(0, (due[i] ?? 0) - left, left - (allowed[i] ?? 0));
  };
}

function traceBack(
  moves: Uint8Array,
  width: number,
  pageLength: number,
  textLength: number,
): Alignment {
  const isKept = Array.from({ length: pageLength }, () => false);
  const invented: number[] = [];
  let i = pageLength;
  let j = textLength;
  while (i > 0 || j > 0) {
    const move = moves[i * width + j];
    if (move !== LEAVE) j -= 1;
    if (move !== INVENT) i -= 1;
    if (move === MATCH) isKept[i] = true;
    if (move === INVENT) invented.push(j);
  }
  return { isKept, invented: invented.toReversed() };
}
