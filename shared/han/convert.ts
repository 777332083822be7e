import { Converter } from "opencc-js/t2cn";
import type { HanConversion } from "../reading.ts";
import { simplifiedCharacter } from "./simplified-character.ts";
import { TAIWAN_PHRASES, TAIWAN_SIGNS } from "./taiwan-phrases.ts";

/** Fewer traditional characters are names and quotations (乾安縣, 東莞繁體商標), not a document's script. */
const LEAST_TRADITIONAL = 3;

/** Words in which 著 keeps its form; elsewhere in a traditional text it is the particle 着 (REPORT-FORMAT 7.9). */
const KEEPS_ZHU = /(?<=[显卓昭名论编专土原译合巨遗拙])著|著(?=[名作称述者录书])/gu;
const toMainland = Converter({ from: "t", to: "cn" });

const isTraditional = (character: string): boolean => simplifiedCharacter(character) !== character;
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
    if (isTraditional(character)) traditional += 1;
    else if (simplifiedOnly.has(character)) simplified += 1;
  }
  if (traditional < LEAST_TRADITIONAL || traditional <= simplified) return "simplified";
  return TAIWAN_SIGNS.filter((sign) => text.includes(sign)).length >= 2 ? "taiwan" : "traditional";
}

/** Converts texts of one document to simplified mainland wording and keeps a record of what was changed. */
export class HanConverter {
  readonly script: HanConversion["script"];
  private readonly characters = new Map<string, [to: string, count: number]>();
  private readonly phrases = new Map<string, { from: string; to: string; count: number }>();

  constructor(script: HanConversion["script"]) {
    this.script = script;
  }

  convert(text: string): string {
    if (this.script === "simplified") return text;
    const phrased = this.script === "taiwan" ? this.replacePhrases(text) : text;
    return this.convertCharacters(phrased);
  }

  record(): HanConversion {
    return {
      script: this.script,
      characters: Object.fromEntries(this.characters),
      phrases: [...this.phrases.values()],
    };
  }

  private replacePhrases(text: string): string {
    let result = text;
    for (const [from, to] of TAIWAN_PHRASES) {
      const count = result.split(from).length - 1;
      if (count === 0) continue;
      result = result.replaceAll(from, to);
      const known = this.phrases.get(from) ?? { from, to, count: 0 };
      this.phrases.set(from, { ...known, count: known.count + count });
    }
    return result;
  }

  private convertCharacters(text: string): string {
    const whole = withParticle(toMainland(text));
    // The converter keeps the length; should a phrase of its tables not, characters are safer than a shift.
    const converted =
      whole.length === text.length ? whole : Array.from(text, simplifiedCharacter).join("");
    const to = Array.from(converted);
    Array.from(text).forEach((from, i) => {
      const now = to[i] ?? from;
      if (now !== from) this.characters.set(from, [now, (this.characters.get(from)?.[1] ?? 0) + 1]);
    });
    return converted;
  }
}

function withParticle(text: string): string {
  const kept = new Set([...text.matchAll(KEEPS_ZHU)].map((match) => match.index));
  return text.replace(/著/gu, (character, index: number) => (kept.has(index) ? character : "着"));
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
