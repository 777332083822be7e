import { reprintNumbers } from "../page/edit-page.ts";
import type { PrintedPage } from "../page/printed-page.ts";
import { printedBlank } from "../page/printed-page.ts";
import type { Disturbance } from "./disturbance.ts";
import { columnOf, rowOf } from "./disturbance.ts";

/** Rows of which even offices that leave totals out print the total (REPORT-FORMAT 2.8). */
const FRAME = /^applications\.(?:newReceived|carriedIn|handledTotal|carriedOut)$/u;

const RETURN_TOTALS =
  /^stats\.(?:applications\.(?:received|closed|replied)|(?:reconsideration|litigation)\.total|capacity\.staff)$/u;

function leaveBlank(page: PrintedPage, isLeft: (key: string) => boolean): PrintedPage {
  return reprintNumbers(page, (key) =>
    isLeft(key) ? { text: "", truth: printedBlank("empty") } : null,
  );
}

/** Totals left blank: of all outcomes, or of every row. */
const blankTotals: Disturbance = {
  name: "blank-totals",
  apply: (page, { random }) => {
    const leavesFrame = random.chance(0.7);
    return leaveBlank(page, (key) => {
      if (key.startsWith("stats.")) return RETURN_TOTALS.test(key);
      if (columnOf(key) !== "total") return false;
      return !leavesFrame || (key.startsWith("applications.") && !FRAME.test(rowOf(key)));
    });
  },
};

const blankable = ["business", "research", "publicInterest", "legalService", "otherOrg"];
const returnParts = ["stats.disclosure.", "stats.response.", "stats.capacity.", "stats.training."];

/** Whole columns left blank, or whole parts of the return. */
const blankColumns: Disturbance = {
  name: "blank-columns",
  apply: (page, { random }) => {
    const columns = random.some(blankable, random.integer(1, 4));
    const parts = random.some(returnParts, random.integer(1, 2));
    return leaveBlank(page, (key) =>
      key.startsWith("applications.")
        ? columns.includes(columnOf(key))
        : parts.some((part) => key.startsWith(part)),
    );
  },
};

/** The form as issued, with no number in it: a look-alike, not a report of zeros. */
const allBlank: Disturbance = {
  name: "all-blank",
  apply: (page) => leaveBlank(page, () => true),
};

export const blanks: readonly Disturbance[] = [blankTotals, blankColumns, allBlank];
