import { oncePer } from "../../page/once-per.ts";
import { joinTexts, placesOf } from "./joined-texts.ts";
import { isNameOfLowerBody } from "./evidence/name-grammar.ts";
import { isForWord } from "./evidence/stands-for-words.ts";
import { endsAt, goesOnAt } from "./neighbour-words.ts";
import type { PageLine, PageWords } from "./page-words.ts";
import { type Slot, slotsOf, type Surround, surroundOf } from "./slots.ts";

/** One place of a page where a form stands. */
export interface Occurrence {
  readonly line: PageLine;
  readonly start: number;
  readonly end: number;
  readonly surround: Surround;
}

/** A form that recurs on a page and may be a brand's name, with what its places say. */
export interface Token {
  /** Folded. */
  readonly form: string;
  /** One of each different surrounding: a title that metas repeat is one. */
  readonly occurrences: readonly Occurrence[];
  readonly slots: readonly Slot[];
}

/** Enough to learn from, however often a hostile page repeats a form. */
const MOST_OCCURRENCES = 400;
const MOST_VISITED = 3000;
const COMPARED_WIDTH = 8;

/** The places of a form with different surroundings, in page order; kept with the page's words. */
export function occurrencesOf(form: string, words: PageWords): readonly Occurrence[] {
  const known = occurrencesIn(words);
  const found = known.get(form) ?? findOccurrences(form, words);
  known.set(form, found);
  return found;
}

/** A core is grown to forms, each form is looked at for its tail, and again when it is weighed. */
const occurrencesIn = oncePer<PageWords, Map<string, readonly Occurrence[]>>(() => new Map());

function findOccurrences(form: string, words: PageWords): readonly Occurrence[] {
  const found = new Map<string, Occurrence>();
  let visited = 0;
  for (const { number, start } of placesOf(form, joinedLines(words))) {
    if ((visited += 1) > MOST_VISITED || found.size >= MOST_OCCURRENCES) break;
    const line = words.lines[number];
    if (line === undefined) break;
    const { text } = line;
    const end = start + form.length;
    const before = text.slice(Math.max(0, start - COMPARED_WIDTH), start);
    const key = `${before}\n${text.slice(end, end + COMPARED_WIDTH)}`;
    if (found.has(key) || isInsideLatinWord(text, start, end)) continue;
    found.set(key, { line, start, end, surround: surroundOf(text, start, end) });
  }
  return [...found.values()];
}

const joinedLines = oncePer(({ lines }: PageWords) => joinTexts(lines.map(({ text }) => text)));

export function tokenOf(form: string, words: PageWords): Token {
  const occurrences = occurrencesOf(form, words);
  const slots = occurrences.flatMap(({ surround }) => slotsOf(surround));
  const isBelow = isNameOfLowerBody(form);
  return { form, occurrences, slots: isBelow ? slots.filter(isNotBehindBody) : slots };
}

/** 国家能源局华中监管局2021年政府信息公开…: behind the body above it stands the body's own name, in place of no word. */
function isNotBehindBody({ kind, phrase }: Slot): boolean {
  return !isForWord(kind) || !BEHIND_BODY.test(phrase);
}

const BEHIND_BODY =
  /^(?:局|厅|委|部|处|府|办|心|室|院|社|署|政府|委员会|办公[室厅]|国务院|中心|党委|街道办|办事处)_/u;

/**
 * Whether a form is a whole at its places: on either side different characters, a word of the genre, or none of
 * a word. A piece of a longer form has the same neighbour everywhere; of a single place the words of a slot tell.
 */
export function isWhole({ form, occurrences, slots }: Token): boolean {
  const before = occurrences.map(({ line: { text }, start }) =>
    endsAt(text, start) ? "" : text.charAt(start - 1),
  );
  const after = occurrences.map(({ line: { text }, end }) =>
    goesOnAt(text, end) || YEAR_OR_VERSION.test(text.slice(end, end + 5)) ? "" : text.charAt(end),
  );
  const isLed = occurrences.length === 1 && slots.some(({ phrase }) => !phrase.startsWith("_"));
  const last = form.charAt(form.length - 1);
  return (isLed || isEdge(form.charAt(0), before)) && isEdge(last, after);
}

/** Where letters meet Han characters a word ends. */
function isEdge(own: string, neighbours: readonly string[]): boolean {
  const kin = /[a-z\d]/u.test(own) ? /[a-z\d]/u : /\p{Script=Han}/u;
  return new Set(neighbours).size > 1 || !neighbours.some((neighbour) => kin.test(neighbour));
}

/** `bet` stands in Tibet, and `ued` in UEditor; a year or a version may stand right behind a name. */
export function isInsideLatinWord(text: string, start: number, end: number): boolean {
  if (isLatinAt(text, start) && isLatinAt(text, start - 1)) return true;
  if (!isLatinAt(text, end - 1) || !isLatinAt(text, end)) return false;
  return !YEAR_OR_VERSION.test(text.slice(end, end + 5));
}

function isLatinAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

const YEAR_OR_VERSION = /^(?:(?:19|20)\d{2}(?!\d)|v\d(?![a-z]))/u;
