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

/** A verdict with what it is about, for a reader. */
export interface Judgement {
  readonly verdict: Verdict;
  /** For each character of the truth whether the text holds it. */
  readonly isKept: readonly boolean[];
  readonly missedSlots: readonly TrueSlot[];
  readonly wrongCandidates: readonly { readonly slot: TrueSlot; readonly candidate: Candidate }[];
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
  const isLocated = ({ index, end }: TrueSlot): boolean =>
    isKept[index] === true && !isKept.slice(index + 1, end).includes(true);
  const located = truth.slots.filter(isLocated);
  const substituted = removals.filter(({ kind }) => kind === "substituted");
  const offers = located.flatMap((slot) => {
    const place = shown.slots[truth.slots.indexOf(slot)] ?? slot;
    const candidate = removalAt(substituted, place)?.candidates[0];
    return candidate === undefined ? [] : [{ slot, candidate }];
  });
  const wrong = offers.filter(({ slot, candidate }) => candidate.text !== slot.original);
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
      offered: offers.length,
      right: offers.length - wrong.length,
    },
    isKept,
    missedSlots: truth.slots.filter((slot) => !isLocated(slot)),
    wrongCandidates: wrong,
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
