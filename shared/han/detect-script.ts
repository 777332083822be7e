import { Converter } from "opencc-js/t2cn";
import type { HanConversion } from "../reading.ts";
import { simplifiedCharacter } from "./simplified-character.ts";
import { TAIWAN_PROOFS, TAIWAN_SIGNS } from "./taiwan-phrases.ts";

/** Fewer traditional characters are names and quotations (乾安縣, 東莞繁體商標), not a document's script. */
const LEAST_TRADITIONAL = 3;
const LEAST_SIGNS = 2;

const toMainland = Converter({ from: "t", to: "cn" });
let simplifiedOnly: ReadonlySet<string> | null = null;

/**
 * The script of a document: traditional where the traditional forms outnumber the simplified ones that they
 * have, Taiwan where its wording shows besides. A simplified document is never converted, because conversion
 * spoils genuine names in it (乾安县 → 干安县).
 */
export function detectScript(text: string): HanConversion["script"] {
  let traditional = 0;
  let simplified = 0;
  simplifiedOnly ??= findSimplifiedOnly();
  for (const character of text) {
    if (character < "\u3400") continue;
    if (simplifiedCharacter(character) !== character) traditional += 1;
    else if (simplifiedOnly.has(character)) simplified += 1;
  }
  if (traditional < LEAST_TRADITIONAL || traditional <= simplified) return "simplified";
  return isTaiwan(toMainland(text)) ? "taiwan" : "traditional";
}

function isTaiwan(simplified: string): boolean {
  const has = (words: string): boolean => simplified.includes(words);
  return TAIWAN_PROOFS.some(has) || TAIWAN_SIGNS.filter(has).length >= LEAST_SIGNS;
}

/** The simplified forms that some traditional character has; a text of either script holds a few. */
function findSimplifiedOnly(): ReadonlySet<string> {
  const found = new Set<string>();
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCodePoint(code);
    const simplified = simplifiedCharacter(character);
    if (simplified !== character) found.add(simplified);
  }
  return found;
}
