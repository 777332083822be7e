import type { Candidate, Removal } from "#shared";
import { align } from "./align.ts";
import { MISSING, type TrueSlot, type Truth, UNCOUNTED } from "./read-truth.ts";

/** What a clean text got right and wrong on one page, in characters and slots. */
export interface Verdict {
  readonly genuine: number;
  readonly lost: number;
  readonly injected: number;
  readonly leaked: number;
  readonly glosses: number;
  readonly glossesLeft: number;
  readonly chrome: number;
  readonly chromeLeft: number;
  readonly invented: number;
  readonly slots: number;
  readonly located: number;
  readonly offered: number;
  readonly right: number;
}

export const NOTHING: Verdict = {
  genuine: 0,
  lost: 0,
  injected: 0,
  leaked: 0,
  glosses: 0,
  glossesLeft: 0,
  chrome: 0,
  chromeLeft: 0,
  invented: 0,
  slots: 0,
  located: 0,
  offered: 0,
  right: 0,
};

/** Adds up verdicts. */
export function total(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce(
    (sum, verdict) => ({
      genuine: sum.genuine + verdict.genuine,
      lost: sum.lost + verdict.lost,
      injected: sum.injected + verdict.injected,
      leaked: sum.leaked + verdict.leaked,
      glosses: sum.glosses + verdict.glosses,
      glossesLeft: sum.glossesLeft + verdict.glossesLeft,
      chrome: sum.chrome + verdict.chrome,
      chromeLeft: sum.chromeLeft + verdict.chromeLeft,
      invented: sum.invented + verdict.invented,
      slots: sum.slots + verdict.slots,
      located: sum.located + verdict.located,
      offered: sum.offered + verdict.offered,
      right: sum.right + verdict.right,
    }),
    NOTHING,
  );
}

/** An overwritten word, whether its place was found, and the first word offered for it. */
interface JudgedSlot extends TrueSlot {
  readonly isLocated: boolean;
  readonly candidate: Candidate | null;
}

/** A verdict with what it is about, for a reader. */
export interface Judgement {
  readonly verdict: Verdict;
  /** For each character of the truth whether the text holds it. */
  readonly isKept: readonly boolean[];
  readonly slots: readonly JudgedSlot[];
  readonly invented: string;
}

/** Compares a text with the truth. `removals` are asked for candidates only; `shown` says where they must be. */
export function judge(
  truth: Truth,
  shown: Truth,
  text: string,
  removals: readonly Removal[],
): Judgement {
  const characters = Array.from(text).filter((character) => !UNCOUNTED.test(character));
  const { isKept, invented } = align(truth.characters, characters);
  const substituted = removals.filter(({ kind }) => kind === "substituted");
  const slots = truth.slots.map((slot, i): JudgedSlot => {
    const { index, end } = slot;
    const isLocated = isKept[index] === true && !isKept.slice(index + 1, end).includes(true);
    const removal = isLocated ? removalAt(substituted, shown.slots[i] ?? slot) : undefined;
    return { ...slot, isLocated, candidate: removal?.candidates[0] ?? null };
  });
  const located = slots.filter((slot) => slot.isLocated);
  const offered = located.filter(({ candidate }) => candidate !== null);
  const count = (author: string, kept: boolean): number =>
    truth.characters.filter((each, index) => each.author === author && isKept[index] === kept)
      .length;
  const [lost, leaked, glossesLeft, chromeLeft] = [
    count("genuine", false),
    count("injected", true),
    count("gloss", true),
    count("chrome", true),
  ];
  return {
    verdict: {
      genuine: lost + count("genuine", true),
      lost,
      injected: leaked + count("injected", false),
      leaked,
      glosses: glossesLeft + count("gloss", false),
      glossesLeft,
      chrome: chromeLeft + count("chrome", false),
      chromeLeft,
      invented: invented.length,
      slots: truth.slots.length,
      located: located.length,
      offered: offered.length,
      right: offered.filter(({ candidate, original }) => candidate?.text === original).length,
    },
    isKept,
    slots,
    invented: invented.map((index) => characters[index] ?? MISSING).join(""),
  };
}

/** How far from a slot a removal may begin: a rule may take a bracket or a colon along. */
const LARGEST_SHIFT = 3;

function removalAt(removals: readonly Removal[], { path, offset }: TrueSlot): Removal | undefined {
  return removals
    .map((removal) => ({ removal, distance: distanceTo(removal.at, path, offset) }))
    .filter(({ distance }) => distance <= LARGEST_SHIFT)
    .toSorted((a, b) => a.distance - b.distance)[0]?.removal;
}

function distanceTo(at: string, path: string, offset: number): number {
  const [where, shift] = at.split("@");
  return where === path ? Math.abs(Number(shift ?? 0) - offset) : Infinity;
}
