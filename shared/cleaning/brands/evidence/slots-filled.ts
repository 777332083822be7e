import type { SlotKind } from "../slot-rule.ts";
import type { Slot } from "../slots.ts";
import type { Scorer } from "./evidence.ts";
import { isGoverned, isNameOfAgencyOrPlace } from "./name-grammar.ts";
import { endsAsBrand } from "./brand-ending.ts";
import { isForOwner, isForWord, isOfTheWork } from "./stands-for-words.ts";

/**
 * One name cannot be both a kind of work and a place, an agency or a site. Any work has a 领导小组, and any subject of
 * a sentence does what agencies do (浙里办累计服务): words on both sides must tell the work, a slot as strong the owner.
 */
const CONFLICT = 2;
/** A slot of this strength holds one word and hardly any other. */
const TELLING = 1.2;
/** However many slots a form fills: a subject of its own has many too. */
const MOST_FOR_SLOTS = 4.5;
/** An agency is named in many ways; a name that is none and stands in several of them is odd each time. */
const FURTHER_NAME = 0.4;
const MOST_FOR_NAMES = 2;
/** A short Han name before 区 or 县 may be that place's own. */
const LONGEST_PLACE_STEM = 4;
/** Only a place has one, no firm and no house. */
const GOVERNMENT = "_人民政府";

/**
 * The same form where different words are expected (REPORT-FORMAT 7.3, S1). An agency, a place and a
 * site may share one name; what ends like an agency or a place may stand where one is expected.
 */
export const slotsFilled: Scorer = ({ form, slots }) => {
  const isAgency = isNameOfAgencyOrPlace(form);
  const isStem = mayBePlaceStem(form);
  // An agency has a 微信 and a 领导小组 of its own; behind 推进 or 基层 it is as odd as any name.
  const isOdd = ({ kind, phrase }: Slot): boolean =>
    isForWord(kind)
      ? !(isAgency && phrase.startsWith("_")) && !isOfTheWork(form)
      : !(isAgency || (kind === "stem" && isStem)) || (phrase === GOVERNMENT && !isGoverned(form));
  const odd = strongest(slots.filter(isOdd));
  if (odd.length === 0) return null;
  // No agency's name stands where only 政务 or 政府信息公开 does, with words on both sides to say so.
  const isForTerms = odd.some(
    ({ kind, strength: own, phrase }) =>
      isForWord(kind) &&
      (isAgency ? own >= TELLING && !/^_|_$/u.test(phrase) : !phrase.startsWith("_")),
  );
  const isConflict = isForOwner(slots) && isForTerms;
  const names = new Set(
    slots.filter((slot) => isOdd(slot) && !isForWord(slot.kind)).map(({ phrase }) => phrase),
  );
  const strength =
    odd.reduce((sum, slot) => sum + slot.strength, 0) +
    Math.min(MOST_FOR_NAMES, FURTHER_NAME * Math.max(0, names.size - 1));
  return {
    weight: Math.min(MOST_FOR_SLOTS, strength) + (isConflict ? CONFLICT : 0),
    why: `stands ${odd.map(inWords).join(", ")}`,
  };
};

const NAMED: Readonly<Record<SlotKind, string>> = {
  term: "a term",
  particle: "a function word",
  place: "a place",
  stem: "a place",
  agency: "an agency",
  site: "a site",
};

/** One slot for each target of a kind and each strength: a phrase more of one sort says no more. */
function strongest(slots: readonly Slot[]): readonly Slot[] {
  const found = new Map<string, Slot>();
  for (const slot of slots) {
    const key = `${slot.kind} ${slot.strength}`;
    const isSaid = [...found.values()].some(({ phrase }) => phrase === slot.phrase);
    if (!found.has(key) && !isSaid) found.set(key, slot);
  }
  return [...found.values()];
}

function inWords({ kind, target, phrase }: Slot): string {
  return `for ${target === "" ? NAMED[kind] : target} in “${phrase}”`;
}

function mayBePlaceStem(form: string): boolean {
  return form.length <= LONGEST_PLACE_STEM && /^\p{Script=Han}+$/u.test(form) && !endsAsBrand(form);
}
