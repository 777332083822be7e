import type { Metadata } from "../../reading.ts";
import type { ExportColumn } from "../column.ts";
import { column } from "../column.ts";
import { correctableFields, readField } from "./corrections.ts";
import type { ExportedReading } from "./saved-reading.ts";

/** One field that a reader put right, beside what was read. */
interface CorrectedField {
  readonly field: string;
  readonly read: string | null;
  readonly corrected: string;
  readonly savedAt: string;
}

/** One row a corrected field. */
export const correctionColumns: readonly ExportColumn<CorrectedField>[] = [
  column("field", "字段", "field", ({ field }) => field),
  column("read", "程序读出的值", "what was read", ({ read }) => read),
  column("corrected", "读者更正的值", "what a reader says instead", ({ corrected }) => corrected),
  column("saved_at", "更正的时间", "when that was saved", ({ savedAt }) => savedAt),
];

/** The fields of a Reading that were put right, and last how many removals were taken back. */
export function correctedFields({
  metadata,
  corrections,
}: ExportedReading): readonly CorrectedField[] {
  if (corrections === undefined) return [];
  const { fields, restored, savedAt } = corrections;
  const rows = correctableFields.flatMap((field) => rowOf(metadata, field, fields[field], savedAt));
  if (restored.length === 0) return rows;
  const corrected = restored.join(" ");
  return [...rows, { field: "restored", read: null, corrected, savedAt }];
}

function rowOf(
  metadata: Metadata,
  field: (typeof correctableFields)[number],
  corrected: string | undefined,
  savedAt: string,
): readonly CorrectedField[] {
  return corrected === undefined
    ? []
    : [{ field, read: readField(metadata, field), corrected, savedAt }];
}
