import {
  applicants,
  incomingRows,
  litigationBlocks,
  litigationResults,
  outcomeGroups,
} from "../../site/form-layout.ts";
import type { TableEdition } from "../../site/form-layout.ts";
import type { Numbers } from "./clerk/numbers.ts";
import type { FormEdition } from "./page/printed-page.ts";

/** Two lists of keys that come to the same sum: parts and their whole, or 第一、二项 and 第三、四项. */
interface Sum {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Before 2019 pending cases had no place among the parts, which may then come to less (ST-RCN, ST-LIT). */
  readonly mayFallShort?: true;
}

/** Whether numbers break a sum. */
export function breaks({ left, right, mayFallShort }: Sum, numbers: Numbers): boolean {
  const add = (keys: readonly string[]): number =>
    keys.reduce((sum, key) => sum + (numbers.get(key) ?? 0), 0);
  return add(left) > add(right) || (add(left) < add(right) && mayFallShort !== true);
}

const keys = (head: string, names: readonly string[]): readonly string[] =>
  names.map((name) => `${head}.${name}`);

const parts = (head: string, names: readonly string[], whole: string): Sum => ({
  left: keys(head, names),
  right: [`${head}.${whole}`],
});

/** ST-CLO, ST-REP, ST-REF, ST-REC, ST-RCN, ST-LIT and ST-STAFF of REPORT-FORMAT 3.5. */
const returnSums: readonly Sum[] = [
  parts("stats.applications", ["byInPerson", "byFax", "byOnline", "byLetter"], "received"),
  parts("stats.applications", ["closedOnTime", "closedExtended"], "closed"),
  parts(
    "stats.applications",
    [
      "alreadyPublic",
      "granted",
      "partiallyGranted",
      "refused",
      "notThisOrgan",
      "notExist",
      "toldToAmend",
      "otherRoute",
    ],
    "replied",
  ),
  parts(
    "stats.applications",
    [
      "refusedStateSecret",
      "refusedTradeSecret",
      "refusedPrivacy",
      "refusedSafety",
      "refusedNotOgi",
      "refusedOtherLaw",
    ],
    "refused",
  ),
  {
    ...parts("stats.reconsideration", ["upheld", "corrected", "other"], "total"),
    mayFallShort: true,
  },
  { ...parts("stats.litigation", ["upheld", "corrected", "other"], "total"), mayFallShort: true },
  parts("stats.capacity", ["staffFullTime", "staffPartTime"], "staff"),
];

const cells = (rows: readonly string[], column: string): readonly string[] =>
  rows.map((row) => `applications.${row}.${column}`);

/** AP-ROW, AP-COL and AP-BAL of REPORT-FORMAT 3.2. */
function applicationSums(edition: TableEdition): readonly Sum[] {
  const columns = applicants.map(({ key }) => key);
  const incoming = incomingRows.map(({ key }) => key);
  const outcomes = outcomeGroups(edition)
    .flatMap(({ rows }) => rows.map(({ key }) => key))
    .filter((key) => key !== "handledTotal");
  return [
    ...[...incoming, ...outcomes, "handledTotal", "carriedOut"].map((row) =>
      parts(`applications.${row}`, columns.slice(0, -1), "total"),
    ),
    ...columns.flatMap((column) => [
      { left: cells(outcomes, column), right: cells(["handledTotal"], column) },
      { left: cells(incoming, column), right: cells(["handledTotal", "carriedOut"], column) },
    ]),
  ];
}

const caseSums: readonly Sum[] = litigationBlocks.map((block) =>
  parts(
    block.key,
    litigationResults.slice(0, -1).map(({ key }) => key),
    "total",
  ),
);

/**
 * Every sum that an edition of the form prescribes, written down a second time and independently of the
 * program under test.
 */
export function sumsOf(edition: FormEdition): readonly Sum[] {
  return edition === "2014" ? returnSums : [...applicationSums(edition), ...caseSums];
}
