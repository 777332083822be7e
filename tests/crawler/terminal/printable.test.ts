import { assert, property, string, integer } from "fast-check";
import { expect, test } from "vitest";
import {
  columnsOf,
  fitToColumns,
  padToColumns,
  withoutControls,
} from "../../../crawler/terminal/printable.ts";

test("a Chinese character takes two columns", () => {
  expect(columnsOf("年报 2023（试行）")).toBe(4 + 5 + 2 + 4 + 2);
  expect(columnsOf("𠮷")).toBe(2);
});

test("a page cannot send commands to the terminal", () => {
  expect(withoutControls("\u001b]0;title\u0007a\tb\nc\u009b2J")).toBe("�]0;title�a\tb\nc�2J");
});

test("padded and cut texts take just the columns asked for", () => {
  assert(
    property(string({ unit: "grapheme" }), integer({ min: 1, max: 40 }), (text, columns) => {
      const fitted = fitToColumns(text, columns);
      expect(columnsOf(fitted)).toBeLessThanOrEqual(columns);
      expect(columnsOf(padToColumns(fitted, columns))).toBe(columns);
    }),
  );
});
