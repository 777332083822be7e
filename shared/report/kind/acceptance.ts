import type { Metadata, SectionRole } from "../../reading.ts";
import type { WeighedYear } from "../year/read-year.ts";
import { isReportTitle } from "../title/title-grammar.ts";
import type { PageView } from "./page-view.ts";

/** Whether a page is accepted as a report, and the parts of the rule that hold or fail. */
export interface Acceptance {
  readonly isAccepted: boolean;
  readonly holds: readonly string[];
  readonly lacks: readonly string[];
}

const SIX_HEADS: readonly SectionRole[] = [
  "overview",
  "active-disclosure",
  "applications",
  "reconsideration-litigation",
  "problems",
  "other",
];
const LEAST_HEADS = 4;
const LEAST_WEIGHT = 5;
/** Where the form's own tables stand, a year that nothing disputes needs no more than one piece of evidence. */
const LEAST_WEIGHT_WITH_TABLES = 2;

/** The rule at the end of REPORT-FORMAT 6.5: shape of a report, an agency, and a year with weight. */
export function judgeReport(view: PageView, years: readonly WeighedYear[]): Acceptance {
  const { metadata } = view;
  const shape = shapeOf(view);
  const hasTables = view.evidence.statistics.cells.length > 0;
  const year = metadata.year;
  const hasYear = year !== null && isWeighty(years, hasTables);
  const holds = [
    ...shape,
    ...(metadata.agency === null
      ? []
      : [`the agency is ${metadata.agency.value.name} (${metadata.agency.rule})`]),
    ...(hasYear ? [`it covers ${year.value} (${year.rule})${sameYear(metadata)}`] : []),
  ];
  const lacks = [
    ...(shape.length > 0 ? [] : ["neither the title nor the sections nor the tables of a report"]),
    ...(metadata.agency === null ? ["no agency"] : []),
    ...(hasYear ? [] : [year === null ? "no coverage year" : "too little evidence for its year"]),
  ];
  return { isAccepted: lacks.length === 0, holds, lacks };
}

/** Such a year may be the publication's, printed for the one before (REPORT-FORMAT 4.5); both are kept. */
function sameYear({ year, publishedOn, issuedOn }: Metadata): string {
  const date = issuedOn ?? publishedOn;
  return year !== null && date?.value.startsWith(String(year.value))
    ? ", which is also the year of its date"
    : "";
}

function isWeighty(years: readonly WeighedYear[], hasTables: boolean): boolean {
  const weight = years[0]?.weight ?? 0;
  if (weight >= LEAST_WEIGHT) return true;
  return hasTables && weight >= LEAST_WEIGHT_WITH_TABLES && years.length === 1;
}

function shapeOf({ metadata, evidence }: PageView): readonly string[] {
  const title = metadata.title?.value ?? "";
  const roles = new Set(evidence.sections.map(({ role }) => role));
  const heads = SIX_HEADS.filter((role) => roles.has(role)).length;
  const hasForm = evidence.statistics.cells.some(({ key }) =>
    /^(?:applications|stats)\./u.test(key),
  );
  return [
    ...(isReportTitle(title) ? ["the title is a report's"] : []),
    ...(heads < LEAST_HEADS ? [] : [`${heads} of the six sections are there`]),
    ...(hasForm ? ["the form's table stands in it"] : []),
  ];
}
