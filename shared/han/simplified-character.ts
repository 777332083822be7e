import { whenAsked } from "../page/once-per.ts";
import { mainlandCharacters } from "./to-mainland.ts";

const table = whenAsked(mainlandCharacters);

/**
 * The simplified form of one Han character, by itself and without regard to context; any other
 * character comes back unchanged. For matching only: 乾 gives 干 here, which would spoil 乾安县 in text.
 */
export function simplifiedCharacter(character: string): string {
  if (character < "\u3400") return character;
  return table().get(character) ?? character;
}

/** The simplified form of each UTF-16 unit that is a character by itself and has one of the same length. */
const unitTable = new Uint16Array(0x10000);

function simplifiedUnit(code: number): number {
  const known = unitTable[code] ?? 0;
  if (known !== 0) return known;
  const simplified = simplifiedCharacter(String.fromCharCode(code));
  const unit = simplified.length === 1 ? simplified.charCodeAt(0) : code;
  unitTable[code] = unit;
  return unit;
}

/**
 * A text with each Han character in its simplified form, as long as before: for patterns whose matches lead
 * back to the text as published. Characters of two units, which are rare, stay.
 */
export function simplifiedCharacters(text: string): string {
  let simplified = "";
  let unchanged = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const unit = simplifiedUnit(code);
    if (unit === code) continue;
    simplified += text.slice(unchanged, i) + String.fromCharCode(unit);
    unchanged = i + 1;
  }
  return unchanged === 0 ? text : simplified + text.slice(unchanged);
}
