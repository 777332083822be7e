/** Names and the codes of what bears them, for exact look-up and for finding a name inside a text. */
export interface NameIndex {
  codesOf(name: string): readonly string[];
  /** The longest name that stands at a place of a text; null where none does. */
  longestAt(text: string, index: number): string | null;
}

/** No division has a longer name than the 自治县 of six peoples; a bit mask of lengths must hold it. */
const LONGEST_NAME = 30;

const FIRST_HAN = 0x4e00;
const HAN = 0x5200;

/**
 * The two characters at a place of a text as a small number: texts are searched at every place, and short strings
 * take four times as long to make and to look up. Characters that are not Han may share a number; what is found by it
 * is compared all the same.
 */
export function startKey(text: string, index: number): number {
  return (text.charCodeAt(index) - FIRST_HAN) * HAN + text.charCodeAt(index + 1) - FIRST_HAN;
}

/** Builds the index from pairs of name and code; a name may come with several codes. */
export function indexNames(pairs: Iterable<readonly [name: string, code: string]>): NameIndex {
  // Codes one behind the other: an array for each of 36,000 townships takes twice as long to build.
  const codes = new Map<string, string>();
  // For the first two characters of a name, one bit for each length that a name beginning so has:
  // a text is searched at every place, and almost every place must be refused by one look-up.
  const lengths = new Map<number, number>();
  for (const [name, code] of pairs) {
    if (name.length < 2 || name.length > LONGEST_NAME) continue;
    const known = codes.get(name);
    codes.set(name, known === undefined ? code : `${known},${code}`);
    if (known !== undefined) continue;
    const start = startKey(name, 0);
    lengths.set(start, (lengths.get(start) ?? 0) | (1 << name.length));
  }
  return {
    codesOf: (name) => codes.get(name)?.split(",") ?? [],
    longestAt(text, index) {
      const mask = lengths.get(startKey(text, index)) ?? 0;
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

/** As many bits as keep false alarms rare for the fifty thousand beginnings of all places. */
const BITS = 20;

/**
 * Whether any name may begin with two characters, by their `startKey`: a text is searched at every place, and a bit
 * says no at once where a map would have to be asked. It may say yes for others too.
 */
export function mayBegin(keys: Iterable<number>): (key: number) => boolean {
  const bits = new Uint8Array(1 << (BITS - 3));
  for (const key of keys) {
    const bit = bitOf(key);
    bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return (key) => {
    const bit = bitOf(key);
    return ((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  };
}

/** Knuth's multiplicative hash: neighbours in the table of characters are spread over all bits. */
function bitOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - BITS);
}
