/** A table for the terminal: a heading, a header row, rows of as many cells. */
export interface Table {
  readonly heading: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What a reader must know to read the numbers, one line each. */
  readonly notes?: readonly string[];
}

/** The table as aligned text: the first column to the left, all others to the right. */
export function printTable({ heading, header, rows, notes = [] }: Table): string {
  const lines = [header, ...rows];
  const widths = header.map((_, column) =>
    Math.max(...lines.map((line) => widthOf(line[column] ?? ""))),
  );
  const printed = lines.map((line) =>
    widths
      .map((width, column) => {
        const cell = line[column] ?? "";
        const padding = " ".repeat(width - widthOf(cell));
        return column === 0 ? cell + padding : padding + cell;
      })
      .join("  ")
      .trimEnd(),
  );
  const rule = "-".repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  const [head = "", ...body] = printed;
  return [heading, rule, head, rule, ...body, ...notes.map((note) => `  ${note}`)].join("\n");
}

/** A share in percent with as many digits as a floor of 0.1 % needs; a dash where there is no whole. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : ratioPercent(part, whole).toFixed(2);
}

/** A share in percent, rounded to three decimals so that it can be kept and compared; 0 of nothing is 0. */
export function ratioPercent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100_000 * part) / whole) / 1000;
}

/** Columns that a terminal gives a text: two for each ideograph or full-width sign. */
function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (/[\u2e80-\uffef]/u.test(character) ? 2 : 1),
    0,
  );
}
