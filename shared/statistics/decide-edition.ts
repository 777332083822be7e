import type { FormEdition } from "./form/form.ts";
import { editions } from "./form/editions.ts";
import type { LocatedPart } from "./locate-tables.ts";
import { readParts } from "./read-parts.ts";
import type { RowReading } from "./row-reading.ts";
import type { TableRow } from "./table-row.ts";
import { oncePer } from "../page/once-per.ts";
import { MOST_LINES, remembered } from "../page/remembered.ts";

const OUTCOMES = "本年度办理结果";
const LONGEST_LINE = 40;
/** So many of its own words are no accident. */
const LEAST_EVIDENCE = 3;

/** An edition of the form, and what was read as its rows. */
interface DecidedEdition {
  readonly edition: FormEdition;
  readonly readings: readonly RowReading[];
}

/**
 * Which edition of the form the tables are (REPORT-FORMAT 2.1): by what only one edition prints, never
 * by the year or the notice a report names. Where nothing tells (section two lost, or section four
 * alone) the edition with more of its rows on the page stands, then the newer one. Null where
 * no table is the form's.
 */
export function decideEdition(
  rows: readonly TableRow[],
  parts: readonly LocatedPart[],
): DecidedEdition | null {
  const tabular = rows.filter((row) => row.isTabular);
  const printed = [...new Set(hasTable(parts) ? wordsOfTables(tabular) : wordsOfLines(parts))];
  const told = editions.map((edition) => ({
    edition,
    evidence: countEvidence(printed, edition) + countHeight(tabular, edition),
  }));
  let best: (DecidedEdition & Record<"evidence" | "known", number>) | null = null;
  for (const { edition, evidence } of told.toSorted((a, b) => b.evidence - a.evidence)) {
    // Nothing that is read as its rows makes up for evidence.
    if (best !== null && evidence < best.evidence) break;
    const readings = readParts(parts, edition);
    const known = countKnownRows(readings, edition);
    if (known === 0 || (edition.needsEvidence === true && evidence === 0)) continue;
    if (best === null || known >= best.known) best = { edition, readings, evidence, known };
  }
  return best ?? emptyForm(printed);
}

/** A form of which only the words are left, as where empty cells leave no trace. */
function emptyForm(printed: readonly string[]): DecidedEdition | null {
  const edition = editions.findLast((each) => countEvidence(printed, each) >= LEAST_EVIDENCE);
  return edition === undefined ? null : { edition, readings: [] };
}

function hasTable(parts: readonly LocatedPart[]): boolean {
  return parts.some(({ rows }) => rows.some((row) => row.isTabular));
}

function wordsOfTables(rows: readonly TableRow[]): readonly string[] {
  return rows.flatMap(({ texts, wordings }) => texts.concat(wordings));
}

/** Labels are wrapped around values; longer lines are prose. */
function wordsOfLines(parts: readonly LocatedPart[]): readonly string[] {
  return parts.map(({ rows }) =>
    rows
      .flatMap(({ texts }) => texts.filter((text) => text.length <= LONGEST_LINE))
      .join("")
      .replace(/[\d|]/gu, ""),
  );
}

function countEvidence(printed: readonly string[], edition: FormEdition): number {
  const evidenceIn = evidenceOf(edition);
  return new Set(printed.flatMap(evidenceIn)).size;
}

/** Which of an edition's own words a text has; the same cells are in every report of it. */
const evidenceOf = oncePer(({ evidence }: FormEdition) =>
  remembered((text): readonly RegExp[] => evidence.filter((word) => word.test(text)), MOST_LINES),
);

/** The height of the block of outcomes is evidence as well. */
function countHeight(rows: readonly TableRow[], edition: FormEdition): number {
  const hasHeight = rows.some(({ cells, wordings }) =>
    cells.some(
      ({ rowSpan }, index) => rowSpan === edition.resultRows && wordings[index] === OUTCOMES,
    ),
  );
  return hasHeight ? 1 : 0;
}

/** Rows that an office added to the form tell nothing about its edition; annexes have no other rows. */
function countKnownRows(readings: readonly RowReading[], edition: FormEdition): number {
  const known = readings.filter(
    ({ table, row }) =>
      row.local !== true || (edition.needsEvidence === true && table.rows.includes(row)),
  );
  return new Set(known.map(({ row }) => row.key)).size;
}
