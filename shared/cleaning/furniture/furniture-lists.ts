import type { Run } from "../../content/run.ts";
import { fold } from "../../han/fold.ts";
import { OPEN_LINES, type OpenLine, type Place } from "./furniture.ts";
import { furnitureRuleOf, LONGEST_LINE } from "./furniture-rule.ts";
import { linksIn } from "./line-links.ts";
import type { RuleName } from "../rules.ts";

const LONGEST_ITEM = 120;
/** Without elements only its shortness tells an item; an attachment is the document's own. */
const PLAIN_ITEM = /^(?!附件|.*\.(?:docx?|pdf|xlsx?|wps|ofd|zip|rar)$)[^。；;]{2,60}$/u;

/** Where a list of lines stands. */
export interface Surroundings {
  readonly place: Place;
  /** A plain text has no links to tell the items of a list by; behind its last words any short line may be one. */
  readonly isPlainEnd: boolean;
}

/** A list that a line has opened, and how many lines it may still have. */
interface OpenList {
  readonly opener: OpenLine;
  readonly left: number;
}

/** Which of a page's lines are furniture, and by which rule; a list of links goes with the line that opens it. */
export function furnitureOf(
  runs: readonly Run[],
  { place, isPlainEnd }: Surroundings,
): ReadonlyMap<Run, RuleName> {
  const found = new Map<Run, RuleName>();
  let list: OpenList | null = null;
  for (const run of runs) {
    const folded = run.text.length <= LONGEST_LINE ? fold(run.text) : "";
    const own = furnitureRuleOf(folded, place);
    const continued: OpenList | null =
      list === null ? null : continuedBy(run, folded, list, isPlainEnd);
    const rule = own ?? continued?.opener.rule ?? null;
    if (rule !== null) found.set(run, rule);
    list = openedBy(own, folded) ?? continued;
  }
  return found;
}

function openedBy(rule: RuleName | null, folded: string): OpenList | null {
  const opener = OPEN_LINES.find((each) => each.rule === rule && each.pattern.test(folded));
  return opener === undefined ? null : { opener, left: opener.most };
}

/** The list after one more of its lines; null where the line is none of them. */
function continuedBy(
  run: Run,
  folded: string,
  { opener, left }: OpenList,
  isPlainEnd: boolean,
): OpenList | null {
  if (left === 0 || folded === "" || folded.length > LONGEST_ITEM) return null;
  const isItem =
    opener.next === "links"
      ? linksIn(run) !== null || (isPlainEnd && PLAIN_ITEM.test(folded))
      : opener.next.test(folded);
  return isItem ? { opener, left: left - 1 } : null;
}
