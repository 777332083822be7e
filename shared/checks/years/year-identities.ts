import { applicantColumns } from "../../statistics/form/application-table.ts";

/** A figure of this year's report or of the one before it, added or taken off. */
interface YearTerm {
  readonly key: string;
  readonly year: "previous" | "this";
  readonly sign: 1 | -1;
}

/** Σ terms = the figure of this year's report. */
export interface YearIdentity {
  /** As REPORT-FORMAT 3.2 and 3.4 name it. */
  readonly id: string;
  /** The row or column it speaks of. */
  readonly scope: string;
  readonly terms: readonly YearTerm[];
  /** Key in this year's report. */
  readonly total: string;
}

const rowsWithItems = [
  "art20_5.permits",
  "art20_5.otherServices",
  "art20_6.penalties",
  "art20_6.coercion",
  "art20_8.fees",
];

const documents = ["art20_1.rules", "art20_1.normativeDocs"];

/**
 * What one year's report says and the next one's repeats (REPORT-FORMAT 3.2, 3.4), as data. Organ
 * reforms and corrections break these legitimately; `catalogue.ts` says how much to make of each.
 */
export const yearIdentities: readonly YearIdentity[] = [
  ...applicantColumns.map(({ key }) => ({
    id: "AP-CARRY",
    scope: key,
    terms: [previous(`applications.carriedOut.${key}`)],
    total: `applications.carriedIn.${key}`,
  })),
  ...rowsWithItems.map((row) => ({
    id: "AD-B2",
    scope: row,
    terms: [previous(disclosure(row, "itemsPrevYear")), previous(disclosure(row, "itemsDelta"))],
    total: disclosure(row, "itemsPrevYear"),
  })),
  ...documents.map((row) => ({
    id: "AD-C1",
    scope: row,
    terms: [
      previous(disclosure(row, "inForce")),
      { key: disclosure(row, "issued"), year: "this", sign: 1 } as const,
      { key: disclosure(row, "repealed"), year: "this", sign: -1 } as const,
    ],
    total: disclosure(row, "inForce"),
  })),
];

/** The keys of all cells that are compared across years: nothing else of a report need be kept. */
export const yearKeys: ReadonlySet<string> = new Set(
  yearIdentities.flatMap(({ terms, total }) => [...terms.map(({ key }) => key), total]),
);

function previous(key: string): YearTerm {
  return { key, year: "previous", sign: 1 };
}

function disclosure(row: string, column: string): string {
  return `activeDisclosure.${row}.${column}`;
}
