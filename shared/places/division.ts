import type { AgencyLevel } from "../reading.ts";

export type DivisionLevel = Exclude<AgencyLevel, "national">;

/** An administrative division of today's table. */
export interface Division {
  /** 6 digits, padded (`211100`), or 9 for a township (`150783103`). */
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  /** From the province down to the division itself. */
  readonly path: readonly string[];
}

/** Whether a division lies inside another one, or is that one. */
export function isWithin(inner: Division, outer: Division): boolean {
  return inner.code.startsWith(significantDigits(outer));
}

/** The digits that the codes of everything inside a division begin with. */
function significantDigits({ code, level }: Division): string {
  if (level === "province") return code.slice(0, 2);
  return level === "prefecture" ? code.slice(0, 4) : code;
}
