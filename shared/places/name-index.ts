/** Names and the codes of what bears them, for exact look-up and for finding a name inside a text. */
export interface NameIndex {
  codesOf(name: string): readonly string[];
  /** The longest name that stands at a place of a text; null where none does. */
  longestAt(text: string, index: number): string | null;
}

/** No division has a longer name than the 自治县 of six peoples; a bit mask of lengths must hold it. */
const LONGEST_NAME = 30;

/** Builds the index from pairs of name and code; a name may come with several codes. */
export function indexNames(pairs: Iterable<readonly [name: string, code: string]>): NameIndex {
  // Codes one behind the other: an array for each of 36,000 townships takes twice as long to build.
  const codes = new Map<string, string>();
  // For the first two characters of a name, one bit for each length that a name beginning so has:
  // a text is searched at every place, and almost every place must be refused by one look-up.
  const lengths = new Map<string, number>();
  for (const [name, code] of pairs) {
    if (name.length < 2 || name.length > LONGEST_NAME) continue;
    const known = codes.get(name);
    codes.set(name, known === undefined ? code : `${known},${code}`);
    if (known !== undefined) continue;
    const start = name.slice(0, 2);
    lengths.set(start, (lengths.get(start) ?? 0) | (1 << name.length));
  }
  return {
    codesOf: (name) => codes.get(name)?.split(",") ?? [],
    longestAt(text, index) {
      const mask = lengths.get(text.slice(index, index + 2)) ?? 0;
      if (mask === 0) return null;
      for (let length = LONGEST_NAME; length >= 2; length -= 1) {
        if ((mask & (1 << length)) === 0) continue;
        const name = text.slice(index, index + length);
        if (codes.has(name)) return name;
      }
      return null;
    },
  };
}
