import { assert, asyncProperty, pre, string } from "fast-check";
import { expect, test } from "vitest";
import { contentHash } from "#shared";
import { readingOf } from "../../extension/reading-of.ts";

const url = "http://www.example.gov.cn/nianbao/1.html";
const source = { ...readingOf({}).source, url };

test("the same words from the same page have one hash, whenever and however they were read", async () => {
  const first = readingOf({ source, text: "一、总体情况" });
  const second = readingOf({
    source: { ...source, retrievedAt: "2025-03-31T00:00:00.000Z", sha256: "ab" },
    text: "一、总体情况",
    rulesVersion: "99.0.0",
  });
  expect(await contentHash(first)).toMatch(/^[0-9a-f]{64}$/u);
  expect(await contentHash(second)).toBe(await contentHash(first));
});

test("other words, another page and another part of a page have another hash", async () => {
  const readings = [
    readingOf({ source, text: "见附件" }),
    readingOf({ source, text: "详见附件" }),
    readingOf({ source: { ...source, url: `${url}?year=2` }, text: "见附件" }),
    readingOf({ source: { ...source, part: "2" }, text: "见附件" }),
  ];
  expect(new Set(await Promise.all(readings.map(contentHash))).size).toBe(readings.length);
});

test("address and words cannot be exchanged for each other", async () => {
  await assert(
    asyncProperty(string(), string(), string(), async (a, b, c) => {
      pre(b !== "");
      const one = readingOf({ source: { ...source, url: a + b }, text: c });
      const other = readingOf({ source: { ...source, url: a }, text: b + c });
      expect(await contentHash(one)).not.toBe(await contentHash(other));
    }),
  );
});
