import type { Places } from "../places/places.ts";
import type { Metadata } from "../reading.ts";
import { readAgency } from "./agency/read-agency.ts";
import type { ReportEvidence } from "./evidence.ts";
import { issueDate, publicationDate } from "./metadata/dates-of-page.ts";
import { documentNumberOf, indexNumberOf, siteCodeOf, siteNameOf } from "./metadata/numbers.ts";
import { gatherSources } from "./sources.ts";
import { readTitle } from "./title/read-title.ts";
import { readCoverageYear, weighYears } from "./year/read-year.ts";
import { gatherYears } from "./year/year-evidence.ts";

/**
 * Who wrote a document, for which year and when (REPORT-FORMAT 4), each value with the words it was read from.
 * A value is null where nothing on the page says or suggests it; a missing or masked word (`□`, `**`, `20xx`) is
 * never part of an agency or a year.
 */
export function readMetadata(evidence: ReportEvidence, places: Places): Metadata {
  const sources = gatherSources(evidence);
  const publishedOn = publicationDate(sources);
  const issuedOn = issueDate(sources);
  return {
    title: readTitle(sources),
    agency: readAgency(sources, places),
    year: readCoverageYear(weighYears(gatherYears(sources, { publishedOn, issuedOn }))),
    publishedOn,
    issuedOn,
    indexNumber: indexNumberOf(sources),
    documentNumber: documentNumberOf(sources),
    siteName: siteNameOf(sources),
    siteCode: siteCodeOf(sources),
  };
}
