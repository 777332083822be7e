import type { Draft } from "../../content/draft.ts";
import type { Run } from "../../content/run.ts";
import type { Page } from "../../page/page.ts";
import { indexNames } from "../../places/name-index.ts";
import type { Places } from "../../places/places.ts";
import type { UserLexicon } from "../../settings.ts";
import { collectCores } from "./collect-cores.ts";
import { isGoverned, isNameOfAgencyOrPlace } from "./evidence/name-grammar.ts";
import { tailOf } from "./decorations.ts";
import type { SiteWitness, Witnesses } from "./evidence/evidence.ts";
import { standsForWords } from "./evidence/stands-for-words.ts";
import { BRAND_SUFFIXES } from "./brand-suffixes.ts";
import { foldAligned } from "./fold-aligned.ts";
import { growForms } from "./grow-form.ts";
import { lexiconForms } from "./lexicon-forms.ts";
import { endsAt, goesOnAt } from "./neighbour-words.ts";
import { type Mention, MentionFinder } from "./mentions.ts";
import { type PageWords, readPageWords } from "./page-words.ts";
import { isInsideLatinWord, isWhole, occurrencesOf, type Token, tokenOf } from "./token.ts";
import { BRAND_THRESHOLD, evidenceInWords, mayBeBrand, weigh, type Weighed } from "./weigh.ts";

/** How much more often a form stands on the page than a longer one with it. */
const OVERLONG = 1.5;

/** As many hidden pieces are looked at as tell of advertising. */
const MOST_HIDDEN = 200;

/** The number is the name's, and none of the line's: m6 before 体育. */
const ENDS_IN_NUMBER = /[a-z]\d+$/u;

/** 澹石镇: a character or two before the kind. */
const SHORTEST_PLACE = 3;

/** A name begins with none of the signs that join it to another. */
const JOINED = /^[·_|-]/u;

/** What the brands of a page are learned from. */
interface BrandSources {
  readonly page: Page;
  readonly content: Draft;
  readonly surroundings: Draft;
  readonly places: Places;
  readonly originalTitle: string | null;
  /** What was taken off because no reader sees it. */
  readonly hidden: readonly string[];
  /** Names that the reader knows; null for none. */
  readonly lexicon: UserLexicon | null;
  /** What the other pages of the site say; null where none was read. */
  readonly site: SiteWitness | null;
}

/** The brands of one page. */
export interface Brands {
  /** The places of a run where a brand's name stands, in order and apart. */
  readonly mentionsIn: (run: Run) => readonly Mention[];
  /** Their names, folded. */
  readonly names: readonly string[];
  /** Those that stand for words of the genre besides names. */
  readonly inPlaceOfWords: ReadonlySet<string>;
  /** All that the page says. */
  readonly words: PageWords;
}

/**
 * Learns the brands of a page (REPORT-FORMAT 7.3, S1): forms of the lexicon, and forms that recur, each with all
 * the evidence for and against it; no list is needed where the evidence suffices. Linear in the page's length.
 */
export function findBrands(sources: BrandSources): Brands {
  const words = readPageWords(sources.page, sources.content, sources.surroundings);
  const hiddenLines = sources.hidden.slice(0, MOST_HIDDEN).map(foldAligned);
  const witnesses: Witnesses = { words, hiddenLines, ...sources };
  const listed = new Set(lexiconForms(words));
  const grown = new Set(
    collectCores(words).flatMap((core) => {
      const forms = growForms(core, words);
      // Behind its tail a name may stand in slots that the tail hides: X(中国)有限公司官网条例.
      return [...forms, ...forms.map((form) => form + tailOf(occurrencesOf(form, words)))];
    }),
  );
  const found = [...new Set([...listed, ...grown])]
    .map((form) => tokenOf(form, words))
    .filter((token) => listed.has(token.form) || (isWhole(token) && !JOINED.test(token.form)))
    .filter(({ form }) => !runsIntoPlace(form))
    .filter((token) => mayBeBrand(token, witnesses))
    .map((token) => weigh(token, witnesses))
    .filter(({ score }) => score >= BRAND_THRESHOLD);
  const evidence = new Map(
    withoutOverlong(found).flatMap((weighed) => {
      const { form, occurrences } = weighed.token;
      const why = `“${form}”: ${evidenceInWords(weighed)}`;
      return [form, form + tailOf(occurrences)].map((name) => [name, why] as const);
    }),
  );
  for (const name of sources.lexicon?.brands ?? []) {
    evidence.set(foldAligned(name), `“${name}” is in the reader’s lexicon of brands`);
  }
  const honest = (sources.lexicon?.honest ?? []).map(foldAligned);
  const finder = new MentionFinder(evidence, indexNames(honest.map((name) => [name, name])), words);
  return {
    mentionsIn: (run) => finder.mentionsIn(run),
    names: [...evidence.keys()],
    inPlaceOfWords: new Set(
      found.flatMap(({ token }) => (standsForWords(token.slots) ? [token.form] : [])),
    ),
    words,
  };
}

/** X体育澹石镇: where the title and its copies have the same town behind the brand, the town's name would go with it. */
function runsIntoPlace(form: string): boolean {
  return BRAND_SUFFIXES.some((word) => {
    const at = form.indexOf(word, 2);
    const rest = form.slice(at + word.length);
    return at >= 0 && rest.length >= SHORTEST_PLACE && isGoverned(rest);
  });
}

/** A form that another one is part of goes, where words of the genre or of chance neighbours had joined it. */
function withoutOverlong(found: readonly Weighed[]): readonly Weighed[] {
  return found.filter(({ token }) => !found.some(({ token: other }) => isOverlong(token, other)));
}

function isOverlong(
  { form, occurrences }: Token,
  { form: own, occurrences: others }: Token,
): boolean {
  const at = form.indexOf(own);
  // 2zyobet: within a longer Latin word the shorter one is never found.
  if (at < 0 || form === own || isInsideLatinWord(form, at, at + own.length)) return false;
  const rest = form.slice(at + own.length);
  const goesOn = rest !== "" && (goesOnAt(form, at + own.length) || isNameOfAgencyOrPlace(rest));
  // 国家税务总局X and 把X: what ends before the name is the line's.
  const isLed = at > 0 && endsAt(form, at) && !ENDS_IN_NUMBER.test(form.slice(0, at));
  return goesOn || isLed || others.length >= OVERLONG * occurrences.length;
}
