import type { Edition } from "../reading.ts";
import {
  applicantColumns,
  applications2021,
  organizationSubtotal,
} from "../statistics/form/application-table.ts";
import { caseBlocks, caseResults } from "../statistics/form/case-table.ts";
import type { FormColumn, FormRow } from "../statistics/form/form.ts";
import { cellKey } from "../statistics/form/form.ts";
import { sums2014 } from "./identities-2014.ts";
import type { Identity } from "./identity.ts";

export type { Identity } from "./identity.ts";

/** The 2021 table has every row that the one of 2019 has. */
const rows = applications2021.rows;

const outcomes = (...groups: readonly FormRow["group"][]) =>
  rows.filter((row) => groups.includes(row.group) && row.number !== null);

const handled = [
  ...named("granted", "partiallyGranted"),
  ...outcomes("refused", "unable", "rejected"),
];
const handledTotal = named("handledTotal");
const otherTotal = named("otherTotal");

/** What holds in each column. 2021 reports fill （六） as three rows or, some, as one. */
const downColumns: readonly {
  readonly id: string;
  readonly edition: Edition | null;
  readonly addends: readonly FormRow[];
  readonly total: readonly FormRow[];
}[] = [
  { id: "AP-COL-B", edition: "2019", addends: [...handled, ...otherTotal], total: handledTotal },
  {
    id: "AP-COL-C",
    edition: "2021",
    addends: [...handled, ...outcomes("other")],
    total: handledTotal,
  },
  { id: "AP-COL-C", edition: "2021", addends: [...handled, ...otherTotal], total: handledTotal },
  { id: "AP-SUB", edition: null, addends: outcomes("refused"), total: named("refusedTotal") },
  { id: "AP-SUB", edition: null, addends: outcomes("unable"), total: named("unableTotal") },
  { id: "AP-SUB", edition: null, addends: outcomes("rejected"), total: named("rejectedTotal") },
  { id: "AP-SUB", edition: "2021", addends: outcomes("other"), total: otherTotal },
];

const organizations = applicantColumns.filter(
  ({ key }) => key !== "naturalPerson" && key !== "total",
);

/** What holds in each row. */
const alongRows: readonly {
  readonly id: string;
  readonly addends: readonly FormColumn[];
  readonly total: FormColumn[];
}[] = [
  {
    id: "AP-ROW",
    addends: applicantColumns.filter(({ key }) => key !== "total"),
    total: applicantColumns.filter(({ key }) => key === "total"),
  },
  { id: "AP-SUB", addends: organizations, total: [organizationSubtotal] },
];

const caseTotals: Readonly<Record<(typeof caseBlocks)[number], string>> = {
  reconsideration: "RL-REC",
  litigationDirect: "RL-DIR",
  litigationAfterReconsideration: "RL-AFT",
};

/**
 * Every sum the form prescribes (勾稽关系, REPORT-FORMAT 3.2, 3.3, 3.5) as data. An identity speaks of a page
 * that has all its cells; of two with one id and scope, the first that does counts.
 */
export const identities: readonly Identity[] = [
  ...alongRows.flatMap(({ id, addends, total }) =>
    rows.map((row) => ({
      id,
      scope: scopeOf(row),
      edition: null,
      left: addends.map((column) => cellKey(row, column)),
      right: total.map((column) => cellKey(row, column)),
    })),
  ),
  ...downColumns.flatMap(({ id, edition, addends, total }) =>
    applicantColumns.map((column) => ({
      id,
      scope: id === "AP-SUB" ? `${total.map(scopeOf).join()}.${column.key}` : column.key,
      edition,
      left: addends.map((row) => cellKey(row, column)),
      right: total.map((row) => cellKey(row, column)),
    })),
  ),
  ...applicantColumns.map((column) => ({
    id: "AP-BAL",
    scope: column.key,
    edition: null,
    left: named("newReceived", "carriedIn").map((row) => cellKey(row, column)),
    right: named("handledTotal", "carriedOut").map((row) => cellKey(row, column)),
  })),
  ...caseBlocks.map((block) => ({
    id: caseTotals[block],
    scope: block,
    edition: null,
    left: caseResults.slice(0, -1).map((result) => `${block}.${result}`),
    right: [`${block}.total`],
  })),
  ...sums2014,
];

function named(...names: readonly string[]): readonly FormRow[] {
  return rows.filter((row) => names.includes(scopeOf(row)));
}

/** A row's own name: `newReceived` of `applications.newReceived`. */
function scopeOf(row: FormRow): string {
  return row.key.slice(row.key.lastIndexOf(".") + 1);
}
