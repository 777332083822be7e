import { expect, test } from "vitest";

import { packs } from "../packs.ts";
import { compareCells } from "../compare-cells.ts";
import { generatePage } from "../generate-page.ts";
import { formEditions } from "../page/printed-page.ts";
import { readByLabels } from "./read-by-labels.ts";
import { tableTools } from "./table-rows.ts";

// A comparison is fair only where the other way can read a page that nothing has disturbed.
test.each(tableTools)("an undisturbed page is read whole: $name", ({ rows }) => {
  for (const edition of formEditions) {
    const name = { edition, shape: "HTML", disturbance: "none", serial: 1 } as const;
    const { content, truth } = generatePage(name, packs.development);
    const { tally } = compareCells(truth, readByLabels(edition, rows(content)));
    expect(tally.wrong).toBe(0);
    expect(tally.exact).toBeGreaterThan(tally.shown * 0.95);
  }
});

test("a cell that spans rows and columns fills each place in the expanded rows alone", () => {
  const html = `<table><tr><td rowspan="2">a</td><td colspan="2">b</td></tr><tr><td>1</td><td>2</td></tr></table>`;
  expect(tableTools.map(({ rows }) => rows(html))).toEqual([
    [
      ["a", "b", "b"],
      ["a", "1", "2"],
    ],
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ]);
});
