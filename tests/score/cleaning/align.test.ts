import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align } from "./align.ts";
import type { TrueCharacter } from "./read-truth.ts";

const AUTHORS: ReadonlyMap<string, TrueCharacter["author"]> = new Map([
  ["g", "genuine"],
  ["i", "injected"],
  ["c", "chrome"],
  ["s", "slot"],
]);

/** `g:政务 i:博彩` → characters. */
function page(spelled: string): readonly TrueCharacter[] {
  return spelled.split(" ").flatMap((part) => {
    const author = AUTHORS.get(part.charAt(0)) ?? "chrome";
    return Array.from(part.slice(2), (character) => ({ character, author }));
  });
}

function outcome(spelled: string, text: string) {
  const characters = page(spelled);
  const { isKept, invented } = align(characters, Array.from(text));
  const count = (author: string, kept: boolean): number =>
    characters.filter((each, index) => each.author === author && isKept[index] === kept).length;
  return {
    lost: count("genuine", false),
    leaked: count("injected", true),
    slots: count("slot", true),
    invented: invented.length,
  };
}

describe("align", () => {
  test("a perfect text loses, leaks and invents nothing", () => {
    expect(outcome("c:首页 g:全面推进 s:□ i:必威体育 g:工作", "全面推进□工作")).toEqual({
      lost: 0,
      leaked: 0,
      slots: 1,
      invented: 0,
    });
  });

  test.each([
    ["a leak of four", "g:全面推进 i:必威体育 g:工作", "全面推进必威体育工作", { leaked: 4 }],
    ["half a leak", "g:全面推进 i:必威体育 g:工作", "全面推进体育工作", { leaked: 2 }],
    ["a loss of three", "g:全面推进政务公开工作", "全面推进公工作", { lost: 3 }],
    ["an unmarked slot", "g:全面 s:□ i:必威 g:工作", "全面工作", { slots: 0 }],
    ["characters of nowhere", "g:全面工作", "全面甲乙工作", { invented: 2 }],
  ])("%s is counted as such", (_what, spelled, text, expected) => {
    expect(outcome(spelled, text)).toMatchObject(expected);
  });

  test("furniture may stay or go", () => {
    expect(outcome("c:首页 g:工作", "首页工作")).toMatchObject({ lost: 0, leaked: 0, invented: 0 });
  });

  test("of two ways to the same text the right one is assumed", () => {
    // The brand ends in a word of the report: whose 体育 is left, the text does not tell.
    expect(outcome("g:全市 i:必威体育 g:体育局", "全市体育局")).toMatchObject({
      lost: 0,
      leaked: 0,
    });
    expect(outcome("i:工作要点 g:工作要点", "工作要点")).toMatchObject({ lost: 0, leaked: 0 });
  });

  test("planted leaks and losses never weigh more than was planted", () => {
    const piece = fc.record({
      author: fc.constantFrom("genuine" as const, "injected" as const, "chrome" as const),
      text: fc.string({
        unit: fc.constantFrom("政", "务", "公", "开"),
        minLength: 1,
        maxLength: 6,
      }),
      isLeft: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const characters = pieces.flatMap(({ author, text }) =>
          Array.from(text, (character) => ({ character, author })),
        );
        const text = pieces.flatMap((each) => (each.isLeft ? Array.from(each.text) : []));
        const { isKept, invented } = align(characters, text);
        const wrong = pieces
          .filter(({ author, isLeft }) =>
            author === "genuine" ? !isLeft : author === "injected" && isLeft,
          )
          .reduce((sum, each) => sum + each.text.length, 0);
        const counted = characters.filter(({ author }, index) =>
          author === "genuine" ? isKept[index] === false : author === "injected" && isKept[index],
        ).length;
        // An invented character is dearer than a leaked or lost one: 12 against 2.
        expect(2 * counted + 12 * invented.length).toBeLessThanOrEqual(2 * wrong);
      }),
    );
  });
});
