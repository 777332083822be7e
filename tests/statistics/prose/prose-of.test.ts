import { expect, test } from "vitest";
import type { Block } from "../../../shared/content/block.ts";
import { proseOf } from "../../../shared/statistics/prose/prose-of.ts";
import { paragraphs } from "./paragraphs.ts";

test("is all that is no table", () => {
  const table: Block = { kind: "table", shape: "html", rows: [], at: "/table" };
  const [first, second] = paragraphs("一、总体情况", "全年公开12条。");
  expect(proseOf([first, table, second].flatMap((block) => block ?? []))).toEqual([first, second]);
});

test("ends where no report is so long", () => {
  const paragraph = "公开信息。".repeat(1_000);
  const blocks = paragraphs(...Array.from({ length: 100 }, () => paragraph));
  expect(proseOf(blocks)).toHaveLength(60);
});
