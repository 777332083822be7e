import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lockForCrawl } from "../../../crawler/corpus/crawl-lock.ts";
import { temporaryFolder } from "../temporary-folder.ts";

test("holds a corpus until it is let go", () => {
  const folder = join(temporaryFolder(), "corpus");
  const release = lockForCrawl(folder);
  expect(readFileSync(join(folder, "crawl.lock"), "utf8")).toBe(`${process.pid}\n`);
  release();
  expect(existsSync(join(folder, "crawl.lock"))).toBe(false);
});

test("refuses a second crawl and says which process has it", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "crawl.lock"), `${process.ppid}\n`);
  expect(() => lockForCrawl(folder)).toThrow(`Process ${process.ppid} is crawling`);
});

test("takes over the lock of a crawl that was killed", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "crawl.lock"), "2147483646\n");
  lockForCrawl(folder)();
  expect(existsSync(join(folder, "crawl.lock"))).toBe(false);
});
