import { expect, test } from "vitest";
import { simplifiedCharacter } from "../../shared/han/simplified-character.ts";
import { toMainland } from "../../shared/han/to-mainland.ts";

/** The common block, and the compatibility forms of 豈, 更 and others. */
const BLOCKS = [
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
] as const;

test("a character by itself is what the converter makes of it", () => {
  const characters = BLOCKS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i)),
  );
  const simplified = characters.map((character) => simplifiedCharacter(character));
  expect(simplified).toEqual(toMainland(characters.join("\n")).split("\n"));
  expect(simplifiedCharacter("車")).toBe("车");
});
