import type { Random } from "../../random.ts";

/** What an agency counted in a year, by key; every identity of REPORT-FORMAT 3 holds. */
export type Numbers = ReadonlyMap<string, number>;

/** How much an agency has to count: a township office, a bureau, a whole city. */
export type Size = "township" | "bureau" | "city";

/** The largest ordinary count of each; REPORT-FORMAT 3.8 has 3001 for a city. */
export const largestCount: Readonly<Record<Size, number>> = { township: 4, bureau: 70, city: 3200 };

/** A count that is 0 as often as not, as most cells of the form are. */
export function inventCount(size: Size, weight: number, random: Random): number {
  if (random.chance(0.5)) return 0;
  return random.integer(0, Math.max(1, Math.round(largestCount[size] * weight)));
}

export function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** A whole divided into as many parts, some of them 0. */
export function divide(whole: number, parts: number, random: Random): readonly number[] {
  const cuts = Array.from({ length: parts - 1 }, () => random.integer(0, whole));
  const edges = [0, ...cuts.toSorted((a, b) => a - b), whole];
  return edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
}
