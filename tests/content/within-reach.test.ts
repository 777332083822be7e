import { expect, test } from "vitest";
import type { Block } from "../../shared/content/block.ts";
import { withinReach } from "../../shared/content/within-reach.ts";

const paragraph = (text: string): Block => ({ kind: "paragraph", level: null, text, at: "/p" });
const cell = { text: "3", rowSpan: 1, colSpan: 1, at: "/td" };

test("all of a page that a publisher wrote", () => {
  const blocks = Array.from({ length: 2000 }, (_, i) => paragraph(`第${i}段`.repeat(20)));
  expect(withinReach(blocks)).toBe(blocks);
});

test("the beginning of a page that goes on and on", () => {
  expect(withinReach(Array.from({ length: 30_000 }, () => paragraph("公开")))).toHaveLength(20_000);
  const long = paragraph("公".repeat(1_000_000));
  const beginning = paragraph("公".repeat(400_000));
  expect(withinReach([long, paragraph("开")])).toEqual([beginning]);
  expect(withinReach([long])).toEqual([beginning]);
  const table = {
    kind: "table",
    shape: "html",
    at: "/table",
    rows: Array.from({ length: 30_000 }, () => [cell]),
  } as const;
  const [rows] = withinReach([table, paragraph("开")]);
  expect(rows).toMatchObject({ rows: { length: 20_000 } });
});
