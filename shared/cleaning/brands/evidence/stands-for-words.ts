import { advertisingScore } from "../../model/character-model.ts";
import type { SlotKind } from "../slot-rule.ts";
import { type Slot, slotsOf } from "../slots.ts";
import type { Occurrence } from "../token.ts";
import { isInPart } from "../page-words.ts";
import type { Scorer } from "./evidence.ts";
import { endsAsBrand } from "./brand-ending.ts";
import { gameOfChance } from "./lexicon.ts";
import { isNameOfAgencyOrPlace } from "./name-grammar.ts";

/** Whether words of the language stand in a slot, and not names. */
export function isForWord(kind: SlotKind): boolean {
  return kind === "term" || kind === "particle";
}

/** Whether a form is another name of the same work or way of doing it, which stands in the same slots: 院务公开, 依申请公开. */
export function isOfTheWork(form: string): boolean {
  return OF_THE_WORK.test(form) && advertisingScore(form) < LIKE_ADVERTISING;
}

/** 彩票信息 is no work of an office. */
const LIKE_ADVERTISING = 0.4;

const OF_THE_WORK =
  /(?:公开|信息|务|政府|公示|报告|主动|申请|依[法规据]|及时|全[面文程部]|予以?|部分|分类|逐[步项条]|统一|集中|重点|同步|定期)$/u;

/** From so many places on, a form that stands for words in most of them is no name by chance. */
const LEAST_WORD_PLACES = 4;
const MOST_OF_THEM = 0.4;
const MOST_FOR_PLACES = 2;

/**
 * An honest name stands where a word could in a few of its places (推进浙里办工作); what was pasted over the word does in
 * most (REPORT-FORMAT 7.3, S1: an injector replaces a word everywhere).
 */
export const mostlyForWords: Scorer = ({ form, occurrences }) => {
  if (isOfTheWork(form) || occurrences.length < LEAST_WORD_PLACES) return null;
  const isAgency = isNameOfAgencyOrPlace(form);
  const places = occurrences.filter((place) => isForTerm(place, isAgency)).length;
  if (places < LEAST_WORD_PLACES || places < MOST_OF_THEM * occurrences.length) return null;
  const weight = Math.min(MOST_FOR_PLACES, 0.4 * places);
  return { weight, why: `in place of words ${places} times of ${occurrences.length}` };
};

/** An agency has a 公开栏 and a 领导小组 of its own: words on both sides must say that it is none. */
function isForTerm({ surround }: Occurrence, isAgency: boolean): boolean {
  if (!isAgency && surround.after.startsWith("公开")) return true;
  return slotsOf(surround).some(
    ({ kind, phrase }) => kind === "term" && !(isAgency && phrase.startsWith("_")),
  );
}

/** A slot that holds nothing but its term: 中华人民共和国_条例, 收到_申请. */
const LAW_TERM = "政府信息公开";
const ONLY_FIT = 0.85;
const ONLY_STRENGTH = 1.5;
const LEAST_ONLY = 2;
const FOR_ONLY = 4;
const MOST_FOR_ONLY = 8;

/**
 * The law, the form's headings and the title of the report hold 政府信息公开 and nothing else (REPORT-FORMAT 1.3, 2.6):
 * whatever stands in several of them instead was pasted there, be it a word, a number or a city.
 */
export const onlyTerm: Scorer = ({ form, slots }, { words }) => {
  if (isOfTheWork(form)) return null;
  const phrases = new Set(
    slots.flatMap(({ target, fit, strength, phrase }) =>
      target === LAW_TERM && fit >= ONLY_FIT && strength >= ONLY_STRENGTH ? [phrase] : [],
    ),
  );
  if (phrases.size < LEAST_ONLY || isInPart(LAW_TERM, "content", words)) return null;
  const weight = Math.min(MOST_FOR_ONLY, FOR_ONLY * (phrases.size - 1));
  return { weight, why: `where every report has ${LAW_TERM} and nothing else` };
};

/**
 * 政务公开 is in every report, and in the menu of every site; a page that fills its slots otherwise and never says it has
 * lost it, the more surely where the menu, the path and the metas have lost it too (REPORT-FORMAT 7.2).
 */
export const termAbsent: Scorer = ({ slots }, { words }) => {
  const targets = new Set(slots.flatMap(({ target }) => (target === "" ? [] : [target])));
  const absent = [...targets].filter((target) => !isInPart(target, "content", words));
  const lost = absent.filter(
    (target) => isTold(target, slots) && !words.lines.some(({ text }) => text.includes(target)),
  );
  if (lost.length > 0 && words.links.length >= LEAST_LINKS)
    return { weight: 1, why: `${lost.join(" and ")} nowhere on the page` };
  const inText = absent.filter((target) => target !== HOME);
  return inText.length === 0
    ? null
    : { weight: 0.7, why: `${inText.join(" and ")} nowhere in the text` };
};

/** A page without so many links has no menu. */
const LEAST_LINKS = 3;
const TOLD = 1;

function isTold(word: string, slots: readonly Slot[]): boolean {
  return slots.some(({ target, strength }) => target === word && strength >= TOLD);
}

/** A word of every site's menu, which few reports have. */
const HOME = "首页";

/** Where an owner is named, the words beside it are the owner's: X领导小组. */
const OWNER = 1;

/** Whether an agency, a place or a site is named in one of the slots, by words that tell. */
export function isForOwner(slots: readonly Slot[]): boolean {
  return slots.some(({ kind, strength }) => !isForWord(kind) && strength >= OWNER);
}

const FOR_KEPT = -1.5;
const TRADE_MARK = /[™®]/u;

/**
 * Against a brand: an injector replaces a word everywhere (REPORT-FORMAT 7.2). Where 政务公开 still stands in the text,
 * what has a 领导小组, a 专栏 or a 培训 as well is another work of the office (净网, 双碳), if it is called like one.
 */
export const termKept: Scorer = (token, witnesses) => {
  const { form, slots } = token;
  const targets = [
    ...new Set(slots.flatMap(({ kind, target }) => (isForWord(kind) ? target : []))),
  ];
  const isKept = targets.every((target) => isInPart(target, "content", witnesses.words));
  if (targets.length === 0 || !isKept || isForOwner(slots)) return null;
  const isOfAdvertising =
    TRADE_MARK.test(form) || endsAsBrand(form) || gameOfChance(token, witnesses) !== null;
  if (isOfAdvertising) return null;
  return { weight: FOR_KEPT, why: `${targets.join(" and ")} elsewhere in the text` };
};

/**
 * Whether a form stands where words of the genre belong, with words on both sides to say so: an agency has a 领导小组
 * of its own, but nobody has 推进X工作.
 */
export function standsForWords(slots: readonly Slot[]): boolean {
  const phrases = slots.filter(({ kind, phrase }) => isForWord(kind) && !phrase.startsWith("_"));
  return new Set(phrases.map(({ phrase }) => phrase)).size >= LEAST_PHRASES;
}

const LEAST_PHRASES = 2;
