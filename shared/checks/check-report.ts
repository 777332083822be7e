import type { Block } from "../content/block.ts";
import type { AgencyType, Check, Figure, Section, Statistics } from "../reading.ts";
import { checkIdentities } from "./check-identities.ts";
import { checkProse } from "./check-prose.ts";
import { checkTables } from "./check-tables.ts";
import { checkClaims } from "./claims/check-claims.ts";
import { readClaims } from "./claims/read-claims.ts";

/** What is known of a page when its numbers are checked. */
export interface CheckedPage {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly statistics: Statistics;
  readonly figures: readonly Figure[];
  /** The year a report covers; null where it is not known, and for a page that is no report. */
  readonly year: number | null;
  readonly agencyType: AgencyType | null;
}

/**
 * Every check of one page (REPORT-FORMAT 3.2–3.6): its tables against the form's identities, its tables
 * against what should be there, its prose against itself and against its tables. `catalogue.ts` says what
 * each id means. Nothing is repaired. Never throws.
 */
export function checkReport(page: CheckedPage): readonly Check[] {
  const { blocks, sections, statistics, figures, year, agencyType } = page;
  return [
    ...checkIdentities(statistics),
    ...checkTables(statistics, sections, year),
    ...checkProse(blocks),
    ...checkClaims(readClaims(blocks, figures, statistics), statistics, agencyType),
  ];
}
