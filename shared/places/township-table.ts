import { type NameIndex, startKey } from "./name-index.ts";

/** Townships by name and by code. */
export interface TownshipTable extends NameIndex {
  nameOf(code: string): string | null;
  /** The first two characters of all names, by `startKey`. */
  startKeys(): Iterable<number>;
}

/** The table as it is stored: parallel lists between commas, in the order of the names. */
interface TownshipData {
  readonly names: string;
  /** The codes of what bears each name, in base 36; `+` between several. */
  readonly codes: string;
}

const CODE_DIGITS = 9;
const STORED_BASE = 36;

/**
 * Opens the table. The names come sorted, so that those with the same beginning lie side by side: a map of
 * every name to its codes takes five times as long to build, and most readers ask for few names.
 */
export function townshipTable(data: TownshipData): TownshipTable {
  const names = data.names.split(",");
  const firstByStart = indexStarts(names);
  let codes: readonly string[] | null = null;
  const allCodes = (): readonly string[] => (codes ??= data.codes.split(","));
  const codesOfNameAt = (i: number): readonly string[] => codesAt(allCodes(), i);
  const positions = function* (text: string, index: number): Iterable<number> {
    const first = firstByStart.get(startKey(text, index));
    if (first === undefined) return;
    const start = text.slice(index, index + 2);
    for (let i = first; i < names.length; i += 1) {
      if (!names[i]?.startsWith(start)) return;
      yield i;
    }
  };
  return {
    codesOf(name) {
      for (const i of positions(name, 0)) if (names[i] === name) return codesOfNameAt(i);
      return [];
    },
    longestAt(text, index) {
      let longest: string | null = null;
      for (const i of positions(text, index)) {
        const name = names[i] ?? "";
        if (name.length > (longest?.length ?? 0) && text.startsWith(name, index)) longest = name;
      }
      return longest;
    },
    startKeys: () => firstByStart.keys(),
    nameOf(code) {
      // A site's code of six digits that no division has is none of a township.
      if (code.length !== CODE_DIGITS) return null;
      const stored = storedCode(code);
      const at = allCodes().findIndex((own) => own === stored || isAmong(stored, own));
      return names[at] ?? null;
    },
  };
}

/** The first two characters of a name, by `startKey` → where the names that begin so are. */
function indexStarts(names: readonly string[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  let last = NaN;
  for (let i = 0; i < names.length; i += 1) {
    const key = startKey(names[i] ?? "", 0);
    if (key === last) continue;
    first.set(key, i);
    last = key;
  }
  return first;
}

function codesAt(codes: readonly string[], index: number): readonly string[] {
  return (codes[index] ?? "")
    .split("+")
    .map((code) => parseInt(code, STORED_BASE).toString().padStart(CODE_DIGITS, "0"));
}

function storedCode(code: string): string {
  return Number(code).toString(STORED_BASE);
}

function isAmong(stored: string, codes: string): boolean {
  return codes.includes("+") && codes.split("+").includes(stored);
}

/** The table in the form it is stored in, from pairs of name and nine-digit code. */
export function storeTownships(
  pairs: Iterable<readonly [name: string, code: string]>,
): TownshipData {
  const byName = new Map<string, string[]>();
  for (const [name, code] of pairs) {
    const stored = storedCode(code);
    byName.set(name, [...(byName.get(name) ?? []), stored]);
  }
  // By code unit: the order that puts the same beginnings side by side, on every machine the same.
  const names = [...byName.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  return {
    names: names.join(","),
    codes: names.map((name) => byName.get(name)?.join("+") ?? "").join(","),
  };
}
