import diff from "fast-diff";

/**
 * In how many places two texts differ, line by line: a place is a stretch of neighbouring lines that one
 * has and the other has not, or has otherwise.
 */
export function countDifferences(one: string, other: string): number {
  const codes = new Map<string, string>();
  const [ones, others] = [one, other].map((text) => asCharacters(text, codes));
  let places = 0;
  let isInside = false;
  for (const [operation] of diff(ones ?? "", others ?? "")) {
    const differs = operation !== diff.EQUAL;
    if (differs && !isInside) places += 1;
    isInside = differs;
  }
  return places;
}

/** Codes above the surrogates and below them: a half of a pair is no character. */
const FIRST_SURROGATE = 0xd800;
const SURROGATES = 0x800;
const MOST_LINES = 0xffff - SURROGATES;

/** One character for each line: the same line, the same character. Lines beyond what there are codes for share one. */
function asCharacters(text: string, codes: Map<string, string>): string {
  return text
    .split("\n")
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
