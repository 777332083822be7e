import { type Draft, runsOf } from "../content/draft.ts";
import { fold } from "../han/fold.ts";
import type { Places } from "../places/places.ts";
import { candidatesFor, type Slot } from "./candidates.ts";
import { type Cut, MISSING } from "./cut.ts";
import type { Mention } from "./find-brands.ts";
import type { Knowledge } from "./knowledge.ts";

/** How much of the line on either side tells what stood in a slot. */
const SLOT_WIDTH = 24;

/** What the page says of one brand form, looked up once however often the form stands there. */
interface Witness {
  readonly evidence: string;
  /** Whether a word stands on the page, the form taken out. */
  readonly isOnPage: (word: string) => boolean;
}

/**
 * Brand names (REPORT-FORMAT 7.3, S1): taken out where they were put in, replaced by □ where they stand in
 * the place of a word. One brand may stand for several originals on one page, so nothing is restored.
 */
export function cutBrands(draft: Draft, { brands, places }: Knowledge): readonly Cut[] {
  const runs = runsOf(draft);
  const mentions = runs.flatMap(brands.mentionsIn);
  if (mentions.length === 0) return [];
  const pageText = fold(runs.map((run) => run.text).join("\n"));
  const witnesses = new Map<string, Witness>();
  return mentions.map((mention) => {
    const witness = witnesses.get(mention.form) ?? witnessOf(mention, pageText);
    witnesses.set(mention.form, witness);
    return cutOf(mention, witness, places);
  });
}

function witnessOf({ stem, form }: Mention, pageText: string): Witness {
  const pieces = pageText.split(fold(form));
  const evidence = `brand stem “${stem}”, “${form}” ${pieces.length - 1} times in the content`;
  const elsewhere = pieces.join(MISSING);
  const known = new Map<string, boolean>();
  const isOnPage = (word: string): boolean => {
    const present = known.get(word) ?? elsewhere.includes(word);
    known.set(word, present);
    return present;
  };
  return { evidence, isOnPage };
}

function cutOf({ run, start, form }: Mention, witness: Witness, places: Places): Cut {
  const end = start + form.length;
  const slot: Slot = {
    before: run.text.slice(Math.max(0, start - SLOT_WIDTH), start),
    after: run.text.slice(end, end + SLOT_WIDTH),
  };
  const cut = { run, start, end, evidence: witness.evidence };
  if (isApart(slot)) return { ...cut, rule: "inserted/brand" };
  const candidates = candidatesFor(slot, witness.isOnPage, places);
  return { ...cut, rule: "substituted/brand", candidates };
}

/** Whether the name stands between sentences, where nothing is missing; a year after it wants a subject. */
function isApart({ before, after }: Slot): boolean {
  if (/^[\s年度(（]*\d{4}\s*年/u.test(after)) return false;
  return /(?:^|[。!?;！？；…】\s])$/u.test(before) && /^(?:$|[。,!?;，！？；【\s])/u.test(after);
}
