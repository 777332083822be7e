import { applicantColumns } from "../../statistics/form/application-table.ts";
import type { CellsByKey } from "../printed-cells.ts";
import { exactSum, isBlankTotal, isUnknown, numbersOf, pick } from "../printed-cells.ts";

/** What a table says where its cells are added up. */
export interface TableValue {
  readonly value: number;
  readonly unit: string | null;
  /** Whether blanks were taken for 0: the table may then say more, never less. */
  readonly assumesBlankZero: boolean;
  /** The cells it was read from. */
  readonly keys: readonly string[];
}

const TOTAL = "total";

/**
 * Adds up cells for comparison with the prose. A total that was not printed is the sum of its row
 * (REPORT-FORMAT 3.8: an office that leaves the totals of its outcomes blank). Null where one of the cells
 * is missing or unreadable, or none has a number.
 */
export function tableValue(keys: readonly string[], cells: CellsByKey): TableValue | null {
  const used = keys.flatMap((key) => summands(key, cells));
  const found = pick(used, cells);
  if (found.length < used.length || found.some(isUnknown)) return null;
  const numbers = numbersOf(found);
  if (numbers.length === 0) return null;
  return {
    value: exactSum(numbers),
    unit: found[0]?.unit ?? null,
    assumesBlankZero: numbers.length < found.length,
    keys: used,
  };
}

function summands(key: string, cells: CellsByKey): readonly string[] {
  const cell = cells.get(key);
  if (cell === undefined || !isBlankTotal(cell)) return [key];
  const row = key.slice(0, -TOTAL.length);
  return applicantColumns
    .filter((column) => column.key !== TOTAL)
    .map((column) => row + column.key);
}
