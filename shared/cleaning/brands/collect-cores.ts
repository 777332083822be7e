import { advertisingScore, unknownStretches } from "../model/character-model.ts";
import { BRAND_SUFFIXES } from "./brand-suffixes.ts";
import { LATIN_ABBREVIATIONS } from "./latin-abbreviations.ts";
import { indexNames } from "../../places/name-index.ts";
import { matchesOf } from "../../han/matches.ts";
import { MOST_LINES, remembered } from "../../page/remembered.ts";
import { endsAt, endsWordAt } from "./neighbour-words.ts";
import { digitCores, patternCores } from "./pattern-cores.ts";
import type { PageWords } from "./page-words.ts";
import { SLOT_TABLE } from "./slot-table.ts";
import { endOfNameBefore } from "./slots.ts";

/** As many as a page may have; a hostile one has any number. */
const MOST_CORES = 80;
const MOST_COUNTED = 400;
const SHORTEST_CORE = 2;
const LONGEST_CORE = 20;
/** Names and years left open, as templates have them: 某县, 20xx年 (REPORT-FORMAT 7.3, S12). */
const MASK = /某|(?<![a-z])x{2,4}(?![a-z])/u;
/** Mean log-odds below which a piece is the genre's own, unless it stands in slots as often as a subject does. */
const LIKE_GOVERNMENT = -0.3;
const ALL_GOVERNMENT = -1.5;
const OFTEN_IN_SLOTS = 4;
/** Han characters before a brand's suffix that may be its name. */
const NAME_LENGTHS = [2, 3, 4, 5];

/** Years, dates and counts recur in every report, wherever a name may stand. */
const TIME_OR_COUNT = /^\d+(?:年度?|年?\d*月份?|月?\d*日|[条件次个份号期篇万])?$/u;
/** A year right behind a name is none of it. */
const letter = "(?!(?:19|20)\\d{2}年)[a-z\\d]";
const latinWord = new RegExp(
  `(?<![a-z\\d./@:=&?_-])(?:${letter}){0,20}[a-z](?:${letter}){0,20}(?![a-z]|[/@:][a-z\\d]|\\.[a-z]|(?<!v\\d)\\.\\d)`,
  "gu",
);
const suffix = new RegExp(
  `(?<=\\p{Script=Han}{2})(?:${BRAND_SUFFIXES.filter((word) => /^\p{Script=Han}/u.test(word)).join("|")})`,
  "gu",
);
/** The words behind slots; a single character is behind anything. */
const behindSlots = indexNames(
  SLOT_TABLE.flatMap(({ after }) => after.split(" "))
    .filter((word) => word.length > 1 && !word.startsWith("0"))
    .map((word) => [word, word]),
);
const abbreviations: ReadonlySet<string> = new Set(LATIN_ABBREVIATIONS);

/**
 * Pieces of text that may be the heart of a brand's name, the most frequent first: Latin words glued to Han text,
 * Han characters that no dictionary has, names before a word that brands end with, and what stands in slots and
 * is no word of government prose, whose report it is and who is named by a label.
 */
export function collectCores(words: PageWords): readonly string[] {
  const counts = new Map<string, number>();
  const doubted = new Map<string, number>();
  for (const { text } of words.lines) {
    const cores = coresOf(text);
    for (const core of cores.likely) counts.set(core, (counts.get(core) ?? 0) + 1);
    for (const core of cores.doubted) doubted.set(core, (doubted.get(core) ?? 0) + 1);
  }
  for (const [core, count] of doubted) if (count >= OFTEN_IN_SLOTS) counts.set(core, count);
  return withoutEnds(
    [...counts].toSorted(([a, m], [b, n]) => n - m || b.length - a.length).slice(0, MOST_COUNTED),
  ).slice(0, MOST_CORES);
}

interface LineCores {
  readonly likely: readonly string[];
  /** Those that are told by many slots only. */
  readonly doubted: readonly string[];
}

