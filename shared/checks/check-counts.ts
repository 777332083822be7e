import type { Check, Statistics } from "../reading.ts";
import { caseTable } from "../statistics/form/case-table.ts";
import { LOCAL } from "../statistics/form/form.ts";
import { isUnknown, numbersOf } from "./printed-cells.ts";

/**
 * AP-NONNEG: how many cells of the application table are not whole numbers from 0 up, and which
 * (REPORT-FORMAT 3.2). None where the page has no such table.
 */
export function checkCounts({ cells }: Statistics): readonly Check[] {
  const applications = cells.filter(({ key }) => /^(?:extra\.)?applications\./u.test(key));
  if (applications.length === 0) return [];
  const wrong = applications.filter(
    ({ value }) => value !== null && !(Number.isInteger(value) && value >= 0),
  );
  const isAssessable = numbersOf(applications).length > 0 && !applications.some(isUnknown);
  const passes = isAssessable ? "pass" : "not-assessable";
  return [
    {
      id: "AP-NONNEG",
      scope: "applications",
      verdict: wrong.length > 0 ? "fail" : passes,
      expected: 0,
      found: wrong.length,
      hints: [],
      cells: wrong.map(({ key }) => key),
    },
  ];
}

/**
 * RL-ARITY: the one row of section four has as many values as the table has columns (REPORT-FORMAT
 * 3.3). None where the page has no such table.
 */
export function checkArity({ cells }: Statistics): readonly Check[] {
  const columns = new Set(caseTable.columns.map(({ key }) => key));
  const row = cells.filter(({ key }) => columns.has(key) || key.startsWith(`${LOCAL}.litigation.`));
  if (row.length === 0) return [];
  const found = row.filter(({ blank }) => blank !== "missing-cell").length;
  const isExact = found === columns.size ? "pass" : "fail";
  return [
    {
      id: "RL-ARITY",
      scope: "litigation",
      verdict: found === 0 ? "not-assessable" : isExact,
      expected: columns.size,
      found,
      hints: [],
      cells: row.map(({ key }) => key),
    },
  ];
}
