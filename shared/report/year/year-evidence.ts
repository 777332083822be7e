import { fold } from "../../han/fold.ts";
import type { Found } from "../../reading.ts";
import { announcedReports } from "../agency/preface.ts";
import type { Passage } from "../passage.ts";
import { readYear } from "../dates.ts";
import type { Sources } from "../sources.ts";
import { parseReportTitle } from "../title/title-grammar.ts";
import { narratedYear } from "./narrated-year.ts";

/** A year that something on the page speaks for, with the weight of REPORT-FORMAT 4.5. */
export interface YearEvidence {
  readonly year: number;
  readonly rule: string;
  readonly weight: number;
  readonly passage: Passage;
}

/** The dates that a year can be concluded from. */
export interface PublicationDates {
  readonly publishedOn: Found<string> | null;
  readonly issuedOn: Found<string> | null;
}

const YEAR = "(?<year>20\\d{2}|二[〇零○O0一二][〇零○O0一二三四五六七八九]{2})";
/** `自2017年1月1日起至2017年12月31日止`; a span whose digits were lost does not match and is not mended (7.3 S16). */
const PERIOD = new RegExp(
  `${YEAR}年0?1月0?1日[^。]{0,12}?(?:至|到|-|—|~)(?:(?<end>20\\d{2})年)?12月31日`,
  "u",
);
/** Heading of the national return of 2014–2018. */
const RETURN_HEADING = new RegExp(`^(?=.{0,40}统计表)[^。]{0,20}?${YEAR}年度?`, "u");
const COLUMN_YEAR = new RegExp(`^${YEAR}年?度?(?:政府信息公开)?(?:工作)?(?:年度报告|年报)?$`, "u");
/**
 * A folder or parameter that names a year of reports. A folder before a month's, or before UCAP's file of 32
 * digits, is the day of publication's (REPORT-FORMAT 5.1).
 */
const ADDRESS_YEAR =
  /(?:fbtime=|year=|nb_?|ndbg_?|gknb|\/)(?<year>20\d{2})(?:nb|ndbg|n|nd|年)?(?=[/?&#]|$)(?!\/(?:\d{1,2}\/|[0-9a-f]{32}\b))/iu;

/** Everything on the page that speaks for a coverage year; distractors are left out where they are read. */
export function gatherYears(sources: Sources, dates: PublicationDates): readonly YearEvidence[] {
  return [
    ...titleYears(sources),
    ...periodYears(sources),
    ...announcedReports(sources).flatMap(({ report, passage }) =>
      evidence(report.year, "year/preface", 4, passage),
    ),
    ...returnYears(sources),
    ...columnYears(sources),
    ...narrated(sources),
    ...dateYears(dates),
    ...addressYears(sources),
  ];
}

function evidence(
  year: number | null,
  rule: string,
  weight: number,
  passage: Passage,
): readonly YearEvidence[] {
  return year === null ? [] : [{ year, rule, weight, passage }];
}

/** One title, wherever it was found: a page that prints it three times says it once. */
function titleYears({ title, head }: Sources): readonly YearEvidence[] {
  for (const passage of [title, head.meta("ArticleTitle"), ...head.titles]) {
    const year = passage === null ? null : (parseReportTitle(passage.text)?.year ?? null);
    if (passage !== null && year !== null) return evidence(year, "year/title", 5, passage);
  }
  return [];
}

function periodYears({ texts }: Sources): readonly YearEvidence[] {
  for (const passage of texts) {
    const { year, end } = PERIOD.exec(fold(passage.text))?.groups ?? {};
    if (year === undefined || (end !== undefined && end !== year)) continue;
    return evidence(readYear(year), "year/period", 5, passage);
  }
  return [];
}

function returnYears({ evidence: { blocks } }: Sources): readonly YearEvidence[] {
  for (const block of blocks) {
    const passage =
      block.kind === "table" ? { text: block.rows[0]?.[0]?.text ?? "", at: block.at } : block;
    const year = yearIn(RETURN_HEADING, passage.text);
    if (year !== null) return evidence(year, "year/return", 4, passage);
  }
  return [];
}

function columnYears({ crumbs, head }: Sources): readonly YearEvidence[] {
  for (const passage of [...crumbs.toReversed(), head.meta("ColumnName")]) {
    const year = passage === null ? null : yearIn(COLUMN_YEAR, passage.text);
    if (passage !== null && year !== null) return evidence(year, "year/column", 3, passage);
  }
  return [];
}

function narrated({ texts }: Sources): readonly YearEvidence[] {
  const found = narratedYear(texts);
  return found === null ? [] : evidence(found.year, "year/narrative", 2, found.passage);
}

/** A report is published in the year after the one it covers; one of the two dates counts. */
function dateYears({ publishedOn, issuedOn }: PublicationDates): readonly YearEvidence[] {
  const date = issuedOn ?? publishedOn;
  if (date === null) return [];
  const year = Number(date.value.slice(0, 4)) - 1;
  return evidence(year, "year/published", 2, { text: date.quote, at: date.at });
}

function addressYears({ evidence: { page } }: Sources): readonly YearEvidence[] {
  const year = ADDRESS_YEAR.exec(page.url ?? "")?.groups?.["year"];
  return year === undefined
    ? []
    : evidence(Number(year), "year/address", 1, { text: page.url ?? "", at: null });
}

function yearIn(pattern: RegExp, text: string): number | null {
  const groups = pattern.exec(fold(text).slice(0, 200))?.groups;
  return groups?.["year"] === undefined ? null : readYear(groups["year"]);
}
