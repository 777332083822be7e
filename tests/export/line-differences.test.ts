import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { lineDifferences } from "#shared";

test("neighbouring lines are one place, distant ones are several", () => {
  const lines = ["一", "二", "三", "四", "五", "六"];
  const changed = lines.with(0, "1").with(1, "2").with(4, "5");
  expect(lineDifferences(lines.join("\n"), changed.join("\n"))).toEqual([
    { removed: ["一", "二"], added: ["1", "2"] },
    { removed: ["五"], added: ["5"] },
  ]);
});

test("a line more at the end is one place", () => {
  expect(lineDifferences("一\n二", "一\n二\n三")).toEqual([{ removed: [], added: ["三"] }]);
});

test("only what is the same differs nowhere", () => {
  const text = array(constantFrom("甲", "乙", "丙", ""), { maxLength: 12 }).map((lines) =>
    lines.join("\n"),
  );
  assert(
    property(text, text, (one, other) => {
      expect(lineDifferences(one, other).length === 0).toBe(one === other);
      expect(lineDifferences(one, one)).toEqual([]);
      const places = lineDifferences(one, other);
      const removed = places.flatMap((place) => place.removed).length;
      const added = places.flatMap((place) => place.added).length;
      expect(removed - added).toBe(one.split("\n").length - other.split("\n").length);
    }),
  );
});

test("more lines than there are characters are compared all the same", () => {
  const lines = Array.from({ length: 70_000 }, (_, i) => String(i));
  expect(lineDifferences(lines.join("\n"), lines.with(5, "x").join("\n"))).toEqual([
    { removed: ["5"], added: ["x"] },
  ]);
});

test("long texts without a line in common are one place", () => {
  const numbers = Array.from({ length: 20_000 }, (_, i) => i);
  const [before, after] = [numbers.map((n) => `a${n}`), numbers.map((n) => `b${n}`)];
  const places = lineDifferences(["同", ...before].join("\n"), ["同", ...after].join("\n"));
  expect(places).toEqual([{ removed: before, added: after }]);
});
