import { Converter } from "opencc-js/t2cn";

const convert = Converter({ from: "t", to: "cn" });
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

const cache = new Map<string, string>();

/**
 * The simplified form of one Han character, by itself and without regard to context; any other
 * character comes back unchanged. For matching only: 乾 gives 干 here, which would spoil 乾安县 in text.
 */
export function simplifiedCharacter(character: string): string {
  if (character < "\u3400") return character;
  if (cache.size === 0) fillCache();
  const known = cache.get(character);
  if (known !== undefined) return known;
  const simplified = convert(character);
  cache.set(character, simplified);
  return simplified;
}

/** One call for the common block: twenty thousand calls of one character each take half a second. */
function fillCache(): void {
  const characters = Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, i) =>
    String.fromCharCode(FIRST_HAN + i),
  );
  const simplified = convert(characters.join("\n")).split("\n");
  for (const [i, character] of characters.entries())
    cache.set(character, simplified[i] ?? character);
}

/**
 * A text with each Han character in its simplified form, as long as before: for patterns whose matches lead
 * back to the text as published.
 */
export function simplifiedCharacters(text: string): string {
  return Array.from(text, (character) => {
    const simplified = simplifiedCharacter(character);
    return simplified.length === character.length ? simplified : character;
  }).join("");
}
