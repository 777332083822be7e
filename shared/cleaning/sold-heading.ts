import type { Run } from "../content/run.ts";
import { appraise } from "./appraise.ts";
import { type Cut, wholeRun } from "./cut.ts";
import type { RuleName } from "./rules.ts";

const LONGEST_HEADING = 30;
/** Above a list of sold links less tells than in a line of its own. */
const LEAST_SCORE = 1.5;

/** The line above a list of sold links, where it speaks of links or of things for sale; it goes by the list's rule. */
export function cutSoldHeading(heading: Run | null, rule: RuleName): readonly Cut[] {
  if (heading === null || heading.text.length > LONGEST_HEADING) return [];
  const { score, isTold, evidence } = appraise(heading.text, { brands: [], foreignSites: [] });
  const isSold = isTold && score >= LEAST_SCORE;
  return isSold ? [wholeRun(heading, { rule, evidence: evidence.join("; ") })] : [];
}
