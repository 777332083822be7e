import table from "./pinyin-readings.data.json" with { type: "json" };
import { simplifiedCharacter } from "./simplified-character.ts";

let readings: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * How a Han character is read, without tones, the usual reading first: 行 gives xing, hang, heng. An ü is
 * given both ways in which addresses and glosses spell it (女: nv, nu). A rare character has no readings here,
 * a rare variant those of its simplified form.
 */
export function readingsOf(character: string): readonly string[] {
  readings ??= indexReadings();
  return readings.get(character) ?? readings.get(simplifiedCharacter(character)) ?? [];
}

function indexReadings(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  // All usual readings before any other, so that they come first.
  for (const rank of [0, 1]) {
    for (const [syllable, characters] of Object.entries(table)) {
      for (const character of characters[rank] ?? "") {
        const known = found.get(character) ?? [];
        found.set(character, known);
        known.push(...spellingsOf(syllable));
      }
    }
  }
  return found;
}

function spellingsOf(syllable: string): readonly string[] {
  return syllable.includes("v") ? [syllable, syllable.replace("v", "u")] : [syllable];
}
