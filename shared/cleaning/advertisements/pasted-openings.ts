import type { Run } from "../../content/run.ts";
import type { Appraiser, Judged } from "./appraiser.ts";
import { isAdvertisement } from "./appraise.ts";
import { lettersIn } from "./pieces.ts";
import { openerPlaces } from "./sentence-openers.ts";

/** Where a sentence of the report may begin, an advertisement may end that has no stop of its own. */
const LONGEST_OPENING = 160;
const SHORTEST_OPENING = 6;
const MOST_OPENERS = 24;
/** Fewer letters are the end of the advertisement's own sentence: 感谢X的大力支持. */
const SHORTEST_REST = 8;
/** So much of the rest tells whose it is. */
const LONGEST_REST = 80;
/** The subject of an honest sentence may be what is sold; it calls nobody. */
const LEAST_SCORE = 3;
/** What several witnesses tell together must be louder there. */
const LEAST_TOGETHER = 3.5;
/** How much better a later place must part a sentence. */
const LEAST_GAIN = 0.7;
/** What follows an advertisement that was pasted before it is the office's. */
const OFFICE_SCORE = -0.5;

/**
 * An advertisement that was pasted before a sentence and has no stop of its own: its beginning, up to where the
 * words turn from a shop's to an office's. Null where no such place parts the sentence.
 */
export function pastedOpening(
  run: Run,
  { piece, appraisal }: Judged,
  appraiser: Appraiser,
): Judged | null {
  if (!appraisal.isInviting) return null;
  const end = Math.min(piece.end, piece.start + LONGEST_OPENING);
  const text = run.text.slice(piece.start, end);
  let best: Judged | null = null;
  let most = 0;
  for (const index of openerPlaces(text).slice(0, MOST_OPENERS)) {
    if (index < SHORTEST_OPENING || lettersIn(text.slice(index)) < SHORTEST_REST) continue;
    const place = piece.start + index;
    const opening = appraiser.judge(run, { start: piece.start, end: place });
    const { isStrange, isIntent, isTelling, isTellingAlone, score } = opening.appraisal;
    const isLoud = score >= (isTellingAlone ? LEAST_SCORE : LEAST_TOGETHER);
    if (!isStrange || !(isIntent || isTelling) || !isLoud || !isAdvertisement(opening.appraisal))
      continue;
    const rest = appraiser.judge(run, {
      start: place,
      end: Math.min(piece.end, place + LONGEST_REST),
    }).appraisal.score;
    const gain = score - rest;
    // The first place that parts them well: a sentence may begin with its own mention of a shop.
    if (rest > OFFICE_SCORE || gain <= most + LEAST_GAIN) continue;
    best = opening;
    most = gain;
  }
  return best;
}
