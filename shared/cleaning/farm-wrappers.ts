import type { Draft, DraftLine } from "../content/draft.ts";
import { simplifiedCharacters } from "../han/simplified-character.ts";
import type { Cut } from "./cut.ts";
import { FARM_PHRASES, type FarmPhrase } from "./farm-phrases.ts";
import { repeatedTitles, undecorated } from "./repeated-titles.ts";

/** A farm prints the text's opening above the text, within so many lines. */
const OPENING_LINES = 8;

/**
 * What a content farm wraps around a text (REPORT-FORMAT 7.3, S12): sentences that offer it, with a copy of
 * its opening before them, lists of keywords, recommendations, and its title again. The text itself stays.
 */
export function cutFarmWrappers(draft: Draft): readonly Cut[] {
  const lines = draft.filter((block) => block.kind !== "table");
  const proofs = lines.flatMap((line) => phrasesIn(line, ({ isProof }) => isProof));
  if (proofs.length === 0) return [];
  const hints = lines.flatMap((line) => phrasesIn(line, ({ isProof }) => !isProof));
  const phrases = withoutOverlaps([...proofs, ...hints]);
  const cuts = phrases.map((cut) => withCopiedOpening(cut, lines));
  const whole = new Set(
    cuts.filter(({ run, start, end }) => end - start === run.text.length).map(({ run }) => run),
  );
  const rest = lines.filter(({ run }) => !whole.has(run));
  return [...cuts, ...repeatedTitles(rest)];
}

function phrasesIn({ run }: DraftLine, isAsked: (phrase: FarmPhrase) => boolean): readonly Cut[] {
  const text = simplifiedCharacters(run.text);
  return FARM_PHRASES.filter(isAsked).flatMap(({ rule, pattern }) =>
    Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({
      run,
      start: index,
      end: index + words.length,
      rule,
      evidence: "how a farm of sample texts speaks to its readers",
    })),
  );
}

/** Of two cuts that share characters the earlier one in the list. */
function withoutOverlaps(cuts: readonly Cut[]): readonly Cut[] {
  const kept = new Map<Cut["run"], Cut[]>();
  for (const cut of cuts) {
    const own = kept.get(cut.run) ?? [];
    if (!own.some(({ start, end }) => start < cut.end && cut.start < end)) own.push(cut);
    kept.set(cut.run, own);
  }
  return [...kept.values()].flat();
}

/** Before the sentence that offers a text farms print its title and first words; they come again below. */
function withCopiedOpening(cut: Cut, lines: readonly DraftLine[]): Cut {
  const at = lines.slice(0, OPENING_LINES).findIndex(({ run }) => run === cut.run);
  const opening = undecorated(cut.run.text.slice(0, cut.start)).replace(/[.…,，]+$/u, "");
  const below = lines.slice(at + 1, at + 1 + OPENING_LINES);
  return at >= 0 && opening !== "" && isOpeningOf(below, opening)
    ? { ...cut, start: 0, evidence: `${cut.evidence}; what stands before it comes again below` }
    : cut;
}

/** Whether words are those that lines begin with, one line after the other; lines between may be missing. */
function isOpeningOf(lines: readonly DraftLine[], opening: string): boolean {
  let rest = opening;
  for (const { run } of lines) {
    const line = undecorated(run.text);
    if (line.startsWith(rest)) return true;
    if (rest.startsWith(line)) rest = rest.slice(line.length);
  }
  return false;
}
