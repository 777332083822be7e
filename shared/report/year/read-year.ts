import type { Found } from "../../reading.ts";
import { concluded, stated } from "../passage.ts";
import type { YearEvidence } from "./year-evidence.ts";

/** A coverage year with all that speaks for it. */
export interface WeighedYear {
  readonly year: number;
  readonly weight: number;
  readonly evidence: readonly YearEvidence[];
}

/** Reports by local rules began in 2004; before that a number is no coverage year. */
const FIRST_YEAR = 2003;
/** Evidence that says the year, where the rest only lets it be concluded. */
const LEAST_STATED = 4;

/** The years that the evidence speaks for, the heaviest first; each rule counts once for a year. */
export function weighYears(evidence: readonly YearEvidence[]): readonly WeighedYear[] {
  const byYear = new Map<number, YearEvidence[]>();
  for (const piece of evidence) {
    if (piece.year < FIRST_YEAR) continue;
    const known = byYear.get(piece.year) ?? [];
    if (!known.some(({ rule }) => rule === piece.rule)) byYear.set(piece.year, [...known, piece]);
  }
  return [...byYear]
    .map(([year, pieces]) => ({
      year,
      weight: pieces.reduce((sum, { weight }) => sum + weight, 0),
      evidence: pieces.toSorted((a, b) => b.weight - a.weight),
    }))
    .toSorted((a, b) => b.weight - a.weight);
}

/**
 * The year a report covers: the heaviest, with its strongest evidence (REPORT-FORMAT 4.5). Null where
 * nothing speaks for a year or two years are even.
 */
export function readCoverageYear(ranked: readonly WeighedYear[]): Found<number> | null {
  const [best, second] = ranked;
  const strongest = best?.evidence[0];
  if (best === undefined || strongest === undefined || best.weight === second?.weight) return null;
  const { rule, passage, weight } = strongest;
  return weight >= LEAST_STATED
    ? stated(best.year, rule, passage)
    : concluded(best.year, rule, passage);
}
