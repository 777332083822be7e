import {
  advertiseInBanner,
  advertiseInParagraph,
  advertiseInSentence,
  takeOverFirstLine,
} from "./advertise.ts";
import type { Attack, Infection } from "./attack.ts";
import { convertCharacters, convertPhrases } from "./convert.ts";
import { loseDigits, maskNames, shiftBytes, spinWords } from "./damage.ts";
import { appendLinkFarm } from "./farm.ts";
import { glossReadings } from "./gloss.ts";
import { hideText } from "./hide.ts";
import { moveHost, overwriteIdentity, overwriteWords } from "./overwrite.ts";
import { packScripts, takeOverTitle } from "./scripts.ts";
import { appendTails, wrapAsEncyclopaedia, wrapAsFarm } from "./wrap.ts";

/**
 * The classes of REPORT-FORMAT 7.3, and the advertisements between and inside paragraphs that it does not number,
 * in the order in which they befall a page: what adds text before what rewrites it, script last.
 */
export const INFECTIONS = [
  ["S12", wrapAsFarm],
  ["S13", wrapAsEncyclopaedia],
  ["S17", appendTails],
  ["ad in line", advertiseInSentence],
  ["ad line", advertiseInParagraph],
  ["banner", advertiseInBanner],
  ["S7", appendLinkFarm],
  ["S3", takeOverFirstLine],
  ["S6", hideText],
  ["S14", spinWords],
  ["S15", maskNames],
  ["S16", loseDigits],
  ["S1b", overwriteIdentity],
  ["S1", overwriteWords],
  ["S2", moveHost],
  ["S11", shiftBytes],
  ["S4", takeOverTitle],
  ["S5", packScripts],
  ["S8", glossReadings],
  ["S9", convertCharacters],
  ["S10", convertPhrases],
] as const satisfies readonly (readonly [name: string, infection: Infection])[];

export type InfectionClass = (typeof INFECTIONS)[number][0];

export const CLASSES: readonly InfectionClass[] = INFECTIONS.map(([name]) => name);

/** Pairs that no page has: each would undo or hide what the other is to show. */
const EXCLUSIVE: readonly (readonly InfectionClass[])[] = [
  ["S9", "S10"],
  ["S12", "S13"],
  // Words in which bytes were lost are nobody's to convert or to find again.
  ["S11", "S9"],
  ["S11", "S10"],
  ["S1", "S1b"],
  ["S15", "S1"],
  ["S15", "S1b"],
  ["S14", "S1"],
  ["S14", "S1b"],
];

/** One class, or two to five that go together. */
export function chooseClasses(
  { random }: Pick<Attack, "random">,
  single: InfectionClass | null,
): readonly InfectionClass[] {
  if (single !== null) return [single];
  const wanted = random.some(CLASSES, random.integer(2, 5));
  return wanted.filter(
    (name, index) =>
      !EXCLUSIVE.some(
        (pair) =>
          pair.includes(name) &&
          wanted.slice(0, index).some((other) => pair.includes(other) && other !== name),
      ),
  );
}
