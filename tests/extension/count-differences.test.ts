import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { countDifferences } from "../../extension/library/count-differences.ts";

test("neighbouring lines are one place, distant ones are several", () => {
  const lines = ["一", "二", "三", "四", "五", "六"];
  const changed = lines.with(0, "1").with(1, "2").with(4, "5");
  expect(countDifferences(lines.join("\n"), changed.join("\n"))).toBe(2);
});

test("a line more at the end is one place", () => {
  expect(countDifferences("一\n二", "一\n二\n三")).toBe(1);
});

test("only what is the same differs nowhere", () => {
  const text = array(constantFrom("甲", "乙", "丙", ""), { maxLength: 12 }).map((lines) =>
    lines.join("\n"),
  );
  assert(
    property(text, text, (one, other) => {
      expect(countDifferences(one, other) === 0).toBe(one === other);
      expect(countDifferences(one, one)).toBe(0);
    }),
  );
});

test("more lines than there are characters are compared all the same", () => {
  const lines = Array.from({ length: 70_000 }, (_, i) => String(i));
  expect(countDifferences(lines.join("\n"), lines.with(5, "x").join("\n"))).toBe(1);
});
