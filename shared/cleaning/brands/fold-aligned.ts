import { fold } from "../../han/fold.ts";

const cache = new Map<string, string>();

/**
 * Folds a text for matching as `fold` does, in lower case, but keeps every character in its place: an index
 * into the result is one into the source. What folds to nothing becomes a space.
 */
export function foldAligned(text: string): string {
  let folded = "";
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charAt(i);
    let known = cache.get(unit);
    if (known === undefined) {
      known = foldUnit(unit);
      cache.set(unit, known);
    }
    folded += known;
  }
  return folded;
}

function foldUnit(unit: string): string {
  const folded = fold(unit).toLowerCase();
  if (folded === "") return " ";
  return folded.length === 1 ? folded : unit;
}
