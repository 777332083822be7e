import { expect, test } from "vitest";
import { percent, printTable, ratioPercent } from "./print-table.ts";

test("a table stands in columns, an ideograph as wide as two letters", () => {
  const printed = printTable({
    heading: "figures",
    header: ["", "left"],
    rows: [
      ["新葡京", "1"],
      ["ab", "100"],
    ],
    notes: ["read so"],
  });
  expect(printed).toBe(
    [
      "figures",
      "------------",
      "        left",
      "------------",
      "新葡京     1",
      "ab       100",
      "  read so",
    ].join("\n"),
  );
});

test("a share of nothing is a dash to read and 0 to keep", () => {
  expect(percent(0, 0)).toBe("–");
  expect(ratioPercent(0, 0)).toBe(0);
});

test("shares are rounded to what is kept", () => {
  expect(percent(1, 3)).toBe("33.33");
  expect(ratioPercent(1, 3)).toBe(33.333);
});
