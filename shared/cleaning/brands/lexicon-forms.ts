import { BRAND_STEMS, HONEST_STEMS } from "./brand-stems.ts";
import { BRAND_SUFFIXES, SPORT_WORDS, SPORTS, TELLING_SUFFIXES } from "./brand-suffixes.ts";
import { LATIN_ABBREVIATIONS } from "./latin-abbreviations.ts";
import { matchesOf } from "../../han/matches.ts";
import { MOST_LINES, remembered } from "../../page/remembered.ts";
import type { PageWords } from "./page-words.ts";

const alternatives = (words: readonly string[]): string => words.join("|");
const suffix = (words: readonly string[]): string =>
  `[ _·-]?(?:${alternatives(words.filter((word) => !SPORTS.includes(word)))}|(?:${alternatives(SPORTS)})(?!${alternatives(SPORT_WORDS)}))`;
const telling = `(?:${suffix(TELLING_SUFFIXES)})(?:${suffix(BRAND_SUFFIXES)})*`;
const brandPattern = new RegExp(
  // A Latin stem inside a longer Latin word is another word: `bet` stands in Tibet.
  `(?<![a-z])(?:(?<stem>${alternatives(BRAND_STEMS)})(?![a-z]{3})(?:${suffix(BRAND_SUFFIXES)})*` +
    `|(?<honest>${alternatives(HONEST_STEMS)})${telling}` +
    `|(?<unlisted>(?!(?:${alternatives(LATIN_ABBREVIATIONS)})[^a-z])[a-z][a-z\\d]{2,19})${telling})`,
  "gu",
);

/** The shortest Latin brand that is a name by itself; `UED` alone is an abbreviation. */
const SHORTEST_LONE_STEM = 4;
/** A hostile page repeats one name a million times. */
const MOST_MATCHES = 5000;
const MOST_FORMS = 300;

/** How often each form of each stem stands on the page. */
type FormCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The forms in which brands of the lexicon, and Latin words with a brand's suffix, stand on a page: of all that the
 * lexicon allows, the longest that recurs identically.
 */
export function lexiconForms(words: PageWords): readonly string[] {
  const counts = countForms(words);
  return [...counts.values()]
    .flatMap((forms) => [...new Set([...forms.keys()].map((form) => recurringForm(form, forms)))])
    .slice(0, MOST_FORMS);
}

/** What the lexicon has in a line: most lines of a page are its template's or the form's, and come again. */
const listedIn = remembered(
  (text): readonly Listed[] =>
    matchesOf(text, brandPattern).map(({ 0: form, groups }) => ({
      stem: groups?.["stem"] ?? groups?.["honest"] ?? groups?.["unlisted"],
      form,
    })),
  MOST_LINES,
);

interface Listed {
  readonly stem: string | undefined;
  readonly form: string;
}

function countForms(words: PageWords): FormCounts {
  const counts = new Map<string, Map<string, number>>();
  let room = MOST_MATCHES;
  for (const { text } of words.lines) {
    for (const { stem, form } of listedIn(text)) {
      if ((room -= 1) < 0) return counts;
      const isAbbreviation = form.length < SHORTEST_LONE_STEM && /^[a-z\d]+$/u.test(form);
      if (stem === undefined || isAbbreviation) continue;
      const forms = counts.get(stem) ?? new Map<string, number>();
      counts.set(stem, forms.set(form, (forms.get(form) ?? 0) + 1));
    }
  }
  return counts;
}

/** In `X体育领导小组` only the other mentions tell whether 体育 belongs to the brand or to what follows. */
function recurringForm(own: string, forms: ReadonlyMap<string, number>): string {
  let best = "";
  for (const form of forms.keys()) {
    if (form.length <= best.length || !own.startsWith(form)) continue;
    let mentions = 0;
    for (const [other, count] of forms) if (other.startsWith(form)) mentions += count;
    if (mentions > 1) best = form;
  }
  return best || own;
}
