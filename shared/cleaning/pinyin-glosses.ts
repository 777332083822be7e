import { type Draft, runsOf } from "../content/draft.ts";
import type { Run } from "../content/run.ts";
import { glossesIn, type PinyinGloss } from "../han/pinyin-glosses.ts";
import type { Cut } from "./cut.ts";

/** So many glosses within so many characters are no help for a reader (REPORT-FORMAT 7.3, S8). */
const LEAST_GLOSSES = 3;
const WITHIN_CHARACTERS = 200;
/** The longest report has fewer characters; lines behind so many keep theirs. */
const MOST_GLOSSES = 100_000;

interface PlacedGloss extends PinyinGloss {
  readonly run: Run;
  /** Characters of the content before it, glosses not counted. */
  readonly position: number;
}

/**
 * Readings in brackets that copies put after Han characters, 公(gong)開(kai), so that no search finds the
 * words. A page on which they stand close together has all of them taken, but an isolated letter, (a) or
 * (e), may be the publisher's own.
 */
export function cutPinyinGlosses(draft: Draft): readonly Cut[] {
  const glosses = placedGlosses(draft);
  const crowded = crowdedGlosses(glosses);
  if (crowded.size === 0) return [];
  return glosses
    .filter((gloss) => crowded.has(gloss) || gloss.syllable.length > 1)
    .map(({ run, start, end, character, syllable }) => ({
      run,
      start,
      end,
      rule: "gloss/pinyin",
      evidence: `“${syllable}” is how ${character} is read, one of ${glosses.length} such brackets`,
    }));
}

function placedGlosses(draft: Draft): readonly PlacedGloss[] {
  const placed: PlacedGloss[] = [];
  let before = 0;
  for (const run of runsOf(draft)) {
    if (placed.length >= MOST_GLOSSES) break;
    for (const gloss of glossesIn(run.text)) {
      placed.push({ ...gloss, run, position: before + gloss.start });
      before -= gloss.end - gloss.start;
    }
    before += run.text.length;
  }
  return placed;
}

/** Those that stand together with enough others. */
function crowdedGlosses(glosses: readonly PlacedGloss[]): ReadonlySet<PlacedGloss> {
  const crowded = new Set<PlacedGloss>();
  for (let last = LEAST_GLOSSES - 1; last < glosses.length; last += 1) {
    const group = glosses.slice(last - LEAST_GLOSSES + 1, last + 1);
    const span = (group.at(-1)?.position ?? 0) - (group[0]?.position ?? 0);
    if (span <= WITHIN_CHARACTERS) for (const gloss of group) crowded.add(gloss);
  }
  return crowded;
}
