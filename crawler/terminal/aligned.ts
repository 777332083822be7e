import { columnsOf, padToColumns, withoutControls } from "./printable.ts";

/** Rows as lines whose cells stand under each other; Chinese characters take two columns. */
export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const clean = rows.map((row) => row.map(withoutControls));
  const widths = (clean[0] ?? []).map((_, column) =>
    Math.max(...clean.map((row) => columnsOf(row[column] ?? ""))),
  );
  return clean.map((row) =>
    row
      .map((cell, column) => padToColumns(cell, widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
