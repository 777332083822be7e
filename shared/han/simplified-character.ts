import { Converter } from "opencc-js/t2cn";

const convert = Converter({ from: "t", to: "cn" });
const cache = new Map<string, string>();

/**
 * The simplified form of one Han character, by itself and without regard to context; any other
 * character comes back unchanged. For matching only: 乾 gives 干 here, which would spoil 乾安县 in text.
 */
export function simplifiedCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const simplified = character >= "\u3400" ? convert(character) : character;
  cache.set(character, simplified);
  return simplified;
}
