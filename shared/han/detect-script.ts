import type { HanConversion } from "../reading.ts";
import { simplifiedCharacter } from "./simplified-character.ts";
import { TAIWAN_PROOFS, TAIWAN_SIGNS } from "./taiwan-phrases.ts";
import { toMainland } from "./to-mainland.ts";

/** Fewer traditional characters are names and quotations (乾安縣, 東莞繁體商標), not a document's script. */
const LEAST_TRADITIONAL = 3;
const LEAST_SIGNS = 2;

/** What a character says of the script: nothing, traditional, or simplified where another is traditional. */
const NEITHER = 1;
const TRADITIONAL = 2;
const SIMPLIFIED = 3;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** By UTF-16 unit: a text is read to its end, and what lies beyond the common block is too rare to count. */
const signs = new Uint8Array(0x10000);

/**
 * The script of a document: traditional where the traditional forms outnumber the simplified ones that they
 * have, Taiwan where its wording shows besides. A simplified document is never converted, because conversion
 * spoils genuine names in it (乾安县 → 干安县).
 */
export function detectScript(text: string): HanConversion["script"] {
  let traditional = 0;
  let simplified = 0;
  if (signs[FIRST_HAN] === 0) fillSigns();
  for (let i = 0; i < text.length; i += 1) {
    const sign = signs[text.charCodeAt(i)];
    if (sign === TRADITIONAL) traditional += 1;
    else if (sign === SIMPLIFIED) simplified += 1;
  }
  if (traditional < LEAST_TRADITIONAL || traditional <= simplified) return "simplified";
  return isTaiwan(toMainland(text)) ? "taiwan" : "traditional";
}

function isTaiwan(simplified: string): boolean {
  const has = (words: string): boolean => simplified.includes(words);
  return TAIWAN_PROOFS.some(has) || TAIWAN_SIGNS.filter(has).length >= LEAST_SIGNS;
}

/** Simplified are the forms that some traditional character has; a text of either script holds a few. */
function fillSigns(): void {
  signs.fill(NEITHER, FIRST_HAN, LAST_HAN + 1);
  for (let code = FIRST_HAN; code <= LAST_HAN; code += 1) {
    const character = String.fromCharCode(code);
    const simplified = simplifiedCharacter(character);
    if (simplified === character) continue;
    signs[code] = TRADITIONAL;
    const unit = simplified.charCodeAt(0);
    if (signs[unit] === NEITHER) signs[unit] = SIMPLIFIED;
  }
}
