import type { ReportEvidence } from "./evidence.ts";
import { issueDate, publicationDate } from "./metadata/dates-of-page.ts";
import { gatherSources, type Sources } from "./sources.ts";
import { type WeighedYear, weighYears } from "./year/read-year.ts";
import { gatherYears, type PublicationDates } from "./year/year-evidence.ts";

/** What is found on a page once, for who, where and when as for what kind it is. */
export interface Findings {
  readonly sources: Sources;
  readonly dates: PublicationDates;
  /** The years that the page speaks for, the heaviest first (REPORT-FORMAT 4.5). */
  readonly years: readonly WeighedYear[];
}

/** Finds the places that speak of the document, its dates, and the years these speak for. */
export function gatherFindings(evidence: ReportEvidence): Findings {
  const sources = gatherSources(evidence);
  const dates = { publishedOn: publicationDate(sources), issuedOn: issueDate(sources) };
  return { sources, dates, years: weighYears(gatherYears(sources, dates)) };
}
