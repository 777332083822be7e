export type * from "./capture.ts";
export type * from "./reading.ts";
export type * from "./settings.ts";
export type { ExplainedLine, ExplainedPart } from "./cleaning/explain-lines.ts";
export { flagNamed } from "./cleaning/flags/flag-rules.ts";
export { ruleNamed, RULES } from "./cleaning/rules.ts";
export { isMisread } from "./page/is-misread.ts";
export { openCapture, type OpenCapture } from "./open-capture.ts";
export type { FirstLook } from "./report/first-look/first-look.ts";
export { explainCapture, readCapture, type Explained } from "./read-capture.ts";
export { rulesVersion } from "./rules-version.ts";
export { sha256 } from "./sha256.ts";
export { unreadableReading } from "./unreadable-reading.ts";
export * from "./crawling.ts";
export { isDataFile } from "./discovery/families/data-files.ts";
export { linksOfAnswer } from "./discovery/links-of-answer.ts";
export type { Unfilled } from "./discovery/find-unfilled.ts";
export {
  checkCatalogue,
  severityOf,
  type CheckMeaning,
  type Severity,
} from "./checks/catalogue.ts";
export { checkYears, type YearCell, type YearCheck } from "./checks/years/check-years.ts";
export { yearKeys } from "./checks/years/year-identities.ts";
export { editions } from "./statistics/form/editions.ts";
export {
  cellKey,
  type Bilingual,
  type FormColumn,
  type FormRow,
  type FormTable,
} from "./statistics/form/form.ts";
export { codebookMarkdown } from "./export/codebook-markdown.ts";
export { codebook } from "./export/codebook.ts";
export { readingMarkdown } from "./export/reading-markdown.ts";
export { csvField } from "./export/csv-field.ts";
export {
  cellTable,
  detailTables,
  reportTable,
  wideReportTable,
  type ExportTable,
} from "./export/tables.ts";
export { contentHash } from "./export/saved/content-hash.ts";
export {
  correctField,
  hasCorrections,
  isAcceptable,
  NO_CORRECTIONS,
  readField,
  settledField,
  toggleRemoval,
  type Corrections,
} from "./export/saved/corrections.ts";
export type { ExportedReading, SavedReading } from "./export/saved/saved-reading.ts";
export { withVersions } from "./export/version-columns.ts";
export { faultOfSaved, isSavedReading } from "./export/saved/saved-reading-shape.ts";
