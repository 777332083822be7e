import { expect, test } from "vitest";

import { expandedRows, plainRows } from "./table-rows.ts";

const html = `<table><tr><td rowspan="2">a</td><td colspan="2">b</td></tr><tr><td>1</td><td>2</td></tr></table>`;

test("a cell that spans rows and columns fills each place in the expanded rows", () => {
  expect(expandedRows(html)).toEqual([
    ["a", "b", "b"],
    ["a", "1", "2"],
  ]);
});

test("spans are not looked at in the plain rows", () => {
  expect(plainRows(html)).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
});
