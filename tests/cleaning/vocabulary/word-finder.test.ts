import * as fc from "fast-check";
import { expect, test } from "vitest";
import { wordFinder } from "../../../shared/cleaning/vocabulary/word-finder.ts";

const word = fc.string({
  unit: fc.constantFrom("政", "务", "公", "开"),
  minLength: 2,
  maxLength: 4,
});
const text = fc.string({ unit: fc.constantFrom("政", "务", "公", "开", "。"), maxLength: 30 });

/** What a regular expression of all words finds, the longest first. */
function naive(words: readonly string[], searched: string): readonly string[] {
  const longest = words.toSorted((a, b) => b.length - a.length);
  return searched.match(new RegExp(longest.join("|"), "gu")) ?? [];
}

test("finds what an alternation of all words finds", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), text, (words, searched) => {
      const finder = wordFinder(words);
      const found = [...finder.find(searched)];
      expect(found).toEqual(naive(words, searched));
      expect(finder.isIn(searched)).toBe(found.length > 0);
    }),
  );
});
