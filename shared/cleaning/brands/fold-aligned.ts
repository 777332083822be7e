import { fold } from "../../han/fold.ts";

/** For each UTF-16 unit what it folds to, which is one unit too and never zero; zero for those not met yet. */
const foldedUnits = new Uint16Array(0x10000);

/**
 * Folds a text for matching as `fold` does, in lower case, but keeps every character in its place: an index
 * into the result is one into the source. What folds to nothing becomes a space.
 */
export function foldAligned(text: string): string {
  let folded = "";
  let unchanged = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const known = foldedUnits[code] ?? 0;
    const unit = known === 0 ? learn(code) : known;
    if (unit === code) continue;
    folded += text.slice(unchanged, i) + String.fromCharCode(unit);
    unchanged = i + 1;
  }
  return unchanged === 0 ? text : folded + text.slice(unchanged);
}

function learn(code: number): number {
  const unit = foldUnit(String.fromCharCode(code)).charCodeAt(0);
  foldedUnits[code] = unit;
  return unit;
}

function foldUnit(unit: string): string {
  const folded = fold(unit).toLowerCase();
  if (folded === "") return " ";
  return folded.length === 1 ? folded : unit;
}
