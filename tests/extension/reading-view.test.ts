// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import type { Check, Reading, Removal } from "#shared";
import { readingView } from "../../extension/components/reading-view.ts";
import type { Translate } from "../../extension/messages.ts";
import { foundOf, metadataOf, readingOf } from "./reading-of.ts";

const messages: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
  readFileSync(resolve("extension/public/_locales/en/messages.json"), "utf8"),
);

const translate: Translate = (key, ...values) =>
  (messages[key]?.message ?? "").replaceAll(/\$(\d)/gu, (_, place) =>
    String(values[Number(place) - 1]),
  );

function show(parts: Partial<Reading>): HTMLElement {
  return readingView(readingOf(parts), translate);
}

const failing: Check = {
  id: "AP-ROW",
  scope: "newReceived",
  verdict: "fail",
  expected: 333,
  found: 533,
  hints: ["533→333"],
  cells: [],
};

const removal: Removal = {
  kind: "substituted",
  rule: "substituted/brand",
  text: "万博体育",
  evidence: "stands in 3 places",
  at: "/html/body/p",
  candidates: [{ text: "云岫市", confidence: 0.8, why: "site name" }],
};

test("shows title, agency, year and dates, and says what was inferred and what is missing", () => {
  const view = show({
    metadata: metadataOf({
      title: foundOf("云岫市人民政府2023年政府信息公开工作年度报告", false),
      agency: foundOf(
        {
          name: "云岫市人民政府",
          divisionCode: "990100",
          divisionPath: ["云岫市"],
          level: "prefecture",
          type: "government",
        },
        false,
      ),
      year: foundOf(2023, true),
    }),
  });
  expect(view.querySelector("h2")?.textContent).toBe(
    "云岫市人民政府2023年政府信息公开工作年度报告",
  );
  expect(rows(view)).toEqual({
    Agency: "云岫市人民政府",
    Division: "云岫市 990100",
    "Year covered": "2023 inferred",
    Published: "not found",
    Issued: "not found",
  });
});

function rows(view: HTMLElement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from(view.querySelectorAll(".metadata > div"), (row) => [
      row.querySelector("dt")?.textContent,
      row.querySelector("dd")?.textContent,
    ]),
  );
}

test("names a look-alike and a mirror beside the kind's reason", () => {
  const view = show({ kind: "lookalike", lookalike: "website-report", standing: "mirror" });
  expect(view.querySelector(".kind")?.textContent).toBe(
    "Look-alike a yearly report on the web site · from a mirror, not the agency's own site ·" +
      " the title names a report",
  );
});

test("shows of a failed check what it expected, found, and which digit would mend it", () => {
  const passing: Check = { ...failing, verdict: "pass" };
  const unclear: Check = { ...failing, verdict: "not-assessable" };
  const checks = show({ checks: [failing, passing, unclear] }).querySelector(".checks");
  expect(checks?.textContent).toContain("fail: 1 of 2");
  expect(checks?.querySelectorAll("li")).toHaveLength(1);
  expect(checks?.querySelector("li")?.textContent).toBe(
    "AP-ROW newReceivedexpected 333 · found 533would fit after 533→333",
  );
});

test("says so where every identity holds, and where none could be checked", () => {
  const passing: Check = { ...failing, verdict: "pass-assuming-blank-zero" };
  expect(show({ checks: [passing] }).textContent).toContain("checked: 1. All hold");
  expect(show({ checks: [] }).textContent).toContain("No identity could be checked");
});

test("counts removals by kind and lists each with rule, evidence and candidates", () => {
  const chrome: Removal = { ...removal, kind: "chrome", candidates: [] };
  const removals = show({ removals: [chrome, chrome, removal] }).querySelector(".removals");
  expect(
    Array.from(removals?.querySelectorAll("summary") ?? [], (part) => part.textContent),
  ).toEqual(["overwritten words × 1", "page furniture × 2"]);
  expect(removals?.querySelector("li")?.textContent).toBe(
    "万博体育may have been 云岫市 (80%)substituted/brand stands in 3 places",
  );
});

test("sets hostile words as text, and cuts long ones in the list only", () => {
  const hostile = `<img src=x onerror=alert(1)>${"投".repeat(5000)}`;
  const view = show({
    metadata: metadataOf({ title: foundOf(hostile, false) }),
    text: hostile,
    removals: [{ ...removal, text: hostile }],
  });
  expect(view.querySelector("img")).toBeNull();
  expect(view.querySelector("h2")?.textContent).toBe(hostile);
  expect(view.querySelector(".text")?.textContent).toBe(hostile);
  expect(view.querySelector("del")?.textContent.length).toBeLessThan(200);
});
