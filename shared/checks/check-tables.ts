import type { Check, Section, SectionRole, Statistics } from "../reading.ts";

/** The first coverage year whose form puts its tables into the report itself (REPORT-FORMAT 2.5). */
const FIRST_YEAR_WITH_TABLES = 2019;

/** The parts of the form that are tables, and the keys of their cells. */
const PARTS: readonly { readonly role: SectionRole; readonly cells: RegExp }[] = [
  { role: "active-disclosure", cells: /^activeDisclosure\./u },
  { role: "applications", cells: /^applications\./u },
  { role: "reconsideration-litigation", cells: /^(?:reconsideration|litigation)/u },
];

/**
 * TB-ABSENT: says of each table that the form has since 2019 and the page has not, that nothing can be
 * assessed: it is a picture, an attachment, or was lost on the way (REPORT-FORMAT 2.1, 2.8 P5). The scope
 * is the heading it should stand under, else the name of the part. `year` is the report's coverage year,
 * null where the page is no report.
 */
export function checkTables(
  { cells }: Statistics,
  sections: readonly Section[],
  year: number | null,
): readonly Check[] {
  if (year === null || year < FIRST_YEAR_WITH_TABLES) return [];
  const absent = PARTS.filter((part) => !cells.some(({ key }) => part.cells.test(key)));
  return absent.map(({ role }) => ({
    id: "TB-ABSENT",
    scope: sections.find((section) => section.role === role)?.heading ?? role,
    verdict: "not-assessable",
    expected: null,
    found: null,
    hints: [],
    cells: [],
  }));
}
