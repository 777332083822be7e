import type { ExplainedLine, Reading } from "#shared";

/**
 * How Readings are written one after another; only `render` sees a Reading, so output can stream. `explain`
 * gives the page with each removal in its place.
 */
export interface Format {
  readonly opening: string;
  readonly separator: string;
  readonly closing: string;
  readonly render: (reading: Reading, explain: () => readonly ExplainedLine[]) => string;
}

/** A format for which the Reading is enough. */
export interface ReadingFormat extends Format {
  readonly render: (reading: Reading) => string;
}

/** One Reading a line. */
export const jsonLines: ReadingFormat = {
  opening: "",
  separator: "",
  closing: "",
  render: (reading) => `${JSON.stringify(reading)}\n`,
};

/** One JSON array. */
export const jsonArray: ReadingFormat = {
  opening: "[",
  separator: ",",
  closing: "\n]\n",
  render: (reading) => `\n${JSON.stringify(reading, null, 2)}`,
};
