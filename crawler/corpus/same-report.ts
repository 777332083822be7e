/** A relaunched site changes a heading or adds a line; a report of another year or agency has other sentences. */
const MOST = 0.8;

/**
 * True where a later text is another version of an earlier one of the same agency and year: most of its characters
 * stand in lines that both have. Where agency or year are not known only the same text is the same report.
 */
export function keepsMostOf(
  earlier: string,
  later: string,
  { agency, year }: { readonly agency: string | null; readonly year: number | null },
): boolean {
  if (earlier === later) return true;
  if (agency === null || year === null) return false;
  const lines = new Set(later.split("\n"));
  const kept = earlier.split("\n").filter((line) => lines.has(line));
  return charactersIn(kept) >= MOST * charactersIn(earlier.split("\n"));
}

function charactersIn(lines: readonly string[]): number {
  return lines.reduce((sum, { length }) => sum + length, 0);
}
