import type { Candidate } from "../../../reading.ts";
import { type Slot, slotsOf, type Surround } from "../slots.ts";
import { originalInCopy } from "./copies.ts";
import type { PageFacts } from "./page-facts.ts";

/** Below this no candidate is offered: none is better than a bad one. Calibrated on the development pages. */
const LEAST_CONFIDENCE = 0.5;
const MOST_CANDIDATES = 4;
const IN_COPY = 0.95;
const IN_PATH = 0.65;
const OPENING = /[\^。;；《:：年布>]$/u;
/** An injector replaces a word everywhere, so a word that is still on the page was not the one. */
const PRESENT = 0.35;
const ABSENT_BONUS = 0.1;
const SURE_BONUS = 0.15;
const OTHER_PENALTY = 0.05;
const HIGHEST = 0.98;

interface Guess {
  readonly text: string;
  readonly confidence: number;
  readonly why: string;
}

/**
 * What may have stood in a slot, best first, with reasons; empty where nothing speaks clearly enough. One
 * brand may stand for several originals on one page (REPORT-FORMAT 7.2), so each slot is judged by itself.
 */
export function rankCandidates(surround: Surround, facts: PageFacts): readonly Candidate[] {
  const guesses = [
    ...copied(surround, facts),
    ...parentOfNext(surround, facts),
    ...slotsOf(surround).flatMap((slot) => guessesFor(slot, surround, facts)),
  ];
  const best = new Map<string, Guess>();
  for (const guess of guesses) {
    const known = best.get(guess.text);
    if (known === undefined || guess.confidence > known.confidence) best.set(guess.text, guess);
  }
  return [...best.values()]
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, MOST_CANDIDATES)
    .map(({ confidence, ...guess }) => ({
      ...guess,
      confidence: Math.round(confidence * 100) / 100,
    }));
}

function copied({ lineBefore, lineAfter }: Surround, { copies }: PageFacts): readonly Guess[] {
  const original = originalInCopy(lineBefore, lineAfter, copies);
  if (original === null) return [];
  return [
    {
      text: original,
      confidence: IN_COPY,
      why: "stands there in a copy of the line that was not overwritten",
    },
  ];
}

/** Before the name of one place, the place it lies in: titles begin with the whole path. */
function parentOfNext(
  { before, after }: Surround,
  { parentOf, isOnPage }: PageFacts,
): readonly Guess[] {
  if (!OPENING.test(before)) return [];
  const next = parentOf(after);
  if (next === null || isOnPage(next.parent)) return [];
  return [
    { text: next.parent, confidence: IN_PATH, why: `before ${next.child}, which lies in it` },
  ];
}

function guessesFor(slot: Slot, surround: Surround, facts: PageFacts): readonly Guess[] {
  if (slot.target !== "") return [wordGuess(slot, facts)];
  // A site is a place's, an agency's, or has a name of its own.
  if (slot.kind === "site") return [];
  return slot.kind === "agency"
    ? agencyGuesses(slot, surround, facts)
    : placeGuesses(slot, surround, facts);
}

/** Both are led by 领导小组 and trained for; where the page has one of them, the other was overwritten. */
const RIVALS: ReadonlyMap<string, string> = new Map([
  ["政务公开", "政府信息公开"],
  ["政府信息公开", "政务公开"],
]);
/** From this fit on a slot decides between them. */
const ONLY_ONE = 0.85;
const UNDECIDED = 0.7;

function wordGuess({ target, fit, phrase }: Slot, { isOnPage, overwritten }: PageFacts): Guess {
  if (isOnPage(target)) {
    const why = `fits “${phrase}”; it still stands elsewhere on the page`;
    return { text: target, confidence: fit * PRESENT, why };
  }
  const isSure = overwritten.has(target);
  const rival = RIVALS.get(target);
  if (rival !== undefined && !isSure && fit < ONLY_ONE && !isOnPage(rival)) {
    const why = `fits “${phrase}”; so does ${rival}, and the page has neither`;
    return { text: target, confidence: fit * UNDECIDED, why };
  }
  const isOther = !isSure && overwritten.size > 0;
  const change = isSure ? SURE_BONUS : isOther ? -OTHER_PENALTY : ABSENT_BONUS;
  const presence = isSure
    ? "other slots on the page can only have held it"
    : "it stands nowhere else on the page, as if it had been replaced everywhere";
  return {
    text: target,
    confidence: Math.min(HIGHEST, fit + change),
    why: `fits “${phrase}”; ${presence}`,
  };
}

function agencyGuesses(
  { phrase }: Slot,
  { after }: Surround,
  { agencies, isOnPage }: PageFacts,
): readonly Guess[] {
  // A site is a department's or that of its government: which, the slot does not say.
  const owners = SITE.test(after) ? agencies.filter(({ name }) => GOVERNMENT.test(name)) : agencies;
  return owners.map(({ name, confidence, why }) => ({
    text: after.startsWith(OFFICE) && name.endsWith(OFFICE) ? name.slice(0, -OFFICE.length) : name,
    confidence: isOnPage(name) ? confidence * PRESENT : confidence,
    why: `${why}; fits “${phrase}”`,
  }));
}

const SITE = /^(?:政府|门户|官方)?网站/u;
const GOVERNMENT = /(?:人民政府|委员会)$/u;
/** Of its office only the name before it may have been overwritten. */
const OFFICE = "办公室";

function placeGuesses(
  { phrase, fit }: Slot,
  { after }: Surround,
  { places, isOnPage }: PageFacts,
): readonly Guess[] {
  const all = places.reduce((sum, { score }) => sum + score, 1);
  return places.map(({ name, stem, score, why }) => {
    const isStem = name !== stem && after.startsWith(name.slice(stem.length));
    const presence = isOnPage(name) ? PRESENT : 1;
    return {
      text: isStem ? stem : name,
      confidence: Math.min(HIGHEST, (fit + 0.4) * (score / all) * presence),
      why: `${why}; fits “${phrase}”`,
    };
  });
}
