// Rebuilds the table of shared/han/pinyin-readings.ts from the npm package pinyin-pro, by hand and rarely:
//
//   mkdir /tmp/pinyin && npm install --no-save --prefix /tmp/pinyin pinyin-pro@3.29.4
//   node tests/tools/build-pinyin-readings.ts /tmp/pinyin
//
// The package is 330 KB with its phrases; the readings of single characters that it leaves here are 36 KB.
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

const OUTPUT = new URL("../../shared/han/pinyin-readings.data.json", import.meta.url);

type ReadingsOfCharacter = (character: string, options: object) => readonly string[];

await build(process.argv[2]);

/** Syllable → the characters that are usually read so, and those that are read so in some words. */
async function build(folder: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error("Name the folder that pinyin-pro is installed in.");
  const pinyin = loadPinyin(folder);
  const table = new Map<string, { usual: string; also: string }>();
  for (const character of charactersOfStandards()) {
    const readings = pinyin(character, {
      multiple: true,
      toneType: "none",
      type: "array",
      v: true,
    });
    readings.filter(isSyllable).forEach((syllable, i) => {
      const { usual, also } = table.get(syllable) ?? { usual: "", also: "" };
      const entry =
        i === 0 ? { usual: usual + character, also } : { usual, also: also + character };
      table.set(syllable, entry);
    });
  }
  const rows = [...table].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const data = Object.fromEntries(
    rows.map(([syllable, { usual, also }]) => [syllable, [usual, also]]),
  );
  await writeFile(OUTPUT, `${JSON.stringify(data, null, 0).replaceAll('],"', '],\n"')}\n`);
}

function loadPinyin(folder: string): ReadingsOfCharacter {
  const load = createRequire(join(folder, "package.json"));
  const loaded: unknown = load("pinyin-pro");
  if (typeof loaded !== "object" || loaded === null || !("pinyin" in loaded))
    throw new Error("pinyin-pro has no function pinyin.");
  const { pinyin } = loaded;
  if (typeof pinyin !== "function") throw new Error("pinyin-pro has no function pinyin.");
  return (character, options) => {
    const readings: unknown = pinyin(character, options);
    if (!Array.isArray(readings) || !readings.every((each) => typeof each === "string"))
      throw new Error(`No list of readings for ${character}.`);
    return readings;
  };
}

/** Interjections are listed with readings that are no syllables: 嗯 as `ng`, 呒 as `m`. */
function isSyllable(reading: string): boolean {
  return /^[a-z]*[aeiouv][a-z]*$/u.test(reading);
}

/** The characters of GB 2312 and the commonly used ones of Big5: what pages in both scripts are written in. */
function charactersOfStandards(): ReadonlySet<string> {
  return new Set([
    ...charactersOf("gb18030", { lead: [0xb0, 0xf7], trail: [0xa1, 0xfe] }),
    ...charactersOf("big5", { lead: [0xa4, 0xc6], trail: [0x40, 0xfe] }),
  ]);
}

function* charactersOf(
  encoding: string,
  {
    lead,
    trail,
  }: { readonly lead: readonly [number, number]; readonly trail: readonly [number, number] },
): Iterable<string> {
  const decoder = new TextDecoder(encoding);
  for (let first = lead[0]; first <= lead[1]; first += 1) {
    for (let second = trail[0]; second <= trail[1]; second += 1) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (/^[\u4e00-\u9fff]$/u.test(character)) yield character;
    }
  }
}
