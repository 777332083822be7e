import type { Part } from "../statistics/prose/enumerations.ts";
import type { Statement } from "../statistics/prose/statements.ts";

/** Keeps a difference of exactly the tolerance, as 79.5 printed 80, from failing by binary rounding. */
const ROUNDING_ERROR = 1e-9;

/** The sum of some counts. */
export function sumOf(statements: readonly Statement[]): number {
  return statements.reduce((sum, { value }) => sum + value, 0);
}

/** Half of the last printed digit of a percentage (REPORT-FORMAT 3.1). */
export function printedTolerance({ decimals }: Statement): number {
  return 0.5 * 10 ** -decimals + ROUNDING_ERROR;
}

/**
 * The printed percentages of the parts, where each is of the whole. One that is of something else
 * (占市政府部门总数的66.2%) leaves open what the 占总数 of its neighbours means, and so there are none.
 */
export function sharesOfWhole(parts: readonly Part[]): readonly Statement[] {
  const shares = parts.flatMap(({ share }) => share ?? []);
  return shares.every(({ base }) => base === "whole") ? shares.map(({ percent }) => percent) : [];
}

/** Whether every part has a percentage and together they are 100 %, as far as they are printed. */
export function shareHundred(parts: readonly Part[]): boolean {
  const percentages = sharesOfWhole(parts);
  const tolerance = percentages.reduce((sum, percent) => sum + printedTolerance(percent), 0);
  const isComplete = parts.length > 1 && percentages.length === parts.length;
  return isComplete && Math.abs(sumOf(percentages) - 100) <= tolerance;
}
