import { type Draft, runsOf } from "../../content/draft.ts";
import { whenAsked } from "../../page/once-per.ts";
import type { Candidate } from "../../reading.ts";
import type { Cut } from "../cut.ts";
import type { Knowledge } from "../knowledge.ts";
import { gatherFacts } from "./candidates/page-facts.ts";
import { rankCandidates } from "./candidates/rank-candidates.ts";
import { linesAlone } from "./lines-alone.ts";
import type { Mention } from "./mentions.ts";
import type { Surround } from "./slots.ts";

const NEAR = 12;

/**
 * Brand names (REPORT-FORMAT 7.3, S1): taken out where they were put in, replaced by □ where they stand in
 * the place of a word. One brand may stand for several originals on one page, so nothing is restored.
 */
export function cutBrands(
  draft: Draft,
  { brands, places, originalTitle }: Knowledge,
): readonly Cut[] {
  const runs = runsOf(draft);
  const mentions = runs.flatMap((run) => brands.mentionsIn(run));
  if (mentions.length === 0) return [];
  const facts = whenAsked(() => gatherFacts(brands.words, places, originalTitle, brands.names));
  const ranked = new Map<string, readonly Candidate[]>();
  const candidatesIn = (surround: Surround): readonly Candidate[] => {
    const key = `${surround.lineBefore}\n${surround.lineAfter}`;
    const candidates = ranked.get(key) ?? rankCandidates(surround, facts());
    ranked.set(key, candidates);
    return candidates;
  };
  const alone = linesAlone(draft);
  return mentions.map((mention) => cutOf(mention, alone.has(mention.run), candidatesIn));
}

function cutOf(
  { run, start, form, surround, evidence }: Mention,
  isLine: boolean,
  candidatesIn: (surround: Surround) => readonly Candidate[],
): Cut {
  const end = start + form.length;
  const cut = { run, start, end, evidence };
  const before = run.text.slice(Math.max(0, start - NEAR), start);
  const after = run.text.slice(end, end + NEAR);
  const isWhole = form.trim() === run.text.trim();
  if (isApart(before, after) && (isLine || !isWhole)) return { ...cut, rule: "inserted/brand" };
  return { ...cut, rule: "substituted/brand", candidates: () => candidatesIn(surround) };
}

/** Whether the name stands between sentences, where nothing is missing. */
function isApart(before: string, after: string): boolean {
  return /(?:^|[。!?;！？；…】])\s*$/u.test(before) && /^\s*(?:$|[。,!?;，！？；【])/u.test(after);
}
