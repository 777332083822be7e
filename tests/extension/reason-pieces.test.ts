import { expect, test } from "vitest";
import { reasonPieces } from "../../extension/reading/reason-pieces.ts";

test.each([
  "The agency is 云岫市政府 (agency/title), it covers 2021.",
  "云岫市政府（agency/title），2021。",
])("the names of rules stand apart from the words: %s", (reason) => {
  expect(reasonPieces(reason).map((piece) => (piece.kind === "rule" ? piece.rule : "…"))).toEqual([
    "…",
    "agency/title",
    "…",
  ]);
});

test("a page's own words in brackets are no rule", () => {
  const reason = "The agency is 云岫市（县） (A/B 1/2), no year.";
  expect(reasonPieces(reason)).toEqual([{ kind: "words", text: reason }]);
});
