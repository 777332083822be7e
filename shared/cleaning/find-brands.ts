import { type Draft, runsOf } from "../content/draft.ts";
import type { Run } from "../content/run.ts";
import {
  BRAND_STEMS,
  BRAND_SUFFIXES,
  HONEST_STEMS,
  LATIN_ABBREVIATIONS,
  SPORT_WORDS,
  TELLING_SUFFIXES,
} from "./brand-lexicon.ts";

/** A brand name at one place of a run. */
export interface Mention {
  readonly run: Run;
  readonly start: number;
  readonly stem: string;
  /** The form to take out: of all that the lexicon allows here, the longest that recurs on the page. */
  readonly form: string;
}

/** The brands of one page. */
export interface Brands {
  readonly mentionsIn: (run: Run) => readonly Mention[];
}

interface Match extends Mention {
  readonly isListed: boolean;
}

/** How often each form of each stem stands on the page. */
type FormCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

const alternatives = (words: readonly string[]): string => words.join("|");
const suffix = (words: readonly string[]): string =>
  `[ _·-]?(?:${alternatives(words.filter((word) => word !== "体育"))}|体育(?!${alternatives(SPORT_WORDS)}))`;
const telling = `(?:${suffix(TELLING_SUFFIXES)})(?:${suffix(BRAND_SUFFIXES)})*`;
const brandPattern = new RegExp(
  // A Latin stem inside a longer Latin word is another word: `bet` stands in Tibet.
  `(?<![a-z])(?:(?<stem>${alternatives(BRAND_STEMS)})(?![a-z]{3})(?:${suffix(BRAND_SUFFIXES)})*` +
    `|(?<honest>${alternatives(HONEST_STEMS)})${telling}` +
    `|(?<unlisted>(?!(?:${alternatives(LATIN_ABBREVIATIONS)})[^a-z])[a-z][a-z\\d]{2,19})${telling})`,
  "giu",
);

/** The shortest Latin brand that is a name by itself; `UED` alone is an abbreviation. */
const SHORTEST_LONE_STEM = 4;

/**
 * Learns the brands of a page from all its runs. A Latin word that the lexicon does not list, glued to a
 * brand's suffix, is a brand where the same form recurs: a pasted name does, a word of the text does not.
 */
export function findBrands(page: Draft): Brands {
  const matches = runsOf(page).flatMap(matchesIn);
  const forms = countForms(matches);
  return {
    mentionsIn: (run) =>
      matchesIn(run).flatMap(({ isListed, ...mention }) => {
        const own = forms.get(mention.stem) ?? new Map<string, number>();
        if (!isListed && (own.get(mention.form) ?? 0) < 2) return [];
        return [{ ...mention, form: recurringForm(mention.form, own) }];
      }),
  };
}

function matchesIn(run: Run): readonly Match[] {
  return Array.from(run.text.matchAll(brandPattern)).flatMap((match) => {
    const listed = match.groups?.["stem"] ?? match.groups?.["honest"];
    const stem = (listed ?? match.groups?.["unlisted"] ?? "").toLowerCase();
    const isAlone = match[0].length === stem.length;
    const isAbbreviation = isAlone && stem.length < SHORTEST_LONE_STEM && /^[a-z\d]+$/u.test(stem);
    if (isAbbreviation) return [];
    return [{ run, start: match.index, stem, form: match[0], isListed: listed !== undefined }];
  });
}

function countForms(matches: readonly Match[]): FormCounts {
  const counts = new Map<string, Map<string, number>>();
  for (const { stem, form } of matches) {
    const forms = counts.get(stem) ?? new Map<string, number>();
    counts.set(stem, forms.set(form, (forms.get(form) ?? 0) + 1));
  }
  return counts;
}

/**
 * The longest form of the brand that recurs identically on the page: in `X体育领导小组` only the other
 * mentions tell whether 体育 belongs to the brand or to what follows.
 */
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
