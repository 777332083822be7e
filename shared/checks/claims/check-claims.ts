import type { AgencyType, Check, Scope, Statistics, Verdict } from "../../reading.ts";
import { cellsByKey } from "../printed-cells.ts";
import type { CellsByKey } from "../printed-cells.ts";
import { balanceHints } from "../single-digit-hints.ts";
import type { Claim } from "./claim.ts";
import { compareAmounts } from "./compare-amounts.ts";
import type { TableValue } from "./table-value.ts";
import { tableValue } from "./table-value.ts";

/** A claim beside what the table says. */
interface Comparison {
  readonly claim: Claim;
  /** Once for each way in which the claim may be meant; null where the table says nothing. */
  readonly values: readonly (TableValue | null)[];
  /** The first that says the same; null where none does. */
  readonly match: TableValue | null;
}

/** The scopes for which an agency's tables speak without a doubt: a department reports on itself. */
const TABLES_SPEAK_FOR: Readonly<Record<AgencyType, readonly (Scope | null)[]>> = {
  government: ["whole"],
  "government-office": [],
  department: ["own", null],
  township: ["own", "whole", null],
  "functional-zone": ["own", "whole", null],
  "vertically-managed": ["own", null],
};

/**
 * Compares what the prose claims with what the tables state (REPORT-FORMAT 3.6). `expected` is the
 * table's number, `found` the prose's. Like is compared with like: a difference is a failure only where
 * the prose speaks of what the table covers, which a government's prose about its own office does not.
 * That is established by who the agency is, or by another number of the same scope that agrees.
 */
export function checkClaims(
  claims: readonly Claim[],
  statistics: Statistics,
  agencyType: AgencyType | null,
): readonly Check[] {
  const cells = cellsByKey(statistics);
  const comparisons = claims
    .filter(({ meanings }) => meanings.some((keys) => keys.every((key) => cells.has(key))))
    .map((claim) => compare(claim, cells));
  const agreeing = comparisons.filter(({ claim, match }) => match !== null && claim.value !== 0);
  const comparable = new Set<Scope | null>([
    ...(agencyType === null ? [] : TABLES_SPEAK_FOR[agencyType]),
    ...agreeing.map(({ claim }) => claim.scope).filter((scope) => scope !== "subordinate"),
  ]);
  const repeated = new Set(agreeing.map(({ claim }) => JSON.stringify(claim.meanings)));
  return comparisons.map((comparison) => {
    const { claim } = comparison;
    // Where another sentence states the figure right, a smaller one is of a part of it.
    const mayBePart = claim.mayBePart === true || repeated.has(JSON.stringify(claim.meanings));
    const isSure = comparable.has(claim.scope) && isContradicted(comparison, mayBePart);
    return checkOf(comparison, isSure ? "fail" : "not-assessable");
  });
}

function compare(claim: Claim, cells: CellsByKey): Comparison {
  const values = claim.meanings.map((keys) => tableValue(keys, cells));
  const match = values.find((value) => value !== null && compareAmounts(claim, value) === "same");
  return { claim, values, match: match ?? null };
}

/** A table with blanks says at least so much: only a smaller number in the prose is then wrong. */
function isContradicted({ claim, values }: Comparison, mayBePart: boolean): boolean {
  return values.every((value) => {
    const relation = value === null ? null : compareAmounts(claim, value);
    return relation === "less" ? !mayBePart : relation === "more" && !value?.assumesBlankZero;
  });
}

function checkOf({ claim, values, match }: Comparison, otherwise: Verdict): Check {
  const shown = match ?? values.find((value) => value !== null) ?? null;
  const agrees = match?.assumesBlankZero === true ? "pass-assuming-blank-zero" : "pass";
  const verdict = match === null ? otherwise : agrees;
  return {
    id: claim.id,
    scope: claim.quote,
    verdict,
    expected: shown?.value ?? null,
    found: claim.value,
    hints: verdict === "fail" && shown !== null ? balanceHints([shown.value], [claim.value]) : [],
    cells: shown?.keys ?? claim.meanings[0] ?? [],
  };
}
