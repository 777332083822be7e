import type { Run } from "../../content/run.ts";
import { agencyName } from "../../places/agency-name.ts";
import { NO_SURROUNDINGS } from "../advertisements/advertising-hints.ts";
import { appraise } from "../advertisements/appraise.ts";
import { type Cut, wholeRun } from "../cut.ts";
import type { RuleName } from "../rules.ts";

const LONGEST_HEADING = 30;
/** Above a list of sold links a call to customers tells, unless much speaks for an office. */
const LEAST_SCORE = -1;
/** The last words of a report: a whole sentence, a day, an address or number, a note in brackets, a section's number. */
const LAST_WORDS =
  /[。；;]|日\s*[)）]?$|[\da-z@/]|[)）\]】]$|^[(（]?[一二三四五六七八九十]{1,3}[)）、]/iu;
const ENDS_OPEN = /[:：]$/u;

/**
 * The line above a list of sold links, where it speaks of links or of things for sale, or where nothing in it is an
 * office's: no report introduces such a list, so what does is not its own. It goes by the list's rule.
 */
export function cutSoldHeading(heading: Run | null, rule: RuleName): readonly Cut[] {
  if (heading === null || heading.text.length > LONGEST_HEADING) return [];
  const { score, isInviting, isStrange, isOfOffice, evidence } = appraise(
    heading.text,
    NO_SURROUNDINGS,
  );
  const mayIntroduce =
    (isStrange || (!isOfOffice && ENDS_OPEN.test(heading.text))) &&
    !LAST_WORDS.test(heading.text) &&
    agencyName(heading.text) === null;
  const isSold = (isInviting && score >= LEAST_SCORE) || mayIntroduce;
  return isSold ? [wholeRun(heading, { rule, evidence: evidence.join("; ") })] : [];
}
