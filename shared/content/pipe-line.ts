/** A stretch [start, end) of a line; an empty cell has no length. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line of a table that was flattened with bars (REPORT-FORMAT 2.8, shapes P1, P1b, P2, P6). */
export interface PipeLine {
  /** The cells before a bar, left to right, empty ones among them; none in a line of bars alone. */
  readonly cells: readonly Stretch[];
  /** How many bars follow the one that closes the last cell; all of them in a line of bars alone. */
  readonly bars: number;
}

/** Longer lines are sentences with a bar at their end. */
const LONGEST_LINE = 20_000;

/** Reads a line whose every cell is closed by a bar; null for any other line. */
export function readPipeLine(text: string): PipeLine | null {
  if (text.length > LONGEST_LINE || !text.endsWith("|")) return null;
  const cells: Stretch[] = [];
  let start = 0;
  for (let bar = text.indexOf("|"); bar >= 0; bar = text.indexOf("|", start)) {
    cells.push(trim(text, start, bar));
    start = bar + 1;
  }
  const filled = cells.findLastIndex((cell) => cell.end > cell.start) + 1;
  return { cells: cells.slice(0, filled), bars: cells.length - filled };
}

function trim(text: string, from: number, to: number): Stretch {
  let [start, end] = [from, to];
  while (start < end && text.charAt(start) === " ") start += 1;
  while (end > start && text.charAt(end - 1) === " ") end -= 1;
  return { start, end };
}
