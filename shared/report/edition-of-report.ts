import type { Edition, Kind, Metadata, Statistics } from "../reading.ts";

/** From the report for 2019 on the form's tables are mandatory: where they are not read, they are lost, not absent. */
const LAST_YEAR_WITHOUT_TABLES = 2018;

/**
 * The edition of a report: that of its tables, and generation A0 where a report of the years before the form
 * has none (REPORT-FORMAT 2.1, last row; 2.3). Null where nothing tells, as with tables that are pictures.
 */
export function editionOfReport(
  statistics: Statistics,
  kind: Kind,
  year: Metadata["year"],
): Edition | null {
  if (statistics.edition !== null || kind !== "report" || year === null) return statistics.edition;
  return year.value <= LAST_YEAR_WITHOUT_TABLES ? "2008" : null;
}
