import { assert, anything, property } from "fast-check";
import { expect, test } from "vitest";
import { isSavedReading } from "#shared";
import { recognitionFrom } from "../../extension/badges/recognise.ts";
import { batchFrom } from "../../extension/batch/batch-request.ts";
import { reportLinks } from "../../extension/batch/report-links.ts";
import { clipRequestFrom } from "../../extension/clip-request.ts";
import { servedFrom } from "../../extension/served/served-page.ts";
import { snapshotFrom } from "../../snapshot/snapshot.ts";
import { readingOf } from "./reading-of.ts";

const request = { tabId: 1, windowId: 2, url: null, at: 3 };
const snapshot = { url: "http://a.example/", mediaType: "text/html", content: "<p>" };
const served = { contentType: null, packed: "a" };
const item = { url: "http://a.example/1", name: "2021年报", tabId: null };

test("what has the right form comes in, without what it does not need", () => {
  expect(clipRequestFrom({ ...request, more: 1 })).toEqual(request);
  expect(snapshotFrom({ ...snapshot, more: 1 })).toEqual(snapshot);
  expect(servedFrom({ ...snapshot, served: { ...served, more: 1 } })).toEqual(served);
  expect(batchFrom([{ ...item, more: 1 }])).toEqual([item]);
  expect(recognitionFrom({ recognised: "list", more: 1 })).toEqual({ recognised: "list" });
});

test("nothing else comes in, and nothing breaks", () => {
  assert(
    property(anything(), (value) => {
      expect(clipRequestFrom(value)).toBeNull();
      expect(snapshotFrom(value)).toBeNull();
      expect(servedFrom(value)).toBeNull();
      expect(servedFrom({ served: value })).toBeNull();
      expect(recognitionFrom(value)).toBeNull();
      expect(batchFrom(value)).toEqual([]);
      expect(batchFrom([item, value])).toEqual([]);
      expect(isSavedReading(value)).toBe(false);
    }),
  );
});

test.each([
  "javascript:alert(1)",
  "file:///etc/passwd",
  "chrome://settings/",
  "data:text/html,<p>",
  "http:",
])("a list leads to the web alone, never to %s", (url) => {
  expect(batchFrom([{ ...item, url }])).toEqual([]);
  const links = [{ url, text: "2021年政府信息公开工作年度报告", score: 1, evidence: [] }];
  expect(reportLinks(readingOf({ kind: "listing", links }))).toEqual([]);
});

test("the reports of a list are its likely links that name a year", () => {
  const links = [
    { url: "http://a.example/1", text: "2021年政府信息公开工作年度报告", score: 0.9, evidence: [] },
    { url: "http://a.example/2", text: "2021年工作要点", score: 0.1, evidence: [] },
    { url: "http://a.example/3", text: "政府信息公开年报", score: 0.9, evidence: [] },
  ];
  expect(reportLinks(readingOf({ kind: "listing", links }))).toEqual(links.slice(0, 1));
  expect(reportLinks(readingOf({ kind: "report", links }))).toEqual([]);
});
