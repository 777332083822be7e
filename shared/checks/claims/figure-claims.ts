import type { Cell, Edition, Figure } from "../../reading.ts";
import type { Claim } from "./claim.ts";
import { meaningOf } from "./metric-keys.ts";

const RECEIVED = "applicationsReceived";

/**
 * The figures of the prose that a table of the edition states too (REPORT-FORMAT 3.6). Approximate ones
 * claim nothing exact, except that there was something where the whole application table says 0. No
 * applications here, and some there, is AP-ZERO.
 */
export function figureClaims(
  figures: readonly Figure[],
  edition: Edition,
  cells: readonly Cell[],
): readonly Claim[] {
  const isAllZero = saysNothingHappened(cells);
  return figures.flatMap(({ metric, value, unit, approximate, scope, quote }) => {
    const meaning = meaningOf(metric, edition);
    const isZeroQuestion =
      metric === RECEIVED && meaning?.id === "PT-AP" && (value === 0 || isAllZero);
    if (meaning === null || (approximate && !isZeroQuestion)) return [];
    const id = isZeroQuestion ? "AP-ZERO" : meaning.id;
    return [{ ...meaning, id, value, unit, scope, quote }];
  });
}

function saysNothingHappened(cells: readonly Cell[]): boolean {
  const applications = cells.filter(({ key }) => key.startsWith("applications."));
  return applications.length > 0 && applications.every(({ value }) => value === 0);
}
