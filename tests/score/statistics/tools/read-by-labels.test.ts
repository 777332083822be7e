import { expect, test } from "vitest";

import { compareCells } from "../compare-cells.ts";
import { generatePage } from "../generate-page.ts";
import { packs } from "../packs.ts";
import type { FormEdition } from "../page/printed-page.ts";
import { readByLabels } from "./read-by-labels.ts";
import { tableTools } from "./table-tools.ts";

const editionsWithSpans: readonly FormEdition[] = ["2019", "2021"];

// html-to-markdown turns a table with many spans into a list, which is no fault of the label reader.
const cases = tableTools.flatMap(({ name, rows }) => {
  const keepsSpans = name !== "html-to-markdown";
  const editions: readonly FormEdition[] = ["2014", ...(keepsSpans ? editionsWithSpans : [])];
  return editions.map((edition) => ({ name, edition, rows }));
});

// A comparison is fair only where the other way can read a page that nothing has disturbed.
test.each(cases)(
  "an undisturbed page is read whole: $name, $edition",
  async ({ edition, rows }) => {
    const name = { edition, shape: "HTML", disturbance: "none", serial: 1 } as const;
    const { content, truth } = generatePage(name, packs.development);
    const { tally } = compareCells(truth, readByLabels(edition, await rows(content)));
    expect(tally.wrong).toBe(0);
    expect(tally.exact).toBeGreaterThan(tally.shown * 0.95);
  },
);

test("empty cells that stand for the width of a label are passed over, blanks of the row are not", () => {
  const row = ["二、上年结转政府信息公开申请数量", "", "", "", "1", "0", "0", "1", "0", "2"];
  const cells = readByLabels("2019", [row]);
  expect(cells.map(({ value }) => value)).toEqual([null, 1, 0, 0, 1, 0, 2]);
});
