import { correctableFields, isAcceptable } from "../corrections.ts";
import type { SavedReading } from "../saved-reading.ts";
import {
  isAbsentOr,
  isListOf,
  isNumber,
  isObjectOf,
  isOneOf,
  isTableOf,
  isText,
  isTruth,
  orNull,
} from "./shape.ts";
import type { Test } from "./shape.ts";

// What a line of a file must be before it is kept: the pages of the extension show it without asking again.

const KINDS = ["report", "listing", "lookalike", "unreadable", "other"];
const STANDINGS = ["original", "mirror", "farm", "unknown"];
const EDITIONS = ["2008", "2014", "2019", "2021"];
const VERDICTS = ["pass", "fail", "pass-assuming-blank-zero", "not-assessable"];
const BLANKS = ["empty", "dash", "not-applicable", "missing-cell", "unreadable"];
const LOOKALIKES = [
  "notice",
  "bulletin",
  "form",
  "rules",
  "interpretation",
  "infographic",
  "summary",
  "template",
  "website-report",
  "work-report",
  "rule-of-law-report",
  "budget",
  "statistics",
  "enterprise",
  "university",
  "public-institution",
  "judicial",
  "environment",
  "assessment",
  "other-jurisdiction",
  "guide",
];
const REMOVALS = ["hidden", "chrome", "inserted", "substituted", "wrapper", "gloss", "duplicate"];

const textOrNull = orNull(isText);
const found = (value: Test): Test =>
  orNull(isObjectOf({ value, rule: isText, quote: isText, at: textOrNull, inferred: isTruth }));

const agency = isObjectOf({
  name: isText,
  divisionCode: textOrNull,
  divisionPath: isListOf(isText),
  level: textOrNull,
  type: textOrNull,
});

const metadata = isObjectOf({
  title: found(isText),
  agency: found(agency),
  year: found(isNumber),
  publishedOn: found(isText),
  issuedOn: found(isText),
  indexNumber: found(isText),
  documentNumber: found(isText),
  siteName: found(isText),
  siteCode: found(isText),
});

const cell = isObjectOf({
  key: isText,
  value: orNull(isNumber),
  raw: isText,
  blank: orNull(isOneOf(BLANKS)),
  unit: textOrNull,
  at: textOrNull,
});

const check = isObjectOf({
  id: isText,
  scope: isText,
  verdict: isOneOf(VERDICTS),
  expected: orNull(isNumber),
  found: orNull(isNumber),
  hints: isListOf(isText),
  cells: isListOf(isText),
});

const removal = isObjectOf({
  kind: isOneOf(REMOVALS),
  rule: isText,
  text: isText,
  evidence: isText,
  at: isText,
  candidates: isListOf(isObjectOf({ text: isText, confidence: isNumber, why: isText })),
});

const reading = isObjectOf({
  kind: isOneOf(KINDS),
  reason: isText,
  lookalike: orNull(isOneOf(LOOKALIKES)),
  standing: isOneOf(STANDINGS),
  source: isObjectOf({
    url: textOrNull,
    retrievedAt: textOrNull,
    sha256: textOrNull,
    charset: textOrNull,
    mediaType: textOrNull,
    via: isText,
    part: isAbsentOr(isText),
  }),
  rulesVersion: isText,
  metadata,
  text: isText,
  han: isObjectOf({
    script: isText,
    characters: isTableOf(Array.isArray),
    phrases: isListOf(isObjectOf({})),
  }),
  sections: isListOf(
    isObjectOf({ heading: isText, level: isNumber, role: textOrNull, text: isText }),
  ),
  statistics: isObjectOf({ edition: orNull(isOneOf(EDITIONS)), cells: isListOf(cell) }),
  figures: isListOf(isObjectOf({ metric: isText, value: isNumber, unit: isText, quote: isText })),
  checks: isListOf(check),
  removals: isListOf(removal),
  flags: isListOf(isObjectOf({ rule: isText, text: isText, evidence: isText, at: isText })),
  attachments: isListOf(
    isObjectOf({
      name: isText,
      url: isText,
      mediaType: textOrNull,
      role: isOneOf(["report", "tables", "other"]),
    }),
  ),
  links: isListOf(
    isObjectOf({ url: isText, text: isText, score: isNumber, evidence: isListOf(isText) }),
  ),
});

const corrections = isObjectOf({
  fields: isObjectOf(
    Object.fromEntries(
      correctableFields.map((field): [string, Test] => [
        field,
        isAbsentOr((value) => typeof value === "string" && isAcceptable(field, value)),
      ]),
    ),
  ),
  restored: isListOf((value) => Number.isSafeInteger(value)),
});

const isTime: Test = (value) =>
  typeof value === "string" &&
  /^\d{4}-\d{2}-\d{2}T/u.test(value) &&
  !Number.isNaN(Date.parse(value));

const isShapedAsSaved = isObjectOf({ savedAt: isTime, reading, corrections });

/** Whether a value from outside can be kept as a saved Reading; its hash is not looked at. */
export function isSavedReading(value: unknown): value is Omit<SavedReading, "hash"> {
  return isShapedAsSaved(value);
}
