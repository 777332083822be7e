import { expect, test } from "vitest";
import type { Removal, RemovalKind } from "#shared";
import { countKinds, markLines } from "../../extension/reading/marked-lines.ts";

const removals = (["chrome", "inserted", "wrapper"] as const).map(removalOf);

function removalOf(kind: RemovalKind): Removal {
  return { kind, rule: `${kind}/test`, text: "", evidence: "", at: "", candidates: [] };
}

const page = [
  [{ text: "首页", removal: 0 }],
  [{ text: "转载自", removal: 2 }],
  [
    { text: "本局依法", removal: null },
    { text: "投注", removal: 1 },
    { text: "【打印】", removal: 0 },
  ],
  [{ text: " ", removal: null }],
  [{ text: "投注", removal: 1 }],
];

test("lines of nothing but folded kinds are one fold, folded parts go from the others", () => {
  expect(markLines(page, removals, new Set(["chrome", "wrapper"]), [])).toEqual([
    { kind: "fold", at: 0, count: 2, kinds: ["wrapper", "chrome"] },
    { kind: "line", at: 2, parts: page[2]?.slice(0, 2) },
    { kind: "line", at: 4, parts: page[4] },
  ]);
});

test("what is restored is never folded", () => {
  const marked = markLines(page, removals, new Set(["chrome"]), [0]);
  expect(marked.map(({ kind }) => kind)).toEqual(["line", "line", "line", "line"]);
});

test("kinds are counted in the order to look at them", () => {
  expect([...countKinds([...removals, removalOf("inserted")])]).toEqual([
    ["inserted", 2],
    ["wrapper", 1],
    ["chrome", 1],
  ]);
});
