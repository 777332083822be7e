import { Buffer } from "node:buffer";
import { array, asyncProperty, assert, integer } from "fast-check";
import { expect, test } from "vitest";
import { boundedLines } from "../../../crawler/import/bounded-lines.ts";
import type { BoundedLine } from "../../../crawler/import/bounded-lines.ts";
import { anyText } from "../../cases/any-text.ts";

async function linesOf(bytes: Uint8Array, size: number, limit = 1_000) {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const lines: BoundedLine[] = [];
  for await (const line of boundedLines(chunks(), limit)) lines.push(line);
  return lines;
}

test("lines are those of the text, however it is cut into chunks", async () => {
  await assert(
    asyncProperty(
      array(anyText({ maxLength: 20 }).map((text) => text.replaceAll(/[\n\uFEFF]/gu, "年"))),
      integer({ min: 1, max: 7 }),
      async (texts, size) => {
        const lines = await linesOf(Buffer.from(texts.join("\n")), size);
        expect(lines.map(({ text }) => text)).toEqual(texts.length === 0 ? [""] : texts);
        expect(lines.map(({ number }) => number)).toEqual(lines.map((_, i) => i + 1));
      },
    ),
    { numRuns: 50 },
  );
});

test("a line that is too long is passed over, and the next one is read", async () => {
  const lines = await linesOf(Buffer.from(`${"x".repeat(50)}\n好\n`), 8, 10);
  expect(lines.map(({ text }) => text)).toEqual([null, "好", ""]);
});
