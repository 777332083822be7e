export type * from "./capture.ts";
export type * from "./reading.ts";
export type * from "./settings.ts";
export type { ExplainedLine, ExplainedPart } from "./cleaning/explain-lines.ts";
export { ruleNamed, RULES } from "./cleaning/rules.ts";
export { openCapture, type OpenCapture } from "./open-capture.ts";
export type { FirstLook } from "./report/first-look/first-look.ts";
export { explainCapture, readCapture, type Explained } from "./read-capture.ts";
export { rulesVersion } from "./rules-version.ts";
export { sha256 } from "./sha256.ts";
export { unreadableReading } from "./unreadable-reading.ts";
export { canonicalUrl } from "./discovery/canonical-url.ts";
export { linksOfAnswer } from "./discovery/links-of-answer.ts";
export type { Unfilled } from "./discovery/find-unfilled.ts";
export type { FoundLink, LinkRole } from "./discovery/found-link.ts";
export { postedAddress, postedForm, type PostedForm } from "./discovery/posted-address.ts";
export { placeBonus, type PlaceRecord } from "./discovery/place-bonus.ts";
export { trapIn } from "./discovery/trap.ts";
export { isSameSite, siteOf } from "./discovery/site-of.ts";
export { linkYear } from "./discovery/link-year.ts";
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
  correctableFields,
  correctField,
  hasCorrections,
  isAcceptable,
  NO_CORRECTIONS,
  readField,
  settledField,
  toggleRemoval,
  type CorrectableField,
  type Corrections,
} from "./export/saved/corrections.ts";
export type { ExportedReading, SavedReading } from "./export/saved/saved-reading.ts";
export { faultOfSaved, isSavedReading } from "./export/saved/saved-reading-shape.ts";
export { RENDERED_FIELD, SAVED_READING_TYPE } from "./export/saved/warc-names.ts";