/** Most lines of a page are its template's or the form's: the same on every page of the site. */
const coresOf = remembered((text): LineCores => {
  const named = [latinCores, unknownCores, suffixedCores, patternCores].flatMap((find) => [
    ...find(text),
  ]);
  const inSlots = Map.groupBy([...slotCores(text)].filter(mayBeName), (core) =>
    advertisingScore(core) > LIKE_GOVERNMENT ? "likely" : "doubted",
  );
  return {
    likely: [...named.filter(mayBeName), ...digitCores(text), ...(inSlots.get("likely") ?? [])],
    doubted: inSlots.get("doubted") ?? [],
  };
}, MOST_LINES);

function mayBeName(core: string): boolean {
  if (core.length < SHORTEST_CORE || core.length > LONGEST_CORE) return false;
  return !TIME_OR_COUNT.test(core) && !MASK.test(core) && !abbreviations.has(core);
}

/** Without the ends of others that stand as often: 赛车网 where there is 极速赛车网. */
function withoutEnds(
  counted: readonly (readonly [core: string, count: number])[],
): readonly string[] {
  const byCount = Map.groupBy(counted, ([, count]) => count);
  return counted.flatMap(([core, count]) => {
    const isEnd = byCount
      .get(count)
      ?.some(
        ([other]) =>
          other !== core && other.endsWith(core) && !endsWordAt(other, other.length - core.length),
      );
    return isEnd === true ? [] : [core];
  });
}

function* latinCores(text: string): Iterable<string> {
  for (const { 0: word, index } of matchesOf(text, latinWord)) {
    // Pasted before its decoration, in brackets, or first in a document's title: X(中国), 【X】, 《X.
    const isGlued = /[\p{Script=Han}《(（:_【】[\]®™]/u.test(
      text.charAt(index - 1) + text.charAt(index + word.length),
    );
    const name = word.replace(VERSION, "");
    if (isGlued && !abbreviations.has(word)) yield name;
  }
}

/** Pasted with a name, and none of it: v3.2. */
const VERSION = /(?<=..)v\d{1,2}$/u;

/** With the letters beside them: 鸿联GO is one name. */
function* unknownCores(text: string): Iterable<string> {
  for (const { start, end } of unknownStretches(text)) {
    const before = LETTERS_BEHIND.exec(text.slice(Math.max(0, start - LONGEST_CORE), start));
    const after = LETTERS_AHEAD.exec(text.slice(end, end + LONGEST_CORE));
    yield (before?.[0] ?? "") + text.slice(start, end) + (after?.[0] ?? "");
  }
}

const LETTERS_BEHIND = /[a-z]+$/u;
const LETTERS_AHEAD = /^[a-z]+/u;

function* suffixedCores(text: string): Iterable<string> {
  for (const { index } of matchesOf(text, suffix)) {
    // 建立电竞工作机制: the line's own verb is no name.
    if (endsWordAt(text, index)) continue;
    for (const length of NAME_LENGTHS) {
      const name = text.slice(Math.max(0, index - length), index);
      if (name.length === length && /^\p{Script=Han}+$/u.test(name)) yield name;
    }
  }
}

function* slotCores(text: string): Iterable<string> {
  for (let at = SHORTEST_CORE; at < text.length; at += 1) {
    if (behindSlots.longestAt(text, at) === null) continue;
    const end = endOfNameBefore(text, at);
    const isNumbered = NUMBERED.test(text.slice(Math.max(0, end - LONGEST_CORE), end));
    if (!isNumbered && endsAt(text, end)) continue;
    for (const length of NAME_LENGTHS) {
      const core = text.slice(Math.max(0, end - length), end);
      if (core.length < length || !/^[\p{Script=Han}a-z\d]+$/u.test(core)) break;
      if (advertisingScore(core) > ALL_GOVERNMENT) yield core;
      // 举办猫咪视频公开: the line's own verb is none of the name.
      if (endsWordAt(text, end - length)) break;
    }
  }
}

/** A name that ends with its number: 大发888. */
const NUMBERED = /\p{Script=Han}(?!(?:19|20)\d{2})\d{2,4}$/u;
