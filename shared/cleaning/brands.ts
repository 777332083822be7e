import { type Draft, runsOf } from "../content/draft.ts";
import type { Run } from "../content/run.ts";
import { fold } from "../han/fold.ts";
import {
  BRAND_STEMS,
  BRAND_SUFFIXES,
  HONEST_STEMS,
  SPORT_WORDS,
  TELLING_SUFFIXES,
} from "./brand-lexicon.ts";
import { candidatesFor, type Slot } from "./candidates.ts";
import { type Cut, MISSING } from "./cut.ts";

interface Mention {
  readonly run: Run;
  readonly start: number;
  readonly stem: string;
  /** The longest form that the lexicon allows here. */
  readonly form: string;
}

const alternatives = (words: readonly string[]): string => words.join("|");
const suffix = (words: readonly string[]): string =>
  `[ _·-]?(?:${alternatives(words.filter((word) => word !== "体育"))}|体育(?!${alternatives(SPORT_WORDS)}))`;
const brandPattern = new RegExp(
  // A Latin stem inside a longer Latin word is another word: `bet` stands in Tibet.
  `(?<![a-z])(?:(?<stem>${alternatives(BRAND_STEMS)})(?![a-z]*[a-z]{3})(?:${suffix(BRAND_SUFFIXES)})*` +
    `|(?<honest>${alternatives(HONEST_STEMS)})(?:${suffix(TELLING_SUFFIXES)})(?:${suffix(BRAND_SUFFIXES)})*)`,
  "giu",
);

/** How much of the line on either side tells what stood in a slot. */
const SLOT_WIDTH = 24;
/** The shortest brand name that is a word by itself; `UED` alone is an abbreviation. */
const SHORTEST_LONE_STEM = 4;

/**
 * Brand names (REPORT-FORMAT 7.3, S1): taken out where they were put in, replaced by □ where they stand in
 * the place of a word. One brand may stand for several originals on one page, so nothing is restored.
 */
export function cutBrands(draft: Draft): readonly Cut[] {
  const runs = runsOf(draft);
  const mentions = runs.flatMap(mentionsIn);
  if (mentions.length === 0) return [];
  const forms = countForms(mentions);
  const pageText = fold(runs.map((run) => run.text).join("\n"));
  const witnesses = new Map<string, Witness>();
  return mentions.map((mention) => {
    const form = recurringForm(mention.form, forms.get(mention.stem) ?? new Map());
    const witness = witnesses.get(form) ?? witnessOf(mention.stem, form, pageText);
    witnesses.set(form, witness);
    return cutOf(mention, form, witness);
  });
}

/** What the page says of one brand form, looked up once however often the form stands there. */
interface Witness {
  readonly evidence: string;
  /** Whether a word stands on the page, the form taken out. */
  readonly isOnPage: (word: string) => boolean;
}

function witnessOf(stem: string, form: string, pageText: string): Witness {
  const pieces = pageText.split(fold(form));
  const evidence = `brand stem “${stem}”, “${form}” ${pieces.length - 1} times on the page`;
  const elsewhere = pieces.join(MISSING);
  const known = new Map<string, boolean>();
  const isOnPage = (word: string): boolean => {
    const present = known.get(word) ?? elsewhere.includes(word);
    known.set(word, present);
    return present;
  };
  return { evidence, isOnPage };
}

/** Whether a line names a brand. */
export function namesBrand(run: Run): boolean {
  return mentionsIn(run).length > 0;
}

function mentionsIn(run: Run): readonly Mention[] {
  return [...run.text.matchAll(brandPattern)].flatMap((match) => {
    const stem = (match.groups?.["stem"] ?? match.groups?.["honest"] ?? "").toLowerCase();
    const isAbbreviation =
      match[0].length === stem.length &&
      stem.length < SHORTEST_LONE_STEM &&
      /^[a-z\d]+$/u.test(stem);
    return isAbbreviation ? [] : [{ run, start: match.index, stem, form: match[0] }];
  });
}

/** How often each form of each stem stands on the page. */
function countForms(
  mentions: readonly Mention[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { stem, form } of mentions) {
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

function cutOf(mention: Mention, form: string, witness: Witness): Cut {
  const { run, start } = mention;
  const end = start + form.length;
  const slot: Slot = {
    before: run.text.slice(Math.max(0, start - SLOT_WIDTH), start),
    after: run.text.slice(end, end + SLOT_WIDTH),
  };
  const cut = { run, start, end, evidence: witness.evidence };
  if (isApart(slot)) return { ...cut, kind: "inserted", rule: "inserted/brand" };
  const candidates = candidatesFor(slot, witness.isOnPage);
  return { ...cut, kind: "substituted", rule: "substituted/brand", candidates };
}

/** Whether the name stands between sentences, where nothing is missing; a year after it wants a subject. */
function isApart({ before, after }: Slot): boolean {
  if (/^[\s年度(（]*\d{4}\s*年/u.test(after)) return false;
  return /(?:^|[。!?;！？；…】\s])$/u.test(before) && /^(?:$|[。,!?;，！？；【\s])/u.test(after);
}
