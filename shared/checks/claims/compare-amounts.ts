import type { Claim } from "./claim.ts";
import type { TableValue } from "./table-value.ts";

const YUAN: ReadonlyMap<string, number> = new Map([
  ["元", 1],
  ["万元", 1e4],
  ["亿元", 1e8],
]);

/**
 * Whether the prose states the same as the table, less or more: counts exactly, money to half of the last
 * printed digit of each (REPORT-FORMAT 3.1), whatever the units. Null where only one of them is money, and
 * where one of the units is not known. Nothing is nothing in any unit.
 */
export function compareAmounts(claim: Claim, table: TableValue): "same" | "less" | "more" | null {
  const [stated, printed] = [YUAN.get(claim.unit), YUAN.get(table.unit ?? "")];
  const isMoney = stated !== undefined || printed !== undefined;
  if (!isMoney || claim.value === 0) return relationOf(claim.value - table.value, 0);
  if (stated === undefined || printed === undefined) return null;
  return relationOf(
    claim.value * stated - table.value * printed,
    halfDigit(claim.value) * stated + halfDigit(table.value) * printed,
  );
}

function relationOf(difference: number, rounding: number): "same" | "less" | "more" {
  if (Math.abs(difference) <= rounding) return "same";
  return difference < 0 ? "less" : "more";
}

function halfDigit(value: number): number {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}
