import type { Metadata } from "../../reading.ts";

/** The metadata that a reader can put right, each with the form that it must have. */
const CORRECTABLE = {
  title: /\S/u,
  agency: /\S/u,
  divisionCode: /^(?:\d{6}|\d{9})$/u,
  year: /^(?:19|20)\d{2}$/u,
  publishedOn: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
  issuedOn: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
} as const satisfies Readonly<Record<string, RegExp>>;

export type CorrectableField = keyof typeof CORRECTABLE;

/** In the order in which they are shown and exported. */
export const correctableFields: readonly CorrectableField[] = [
  "title",
  "agency",
  "divisionCode",
  "year",
  "publishedOn",
  "issuedOn",
];

/** What the reader says instead of what was read; kept beside the Reading, which stays as it was. */
export interface Corrections {
  readonly fields: Readonly<Partial<Record<CorrectableField, string>>>;
  /** Places in `Reading.removals` of what the reader takes for the publisher's own words. */
  readonly restored: readonly number[];
}

export const NO_CORRECTIONS: Corrections = { fields: {}, restored: [] };

/** Whether a field can hold a text: a date is YYYY-MM-DD, a year has four digits, a code six or nine. */
export function isAcceptable(field: CorrectableField, text: string): boolean {
  return CORRECTABLE[field].test(text);
}

/** With one field put right; the words that were read anyway are no correction. */
export function correctField(
  corrections: Corrections,
  metadata: Metadata,
  field: CorrectableField,
  text: string,
): Corrections {
  const { [field]: _, ...others } = corrections.fields;
  const fields = text === readField(metadata, field) ? others : { ...others, [field]: text };
  return { ...corrections, fields };
}

/** With one removal restored, or taken off again where it was. */
export function toggleRemoval(corrections: Corrections, removal: number): Corrections {
  const { restored } = corrections;
  return {
    ...corrections,
    restored: restored.includes(removal)
      ? restored.filter((other) => other !== removal)
      : [...restored, removal].toSorted((a, b) => a - b),
  };
}

/** What was read for a field, as the text that the reader would type; null where nothing was found. */
export function readField(metadata: Metadata, field: CorrectableField): string | null {
  switch (field) {
    case "agency":
      return metadata.agency?.value.name ?? null;
    case "divisionCode":
      return metadata.agency?.value.divisionCode ?? null;
    case "year":
      return metadata.year === null ? null : String(metadata.year.value);
    default:
      return metadata[field]?.value ?? null;
  }
}

/** The reader's word where there is one, else what was read. */
export function settledField(
  metadata: Metadata,
  { fields }: Corrections,
  field: CorrectableField,
): string | null {
  return fields[field] ?? readField(metadata, field);
}

export function hasCorrections({ fields, restored }: Corrections): boolean {
  return Object.keys(fields).length > 0 || restored.length > 0;
}
