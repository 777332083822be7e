import { type Draft, runsIn } from "../../content/draft.ts";
import { placeOf } from "../../content/run.ts";
import type { HanConverter } from "../../han/convert.ts";
import type { Flag } from "../../reading.ts";
import { findDamage } from "./damage.ts";
import { findLostCharacters } from "./extraction-damage.ts";
import type { FlagFinder, FlagLine } from "./finding.ts";
import { findMaskedNames } from "./masked-names.ts";
import { findDeletedWords, findExchangedWords } from "./spun-words.ts";
import { findTranslation } from "./translation.ts";

/** What is looked for, in the order in which it is reported. */
const FLAG_FINDERS: readonly FlagFinder[] = [
  findDamage,
  findMaskedNames,
  findExchangedWords,
  findDeletedWords,
  findLostCharacters,
  findTranslation,
];

/** A page of nothing but damage needs no thousand flags to say so. */
const MOST_FLAGS_OF_A_KIND = 200;

/**
 * What is wrong with the text that was kept: damaged, masked or forged words (REPORT-FORMAT 7.3). Nothing is taken
 * off for it. `converter` brings the words into simplified characters; its record is not to be used afterwards.
 */
export function findFlags(draft: Draft, converter: HanConverter): readonly Flag[] {
  const lines = draft.flatMap((block) =>
    runsIn(block).map((run): FlagLine => {
      return { run, ...inSimplified(run.text, converter), isCell: block.kind === "table" };
    }),
  );
  return FLAG_FINDERS.flatMap((find) =>
    find(lines)
      .slice(0, MOST_FLAGS_OF_A_KIND)
      .map(({ run, start, end, rule, evidence }) => ({
        rule,
        text: run.text.slice(start, end),
        evidence,
        at: placeOf(run, start),
      })),
  );
}

function inSimplified(
  source: string,
  converter: HanConverter,
): Pick<FlagLine, "text" | "sourceOf"> {
  if (converter.script === "simplified") return { text: source, sourceOf: (index) => index };
  const { text, offsets } = converter.convertWithOffsets(source);
  return { text, sourceOf: (index) => offsets[index] ?? source.length };
}
