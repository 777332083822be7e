import type { BlankReason, Edition, Kind, LookalikeKind, RemovalKind } from "#shared";

/** What must hold of one Reading; what is not mentioned is free. */
export interface ExpectedReading {
  readonly kind: Kind;
  readonly lookalike?: LookalikeKind | null;
  readonly charset?: string;
  readonly script?: string;
  readonly edition?: Edition | null;
  /** By field of `Metadata`; null for a field that must not be found; the agency by its name. */
  readonly metadata?: Readonly<Record<string, string | number | null>>;
  /** The whole text. */
  readonly text?: string;
  /** Lines of the text, in this order, others may stand between them. */
  readonly lines?: readonly string[];
  /** Strings that the text must not hold. */
  readonly hasNot?: readonly string[];
  /** By key: a number, or the reason why there is none. */
  readonly cells?: Readonly<Record<string, number | BlankReason>>;
  /** Keys that must be absent or without a value. */
  readonly cellsWithoutValue?: readonly string[];
  readonly figures?: readonly { readonly metric: string; readonly value: number }[];
  /** All checks that fail, by id, sorted, each once. */
  readonly checksFailed?: readonly string[];
  /** A removal of the kind that holds the text, and offers the candidate where one is named. */
  readonly removals?: readonly ExpectedRemoval[];
  /** A flag of the rule on words that hold the text. */
  readonly flags?: readonly { readonly rule: string; readonly text: string }[];
  readonly attachments?: readonly { readonly name: string; readonly role: string }[];
}

export interface ExpectedRemoval {
  readonly kind: RemovalKind;
  readonly text: string;
  readonly candidate?: string;
}

export interface Expectation {
  /** Why the case exists, in a sentence or two. */
  readonly about: string;
  readonly readings: readonly ExpectedReading[];
}

const fields: ReadonlySet<string> = new Set([
  "kind",
  "lookalike",
  "charset",
  "script",
  "edition",
  "metadata",
  "text",
  "lines",
  "hasNot",
  "cells",
  "cellsWithoutValue",
  "figures",
  "checksFailed",
  "removals",
  "flags",
  "attachments",
]);

/** Checks the outline of an `expected.json`: a misspelt field would be an expectation never tested. */
export function parseExpectation(json: unknown): Expectation {
  if (!isExpectation(json)) throw new TypeError("expected.json needs `about` and `readings`");
  if (json.readings.length === 0) throw new TypeError("expected.json expects no Reading at all");
  for (const reading of json.readings)
    for (const field of Object.keys(reading))
      if (!fields.has(field)) throw new TypeError(`expected.json has an unknown field: ${field}`);
  return json;
}

function isExpectation(json: unknown): json is Expectation {
  return (
    typeof json === "object" &&
    json !== null &&
    "about" in json &&
    typeof json.about === "string" &&
    "readings" in json &&
    Array.isArray(json.readings) &&
    json.readings.every((reading) => typeof reading === "object" && "kind" in reading)
  );
}
