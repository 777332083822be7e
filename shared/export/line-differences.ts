import diff from "fast-diff";

/** A place in which two texts differ: a stretch of neighbouring lines that one has and the other has not, or has otherwise. */
export interface LineDifference {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Texts that have nothing in common are compared in the square of their lines: so many take a second. */
const MOST_PAIRS = 4_000_000;

/** The places in which two texts differ, line by line; of long texts that differ nearly everywhere, one place. */
export function lineDifferences(one: string, other: string): readonly LineDifference[] {
  const codes = new Map<string, string>();
  const [before, after] = withoutCommonEnds(one.split("\n"), other.split("\n"));
  if (before.length * after.length > MOST_PAIRS) return [{ removed: before, added: after }];
  const places: { removed: readonly string[]; added: readonly string[] }[] = [];
  let [ones, others] = [0, 0];
  let isInside = false;
  for (const [operation, { length }] of diff(
    asCharacters(before, codes),
    asCharacters(after, codes),
  )) {
    if (operation !== diff.EQUAL && !isInside) places.push({ removed: [], added: [] });
    isInside = operation !== diff.EQUAL;
    const place = places.at(-1);
    // One stretch of a place is taken away at most, and one put in: `diff` joins neighbours.
    if (operation === diff.DELETE && place !== undefined)
      place.removed = before.slice(ones, ones + length);
    if (operation === diff.INSERT && place !== undefined)
      place.added = after.slice(others, others + length);
    if (operation !== diff.INSERT) ones += length;
    if (operation !== diff.DELETE) others += length;
  }
  return places;
}

/** The lines of two texts between those that both begin and end with. */
function withoutCommonEnds(
  one: readonly string[],
  other: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

/** Codes above the surrogates and below them: a half of a pair is no character. */
const FIRST_SURROGATE = 0xd800;
const SURROGATES = 0x800;
const MOST_LINES = 0xffff - SURROGATES;

/** One character for each line: the same line, the same character. Lines beyond what there are codes for share one. */
function asCharacters(lines: readonly string[], codes: Map<string, string>): string {
  return lines
    .map((line) => {
      const known = codes.get(line);
      if (known !== undefined) return known;
      const code = Math.min(codes.size + 1, MOST_LINES);
      const character = String.fromCharCode(code < FIRST_SURROGATE ? code : code + SURROGATES);
      codes.set(line, character);
      return character;
    })
    .join("");
}
