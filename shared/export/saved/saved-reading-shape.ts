import { correctableFields, isAcceptable } from "./corrections.ts";
import type { SavedReading } from "./saved-reading.ts";
import {
  absentOr,
  listOf,
  number,
  objectOf,
  oneOf,
  orNull,
  such,
  tableOf,
  text,
  truth,
} from "./shape.ts";
import type { Shape } from "./shape.ts";

// What a line of a file must be before it is kept: whoever shows or exports it does not ask again.

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

const textOrNull = orNull(text);
const found = (value: Shape): Shape =>
  orNull(objectOf({ value, rule: text, quote: text, at: textOrNull, inferred: truth }));

const agency = objectOf({
  name: text,
  divisionCode: textOrNull,
  divisionPath: listOf(text),
  level: textOrNull,
  type: textOrNull,
});

const metadata = objectOf({
  title: found(text),
  agency: found(agency),
  year: found(number),
  publishedOn: found(text),
  issuedOn: found(text),
  indexNumber: found(text),
  documentNumber: found(text),
  siteName: found(text),
  siteCode: found(text),
});

const cell = objectOf({
  key: text,
  value: orNull(number),
  raw: text,
  blank: orNull(oneOf(BLANKS)),
  unit: textOrNull,
  at: textOrNull,
});

const check = objectOf({
  id: text,
  scope: text,
  verdict: oneOf(VERDICTS),
  expected: orNull(number),
  found: orNull(number),
  hints: listOf(text),
  cells: listOf(text),
});

const removal = objectOf({
  kind: oneOf(REMOVALS),
  rule: text,
  text: text,
  evidence: text,
  at: text,
  candidates: listOf(objectOf({ text: text, confidence: number, why: text })),
});

const reading = objectOf({
  kind: oneOf(KINDS),
  reason: text,
  lookalike: orNull(oneOf(LOOKALIKES)),
  standing: oneOf(STANDINGS),
  source: objectOf({
    url: textOrNull,
    retrievedAt: textOrNull,
    sha256: textOrNull,
    charset: textOrNull,
    mediaType: textOrNull,
    via: text,
    part: absentOr(text),
  }),
  rulesVersion: text,
  metadata,
  text: text,
  han: objectOf({
    script: text,
    characters: tableOf(such(Array.isArray)),
    phrases: listOf(objectOf({})),
  }),
  sections: listOf(objectOf({ heading: text, level: number, role: textOrNull, text: text })),
  statistics: objectOf({ edition: orNull(oneOf(EDITIONS)), cells: listOf(cell) }),
  figures: listOf(objectOf({ metric: text, value: number, unit: text, quote: text })),
  checks: listOf(check),
  removals: listOf(removal),
  flags: listOf(objectOf({ rule: text, text: text, evidence: text, at: text })),
  attachments: listOf(
    objectOf({
      name: text,
      url: text,
      mediaType: textOrNull,
      role: oneOf(["report", "tables", "other"]),
    }),
  ),
  links: listOf(objectOf({ url: text, text: text, score: number, evidence: listOf(text) })),
});

const corrections = objectOf({
  fields: objectOf(
    Object.fromEntries(
      correctableFields.map((field): [string, Shape] => [
        field,
        absentOr(such((value) => typeof value === "string" && isAcceptable(field, value))),
      ]),
    ),
  ),
  restored: listOf(such((value) => Number.isSafeInteger(value) && Number(value) >= 0)),
});

const time = such(
  (value) =>
    typeof value === "string" &&
    /^\d{4}-\d{2}-\d{2}T/u.test(value) &&
    !Number.isNaN(Date.parse(value)),
);

const saved = objectOf({ savedAt: time, reading, corrections });

/**
 * The member of a value from outside that keeps it from being a saved Reading, as `reading.metadata.year`; null
 * where it is one, but for its hash, which nobody need believe.
 */
export function faultOfSaved(value: unknown): string | null {
  const fault = saved(value);
  return fault === null ? null : fault.replace(/^\./u, "");
}

/** Whether a value from outside can be kept as a saved Reading; its hash is not looked at. */
export function isSavedReading(value: unknown): value is Omit<SavedReading, "hash"> {
  return saved(value) === null;
}
