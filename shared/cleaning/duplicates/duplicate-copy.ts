import { type Draft, type DraftBlock, runsIn, runsOf } from "../../content/draft.ts";
import { fold } from "../../han/fold.ts";
import { type Cut, wholeRun } from "../cut.ts";

/** A copy begins as the article does: with one of its first lines, the title or the first words. */
const OPENING_BLOCKS = 4;
const SHORTEST_OPENING = 8;
/** Beginnings of copies that are looked into; a hostile page repeats its first line without end. */
const MOST_COPIES = 8;
/** A shorter text that comes again is a phrase of the form, and may do so. */
const SHORTEST_COPY = 160;
/** A copy is of the whole article; it may lack the attachments at the end. */
const LEAST_SHARE = 0.8;

/** The folded text of a page, and where its blocks begin in it. */
interface Stream {
  readonly text: string;
  /** One more entry than blocks: the end of the text. */
  readonly starts: readonly number[];
}

/**
 * The second copy of an article that a page holds twice, for telephones or for the printer (REPORT-FORMAT
 * 4.6), or because a mirror pasted it twice: whole blocks that say the same, character by character, from
 * one of the first lines on. Sentences and tables that come again inside an article are its own.
 */
export function cutSecondCopy(draft: Draft): readonly Cut[] {
  const stream = streamOf(draft);
  for (let first = 0; first < Math.min(OPENING_BLOCKS, draft.length); first += 1) {
    const copies = copiesOf(stream, first);
    if (copies.length > 0) return copies.flatMap((copy) => cutsOf(draft, stream, copy));
  }
  return [];
}

/** Blocks [start, end) that repeat what stands before them. */
interface Copy {
  readonly start: number;
  readonly end: number;
}

function copiesOf(stream: Stream, first: number): readonly Copy[] {
  const { text, starts } = stream;
  const from = starts[first] ?? 0;
  const opening = blockText(stream, first);
  if (opening.length < SHORTEST_OPENING) return [];
  const copies: Copy[] = [];
  let length = 0;
  let tried = 0;
  for (let block = first + 1; block < starts.length - 1 && tried < MOST_COPIES; block += 1) {
    const start = starts[block] ?? 0;
    if (start < (starts[copies.at(-1)?.end ?? 0] ?? 0) || blockText(stream, block) !== opening)
      continue;
    const whole = length === 0 ? start - from : length;
    if (whole < SHORTEST_COPY) continue;
    tried += 1;
    const same = sameLength(text, from, start, whole);
    if (same < LEAST_SHARE * whole) continue;
    length = whole;
    copies.push({ start: block, end: lastBlockWithin(starts, start + same) });
  }
  return copies;
}

/** How many characters from two places on are the same, up to a limit. */
function sameLength(text: string, a: number, b: number, limit: number): number {
  let length = 0;
  while (length < limit && b + length < text.length && text[a + length] === text[b + length]) {
    length += 1;
  }
  return length;
}

function lastBlockWithin(starts: readonly number[], end: number): number {
  return starts.findLastIndex((start) => start <= end);
}

/** The copy's cuts, with the title above it where that is one of the article's first lines too. */
function cutsOf(draft: Draft, stream: Stream, copy: Copy): readonly Cut[] {
  const openings = new Set(
    Array.from({ length: Math.min(OPENING_BLOCKS, copy.start) }, (_, i) => blockText(stream, i)),
  );
  let { start } = copy;
  while (start - 1 >= OPENING_BLOCKS && isTitleOf(openings, blockText(stream, start - 1)))
    start -= 1;
  const evidence = "the article stands on the page before, word for word";
  return runsOf(draft.slice(start, copy.end))
    .filter(({ text }) => text !== "")
    .map((run) => wholeRun(run, { rule: "duplicate/copy", evidence }));
}

function isTitleOf(openings: ReadonlySet<string>, text: string): boolean {
  return text.length >= SHORTEST_OPENING && openings.has(text);
}

function streamOf(draft: Draft): Stream {
  const texts = draft.map(foldedBlock);
  const starts = [0];
  for (const text of texts) starts.push((starts.at(-1) ?? 0) + text.length);
  return { text: texts.join(""), starts };
}

function foldedBlock(block: DraftBlock): string {
  return runsIn(block)
    .map(({ text }) => fold(text))
    .join("");
}

function blockText({ text, starts }: Stream, block: number): string {
  return text.slice(starts[block], starts[block + 1]);
}
