import type { Measurement } from "./measure.ts";
import type { Truth } from "./read-truth.ts";

/** Characters shown on either side of an error. */
const CONTEXT = 12;
/** Errors shown of one kind on one page. */
const MOST = 6;

/** A failing page for a reader: what leaked, what was lost, which slots were missed, which guesses were wrong. */
export function describeFailure({ page, clean, judgement }: Measurement): string {
  const { meant, shown } = page;
  const truth =
    clean.removals.length > 0 || judgement.isKept.length === meant.characters.length
      ? meant
      : shown;
  const { glossesLeft } = judgement.verdict;
  const isWrong = (author: string, kept: boolean) => (index: number) =>
    truth.characters[index]?.author === author && judgement.isKept[index] === kept;
  const lines = [
    `${page.name}  ${page.dialect} ${page.edition}  ${page.classes.join(" + ") || "control"}`,
    ...runsWhere(truth, isWrong("injected", true)).map((run) => `  left in   ${run}`),
    ...runsWhere(truth, isWrong("genuine", false)).map((run) => `  lost      ${run}`),
    ...judgement.slots
      .filter(({ isLocated }) => !isLocated)
      .slice(0, MOST)
      .map(
        ({ index, end, original }) => `  missed    ${original} under ${around(truth, index, end)}`,
      ),
    ...judgement.slots
      .flatMap(({ candidate, original }) =>
        candidate === null || candidate.text === original ? [] : [{ candidate, original }],
      )
      .slice(0, MOST)
      .map(
        ({ candidate, original }) =>
          `  guessed   ${candidate.text} for ${original}: ${candidate.why}`,
      ),
    ...(glossesLeft === 0 ? [] : [`  glosses   ${glossesLeft} characters left`]),
    ...(judgement.invented === "" ? [] : [`  invented  ${judgement.invented.slice(0, 60)}`]),
    ...(page.classes.length > 0 ? [] : accusations(clean.removals)),
  ];
  return lines.join("\n");
}

/** Whether a page has anything to describe. */
export function hasFailed({ page, clean, judgement }: Measurement): boolean {
  const { lost, leaked, glossesLeft, slots, located, invented, offered, right } = judgement.verdict;
  const isAccused = page.classes.length === 0 && accusations(clean.removals).length > 0;
  return (
    lost + leaked + glossesLeft + invented > 0 || located < slots || right < offered || isAccused
  );
}

function accusations(removals: Measurement["clean"]["removals"]): readonly string[] {
  return removals
    .filter(({ kind }) => kind === "inserted" || kind === "substituted")
    .slice(0, MOST)
    .map(({ rule, text, evidence }) => `  accused   ${rule} “${text.slice(0, 60)}”: ${evidence}`);
}

/** Stretches of characters of which something holds, each with what stands around it. */
function runsWhere(truth: Truth, holds: (index: number) => boolean): readonly string[] {
  const runs: string[] = [];
  const last = truth.characters.length;
  for (let start = 0; start < last && runs.length < MOST; start += 1) {
    if (!holds(start)) continue;
    let end = start;
    while (end < last && holds(end)) end += 1;
    runs.push(around(truth, start, end));
    start = end;
  }
  return runs;
}

function around({ characters }: Truth, start: number, end: number): string {
  const text = (from: number, to: number): string =>
    characters
      .slice(Math.max(0, from), to)
      .map(({ character }) => character)
      .join("");
  const middle = text(start, end);
  const shortened = middle.length > 80 ? `${middle.slice(0, 60)}…(${middle.length})` : middle;
  return `${text(start - CONTEXT, start)}【${shortened}】${text(end, end + CONTEXT)}`;
}
