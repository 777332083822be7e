import { expect, test } from "vitest";
import { hostPatience } from "../../../crawler/crawl/host-patience.ts";
import type { Cause, VisitOutcome } from "../../../crawler/crawl/visit-outcome.ts";

const HAD: VisitOutcome = { kind: "copy" };

function failed(cause: Cause): VisitOutcome {
  return { kind: "failed", reason: "it is so", cause };
}

test.each([
  ["denied", "it refuses every page"],
  ["overloaded", "it only answers with errors"],
  ["network", "it no longer answers"],
] as const)("five pages in a row that are %s: %s", (cause, complaint) => {
  const patience = hostPatience(1);
  for (let page = 1; page < 5; page += 1) expect(patience.note(failed(cause))).toBeNull();
  expect(patience.note(HAD)).toBeNull();
  for (let page = 1; page < 5; page += 1) expect(patience.note(failed(cause))).toBeNull();
  expect(patience.note(failed(cause))).toBe(complaint);
});

test("missing pages are no complaint", () => {
  const patience = hostPatience(1);
  for (let page = 0; page < 20; page += 1) expect(patience.note(failed("other"))).toBeNull();
  expect(patience.rest()).toBe(0);
});

test("a server that refuses or answers with errors rests twice as long each time, at most a minute", () => {
  for (const cause of ["denied", "overloaded"] as const) {
    const patience = hostPatience(1_000);
    const rests = Array.from({ length: 8 }, () => {
      patience.note(failed(cause));
      return patience.rest() / 1_000;
    });
    expect(rests).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    patience.note(HAD);
    expect(patience.rest()).toBe(0);
  }
});
