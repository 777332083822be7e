import type { Reading } from "#shared";

/** How Readings are written one after another; only `render` sees a Reading, so output can stream. */
export interface Format {
  readonly opening: string;
  readonly separator: string;
  readonly closing: string;
  readonly render: (reading: Reading) => string;
}

/** One Reading a line. */
export const jsonLines: Format = {
  opening: "",
  separator: "",
  closing: "",
  render: (reading) => `${JSON.stringify(reading)}\n`,
};

/** One JSON array. */
export const jsonArray: Format = {
  opening: "[",
  separator: ",",
  closing: "\n]\n",
  render: (reading) => `\n${JSON.stringify(reading, null, 2)}`,
};
