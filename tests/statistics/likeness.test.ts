import fc from "fast-check";
import { expect, test } from "vitest";
import { likeness, mayBeLike } from "../../shared/statistics/likeness.ts";

const word = fc.string({
  unit: fc.constantFrom("属", "于", "秘", "密", "公", "开"),
  maxLength: 12,
});

test("a label is like itself, and by so much less as characters were changed", () => {
  expect(likeness("予以公开", "予以公开")).toBe(1);
  expect(likeness("予□公开", "予以公开")).toBe(0.75);
  expect(likeness("予以公开", "重复申请")).toBe(0);
});

test("what is like enough is never ruled out beforehand, in whatever order", () => {
  fc.assert(
    fc.property(word, word, fc.double({ min: 0.1, max: 1, noNaN: true }), (one, other, least) => {
      expect(likeness(one, other)).toBe(likeness(other, one));
      const isRuledOut = one.length > 0 && !mayBeLike(one, other, least);
      expect(isRuledOut && likeness(one, other) >= least).toBe(false);
    }),
  );
});
