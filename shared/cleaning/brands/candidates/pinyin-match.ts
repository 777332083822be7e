import { readingsOf } from "../../../han/pinyin-readings.ts";

const LONGEST_NAME = 6;
/** A label may put the province's initials or www before a name: `gzjinsha`, `snqianxian`. */
const LONGEST_LEAD = 2;
const SHORTEST_SPELLED = 4;
const SHORTEST_INITIALS = 3;

/** How a piece of an address spells a name: in full, by initials, or not at all. */
export function spells(piece: string, name: string): "spelled" | "initials" | null {
  if (name.length < 2 || name.length > LONGEST_NAME) return null;
  const characters = Array.from(name, (character) => readingsOf(character));
  if (piece.length >= SHORTEST_SPELLED && endsWithReadings(piece, characters)) return "spelled";
  if (piece.length < SHORTEST_INITIALS || piece.length < characters.length) return null;
  const isInitials = characters.every((readings, i) =>
    readings.some((reading) => reading.startsWith(piece.charAt(i))),
  );
  return isInitials ? "initials" : null;
}

/** Every reading of every character is followed from the end: 长 is chang or zhang. */
function endsWithReadings(piece: string, characters: readonly (readonly string[])[]): boolean {
  let ends = new Set([piece.length]);
  for (const readings of characters.toReversed()) {
    const starts = new Set<number>();
    for (const end of ends) {
      for (const reading of readings) {
        if (piece.endsWith(reading, end) && reading.length <= end) starts.add(end - reading.length);
      }
    }
    ends = new Set([...starts].filter((start) => piece.slice(start).length > 0));
    if (ends.size === 0) return false;
  }
  return [...ends].some((start) => start <= LONGEST_LEAD);
}
