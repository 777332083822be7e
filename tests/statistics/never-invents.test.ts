import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  string,
} from "fast-check";
import { expect, test } from "vitest";

import type { Block } from "../../shared/content/block.ts";
import { readStatistics } from "../../shared/statistics/read-statistics.ts";
import { htmlForm } from "./form-builder.ts";
import { cityReport2024, officeReport2019 } from "./worked-cases.ts";

const pages = [htmlForm("2021", cityReport2024), htmlForm("2019", officeReport2019)].flat();
const words = [...new Set(pages.flatMap(({ rows }) => rows.flat().map(({ text }) => text)))];

const text = oneof(
  { weight: 6, arbitrary: constantFrom(...words) },
  { weight: 1, arbitrary: string() },
);
const span = oneof(constantFrom(1, 1, 1, 2, 7), integer());
const cell = record({ text, rowSpan: span, colSpan: span });
const table = record({
  isFlat: boolean(),
  rows: array(array(cell, { maxLength: 18 }), { maxLength: 12 }),
});

test("whatever the tables, each cell is a number or a blank, read where it says", () => {
  assert(
    property(array(table, { maxLength: 4 }), (tables) => {
      const blocks: readonly Block[] = tables.map(({ isFlat, rows }, t) => ({
        kind: "table",
        shape: isFlat ? "flattened" : "html",
        at: `${t}`,
        rows: rows.map((cells, r) =>
          cells.map((content, c) => Object.assign(content, { at: `${t}/${r}/${c}` })),
        ),
      }));
      const printed = new Map(
        blocks
          .flatMap((block) => (block.kind === "table" ? block.rows.flat() : []))
          .map((found) => [found.at, found.text]),
      );
      const statistics = readStatistics(blocks);
      const keys = statistics.cells.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { at, raw, value, blank } of statistics.cells) {
        expect(value === null).toBe(blank !== null);
        const source = at === null ? "" : (printed.get(at) ?? "");
        expect(value === null ? raw.slice(0, source.length) : raw).toBe(source);
        expect(at === null).toBe(blank === "missing-cell");
      }
    }),
    { numRuns: 200 },
  );
});
