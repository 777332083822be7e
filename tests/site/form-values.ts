import {
  applicants,
  incomingRows,
  litigationBlocks,
  litigationResults,
  outcomeGroups,
} from "./form-layout.ts";
import type { TableEdition } from "./form-layout.ts";
import { disclosureBlocks } from "./form-layout-disclosure.ts";

/** What stands in each cell, by the cell's key (REPORT-FORMAT 2.5, 2.6). */
export type PrintedForm = Readonly<Record<string, string>>;

/** An agency's numbers for one year, without what follows from them. */
export interface FormNumbers {
  /** Section two, by key without its prefix; a cell not named is 0. */
  readonly disclosure: Readonly<Record<string, string>>;
  /** Row key → counts for the six kinds of applicant; rows and counts not named are 0. */
  readonly applications: Readonly<Record<string, readonly number[]>>;
  /** Reconsideration, direct suits, suits after reconsideration: upheld, corrected, other, pending. */
  readonly litigation: readonly (readonly number[])[];
}

const applicantKeys = applicants.slice(0, -1).map((applicant) => applicant.key);

/**
 * Fills in the form as a careful clerk would: every total added up, the carry-over balanced (第一项加
 * 第二项之和，等于第三项加第四项之和), every other cell 0.
 */
export function printForm(edition: TableEdition, numbers: FormNumbers): PrintedForm {
  return {
    ...disclosureCells(edition, numbers.disclosure),
    ...applicationCells(edition, numbers.applications),
    ...litigationCells(numbers.litigation),
  };
}

function disclosureCells(edition: TableEdition, given: FormNumbers["disclosure"]): PrintedForm {
  const cells: Record<string, string> = {};
  for (const { rows, columns } of disclosureBlocks[edition])
    for (const row of rows)
      for (const column of columns) {
        const key = `${row.key}.${column.key}`;
        cells[`activeDisclosure.${key}`] = given[key] ?? "0";
      }
  return cells;
}

function applicationCells(edition: TableEdition, given: FormNumbers["applications"]): PrintedForm {
  const row = (key: string): readonly number[] =>
    applicantKeys.map((_, index) => given[key]?.[index] ?? 0);
  const outcomes = outcomeGroups(edition)
    .flatMap((group) => group.rows.map(({ key }) => key))
    .filter((key) => key !== "handledTotal");
  const handled = outcomes.map(row).reduce(addRows);
  const incoming = incomingRows.map(({ key }) => row(key)).reduce(addRows);
  const rows = new Map(
    [...incomingRows.map(({ key }) => key), ...outcomes].map((key) => [key, row(key)]),
  );
  rows.set("handledTotal", handled);
  rows.set(
    "carriedOut",
    addRows(
      incoming,
      handled.map((count) => -count),
    ),
  );
  const cells: Record<string, string> = {};
  for (const [key, counts] of rows)
    for (const [index, applicant] of applicants.entries())
      cells[`applications.${key}.${applicant.key}`] = String(counts[index] ?? sum(counts));
  return cells;
}

function litigationCells(given: FormNumbers["litigation"]): PrintedForm {
  const cells: Record<string, string> = {};
  for (const [blockIndex, block] of litigationBlocks.entries()) {
    const counts = given[blockIndex] ?? [];
    for (const [index, result] of litigationResults.entries())
      cells[`${block.key}.${result.key}`] = String(
        result.key === "total" ? sum(counts) : (counts[index] ?? 0),
      );
  }
  return cells;
}

function addRows(left: readonly number[], right: readonly number[]): readonly number[] {
  return left.map((count, index) => count + (right[index] ?? 0));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** The number a clerk meant by a printed cell; null for a blank or a dash. */
export function meantNumber(printed: string): number | null {
  const digits = printed.replaceAll(/[+,元]/gu, "");
  return /\d/u.test(digits) ? Number(digits) : null;
}
