import type { Places } from "../places/places.ts";
import type { Metadata } from "../reading.ts";
import { readAgency } from "./agency/read-agency.ts";
import type { Findings } from "./findings.ts";
import { documentNumberOf, indexNumberOf, siteCodeOf, siteNameOf } from "./metadata/numbers.ts";
import { readTitle } from "./title/read-title.ts";
import { readCoverageYear } from "./year/read-year.ts";

/**
 * Who wrote a document, for which year and when (REPORT-FORMAT 4), each value with the words it was read from.
 * A value is null where nothing on the page says or suggests it; a missing or masked word (`□`, `**`, `20xx`) is
 * never part of an agency or a year.
 */
export function readMetadata({ sources, dates, years }: Findings, places: Places): Metadata {
  return {
    title: readTitle(sources),
    agency: readAgency(sources, places),
    year: readCoverageYear(years),
    publishedOn: dates.publishedOn,
    issuedOn: dates.issuedOn,
    indexNumber: indexNumberOf(sources),
    documentNumber: documentNumberOf(sources),
    siteName: siteNameOf(sources),
    siteCode: siteCodeOf(sources),
  };
}
