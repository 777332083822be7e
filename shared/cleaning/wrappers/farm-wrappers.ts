import type { Draft, DraftLine } from "../../content/draft.ts";
import type { Run } from "../../content/run.ts";
import { matchesOf } from "../../han/matches.ts";
import { simplifiedCharacters } from "../../han/simplified-character.ts";
import { type Cut, wholeRun } from "../cut.ts";
import { cutFrame, type FrameLine, frameLines } from "./farm-frame.ts";
import { FARM_OPENERS, FARM_PHRASES, type FarmPhrase } from "./farm-phrases.ts";
import { repeatedTitles, undecorated } from "./repeated-titles.ts";

/** A farm prints the text's opening above the text, within so many lines. */
const OPENING_LINES = 8;
const LONGEST_OFFER = 200;
const SHORT_OFFER = 120;
/** The weight of phrases that shows a farm. */
const ENOUGH = 2;

/**
 * What a content farm wraps around a text (REPORT-FORMAT 7.3, S12): sentences that offer it, with a copy of
 * its opening before them, lists of keywords, recommendations, and its title again. The text itself stays.
 */
export function cutFarmWrappers(draft: Draft): readonly Cut[] {
  const lines = draft.filter((block) => block.kind !== "table");
  const texts = lines.map(({ run }) => ({ run, text: simplifiedCharacters(run.text) }));
  const all = texts.map(({ text }) => text).join("\n");
  // Nearly all phrases stand nowhere on a page, which one search through all of it tells.
  const hits = FARM_PHRASES.filter(({ pattern }) => all.search(pattern) >= 0).map((phrase) => ({
    weight: phrase.weight,
    cuts: texts.flatMap((line) => cutsOf(line, phrase)),
  }));
  const frame = frameLines(draft);
  if (weightOf(hits) + weightOfFrame(frame, lines) < ENOUGH) return [];
  const found = merged([...hits.flatMap((hit) => hit.cuts), ...cutFrame(frame)]);
  const cuts = found.map((cut) => withCopiedOpening(cut, lines));
  const whole = new Set(
    cuts.filter(({ run, start, end }) => end - start === run.text.length).map(({ run }) => run),
  );
  const rest = lines.filter(({ run }) => !whole.has(run));
  return [...cuts, ...repeatedTitles(rest)];
}

function weightOf(
  hits: readonly { readonly weight: number; readonly cuts: readonly Cut[] }[],
): number {
  return hits.reduce((sum, hit) => sum + (hit.cuts.length > 0 ? hit.weight : 0), 0);
}

/** What the lines around the text tell: a sure one enough, likely ones and a title printed again together. */
function weightOfFrame(frame: readonly FrameLine[], lines: readonly DraftLine[]): number {
  if (frame.some(({ proof }) => proof === "sure")) return ENOUGH;
  const likely = frame.filter(({ proof }) => proof === "likely").length;
  return likely + (likely > 0 && repeatedTitles(lines).length > 0 ? 1 : 0);
}

function cutsOf(
  { run, text }: { readonly run: Run; readonly text: string },
  { rule, pattern, reach }: FarmPhrase,
): readonly Cut[] {
  const evidence = "how a farm of sample texts speaks to its readers";
  return matchesOf(text, pattern).map(({ index, 0: words }) => {
    const end = index + words.length;
    if (reach === "rest") return { run, start: index, end: text.length, rule, evidence };
    return reach === "line" && text.length <= LONGEST_OFFER
      ? wholeRun(run, { rule, evidence })
      : { run, ...sentenceAround(text, index, end), rule, evidence };
  });
}

/**
 * The sentence of an offer. A long one is taken from its first words on, since a farm that copies the opening of
 * a text breaks off anywhere and goes on without a stop.
 */
function sentenceAround(text: string, index: number, wordsEnd: number): Pick<Cut, "start" | "end"> {
  const before = text.slice(Math.max(0, index - LONGEST_OFFER), index);
  const sentence = before.slice(before.search(/[^。！!?？]*$/u));
  const rest = text.slice(wordsEnd, wordsEnd + LONGEST_OFFER);
  const stop = rest.search(/[。！!?？]/u);
  const end = wordsEnd + (stop < 0 ? rest.length : stop + 1);
  const start = index - sentence.length;
  if (end - start <= SHORT_OFFER) return { start, end };
  const opener = matchesOf(sentence, FARM_OPENERS)[0];
  return { start: opener === undefined ? index : start + opener.index, end };
}

/** Cuts of one run that touch are one, by the rule of the first. */
function merged(cuts: readonly Cut[]): readonly Cut[] {
  return [...Map.groupBy(cuts, ({ run }) => run).values()].flatMap((own) => {
    const joined: Cut[] = [];
    for (const cut of own.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
      const last = joined.at(-1);
      if (last === undefined || cut.start >= last.end) joined.push(cut);
      else joined[joined.length - 1] = { ...last, end: Math.max(last.end, cut.end) };
    }
    return joined;
  });
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
