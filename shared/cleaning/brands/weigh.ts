import { advertised } from "./evidence/advertised.ts";
import { beforeDepartment, beforeGovernment, beforePlace } from "./evidence/before-names.ts";
import { columnAddress } from "./evidence/column-address.ts";
import { decorated } from "./evidence/decorated.ts";
import { titlesDisagree } from "./evidence/disagreement.ts";
import type { Evidence, Scorer, Witnesses } from "./evidence/evidence.ts";
import { honestUse, placeName } from "./evidence/honest-name.ts";
import { noWord, ordinaryWords, wordsOfAdvertising } from "./evidence/improbable.ts";
import { brandSuffix, gameOfChance, knownStem } from "./evidence/lexicon.ts";
import { linked } from "./evidence/links.ts";
import { ownPlace } from "./evidence/own-place.ts";
import { repetition } from "./evidence/repetition.ts";
import { seenOnSite } from "./evidence/seen-on-site.ts";
import { siteBuilder } from "./evidence/site-builder.ts";
import { siteNamed } from "./evidence/site-named.ts";
import { slotsFilled } from "./evidence/slots-filled.ts";
import { mostlyForWords, onlyTerm, termAbsent, termKept } from "./evidence/stands-for-words.ts";
import { strangeLetters } from "./evidence/strange-letters.ts";
import type { Token } from "./token.ts";

const SCORERS: readonly Scorer[] = [
  knownStem,
  gameOfChance,
  brandSuffix,
  decorated,
  slotsFilled,
  mostlyForWords,
  onlyTerm,
  repetition,
  strangeLetters,
  noWord,
  wordsOfAdvertising,
  ordinaryWords,
  linked,
  columnAddress,
  advertised,
  titlesDisagree,
  termAbsent,
  siteNamed,
  seenOnSite,
  beforePlace,
  beforeGovernment,
  beforeDepartment,
  honestUse,
  placeName,
  ownPlace,
  siteBuilder,
  termKept,
];

/** Those that never speak for a brand: what the others find is all that can be said for a form. */
const ONLY_AGAINST: ReadonlySet<Scorer> = new Set([
  ordinaryWords,
  honestUse,
  placeName,
  ownPlace,
  siteBuilder,
  termKept,
]);
const MAY_SPEAK_FOR = SCORERS.filter((scorer) => !ONLY_AGAINST.has(scorer));

/** Sums of the same weights in another order differ by less. */
const ROUNDING = 1e-9;

/** From this sum on a form is a brand's name: no two kinds of evidence that honest names have reach it. */
export const BRAND_THRESHOLD = 4.5;

export interface Weighed {
  readonly token: Token;
  readonly score: number;
  readonly parts: readonly Evidence[];
}

/** Whether what speaks for a form is enough for a brand, if nothing speaks against it: for most forms it is not. */
export function mayBeBrand(token: Token, witnesses: Witnesses): boolean {
  const most = MAY_SPEAK_FOR.reduce(
    (sum, scorer) => sum + Math.max(0, scorer(token, witnesses)?.weight ?? 0),
    ROUNDING,
  );
  return most >= BRAND_THRESHOLD;
}

/** Weighs all evidence for a form being a brand's name, each part kept. */
export function weigh(token: Token, witnesses: Witnesses): Weighed {
  const parts = SCORERS.flatMap((scorer) => scorer(token, witnesses) ?? []);
  return { token, score: parts.reduce((sum, { weight }) => sum + weight, 0), parts };
}

/** The parts in words, with their weights and the sum against the threshold. */
export function evidenceInWords({ score, parts }: Weighed): string {
  const reasons = parts
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ weight, why }) => `${why} (${signed(weight)})`);
  return `${reasons.join(", ")}; ${score.toFixed(1)} of ${BRAND_THRESHOLD} needed`;
}

function signed(weight: number): string {
  return `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`;
}
