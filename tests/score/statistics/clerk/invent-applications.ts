import {
  applicants,
  litigationBlocks,
  litigationResults,
  outcomeGroups,
} from "../../../site/form-layout.ts";
import type { TableEdition } from "../../../site/form-layout.ts";
import type { Random } from "../../random.ts";
import { inventCount, sum } from "./numbers.ts";
import type { Numbers, Size } from "./numbers.ts";

/** How often an applicant of each kind asks, next to a natural person. */
const weights: Readonly<Record<string, number>> = {
  naturalPerson: 1,
  business: 0.15,
  research: 0.02,
  publicInterest: 0.03,
  legalService: 0.06,
  otherOrg: 0.04,
};

/** Section three: outcomes at random, everything else follows from them (REPORT-FORMAT 3.2). */
export function inventApplications(edition: TableEdition, size: Size, random: Random): Numbers {
  const outcomes = outcomeGroups(edition)
    .flatMap(({ rows }) => rows.map(({ key }) => key))
    .filter((key) => key !== "handledTotal");
  const columns = applicants
    .filter(({ key }) => key !== "total")
    .map(({ key }) => inventColumn(outcomes, size, weights[key] ?? 0, random));
  const numbers = new Map<string, number>();
  for (const row of columns[0]?.keys() ?? []) {
    const counts = columns.map((column) => column.get(row) ?? 0);
    for (const [index, { key }] of applicants.entries())
      numbers.set(`applications.${row}.${key}`, counts[index] ?? sum(counts));
  }
  return numbers;
}

/** One kind of applicant: row → count. */
function inventColumn(
  outcomes: readonly string[],
  size: Size,
  weight: number,
  random: Random,
): ReadonlyMap<string, number> {
  const counts = outcomes.map((row) => [row, inventCount(size, weight / 4, random)] as const);
  const handledTotal = sum(counts.map(([, count]) => count));
  const carriedOut = inventCount(size, weight / 6, random);
  const carriedIn = Math.min(inventCount(size, weight / 6, random), handledTotal + carriedOut);
  return new Map([
    ["newReceived", handledTotal + carriedOut - carriedIn],
    ["carriedIn", carriedIn],
    ...counts,
    ["handledTotal", handledTotal],
    ["carriedOut", carriedOut],
  ]);
}

/** Section four: three blocks, each with its total (REPORT-FORMAT 3.3). */
export function inventCases(size: Size, random: Random): Numbers {
  const results = litigationResults.filter(({ key }) => key !== "total");
  return new Map(
    litigationBlocks.flatMap((block) => {
      const counts = results.map(({ key }) => [key, inventCount(size, 0.03, random)] as const);
      const total = sum(counts.map(([, count]) => count));
      return [...counts, ["total", total] as const].map(
        ([key, count]) => [`${block.key}.${key}`, count] as const,
      );
    }),
  );
}
