import type { Run } from "../content/run.ts";
import { NO_SURROUNDINGS } from "./advertising-hints.ts";
import { appraise } from "./appraise.ts";
import { type Cut, wholeRun } from "./cut.ts";
import type { RuleName } from "./rules.ts";

const LONGEST_HEADING = 30;
/** Above a list of sold links a call to customers tells, unless much speaks for an office. */
const LEAST_SCORE = -1;

/** The line above a list of sold links, where it speaks of links or of things for sale; it goes by the list's rule. */
export function cutSoldHeading(heading: Run | null, rule: RuleName): readonly Cut[] {
  if (heading === null || heading.text.length > LONGEST_HEADING) return [];
  const { score, isInviting, evidence } = appraise(heading.text, NO_SURROUNDINGS);
  const isSold = isInviting && score >= LEAST_SCORE;
  return isSold ? [wholeRun(heading, { rule, evidence: evidence.join("; ") })] : [];
}
