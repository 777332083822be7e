import { indexNames, type NameIndex } from "./name-index.ts";

/** Townships by name and by code. */
export interface TownshipTable extends NameIndex {
  nameOf(code: string): string | null;
}

const COUNTY_DIGITS = 6;
const SERIAL_DIGITS = 3;

/** Builds the table from `{ "150783": "103成吉思汗镇,104卧牛河镇" }`: county code → serials and names. */
export function townshipTable(lists: Readonly<Record<string, string>>): TownshipTable {
  let built: NameIndex | null = null;
  // Built when the first name is asked for: loading must be quick for whoever only looks up codes.
  const index = (): NameIndex => (built ??= indexNames(namedCodes(lists)));
  return {
    codesOf: (name) => index().codesOf(name),
    longestAt: (text, place) => index().longestAt(text, place),
    nameOf: (code) => nameIn(lists[code.slice(0, COUNTY_DIGITS)] ?? "", code.slice(COUNTY_DIGITS)),
  };
}

function* namedCodes(
  lists: Readonly<Record<string, string>>,
): Iterable<readonly [name: string, code: string]> {
  for (const [county, list] of Object.entries(lists)) {
    for (const entry of list.split(",")) {
      yield [entry.slice(SERIAL_DIGITS), county + entry.slice(0, SERIAL_DIGITS)];
    }
  }
}

function nameIn(list: string, serial: string): string | null {
  if (serial.length !== SERIAL_DIGITS) return null;
  const entry = list.split(",").find((candidate) => candidate.startsWith(serial));
  return entry?.slice(SERIAL_DIGITS) ?? null;
}
