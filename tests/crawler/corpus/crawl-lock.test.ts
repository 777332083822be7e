import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isBeingFilled, lockForCrawl } from "../../../crawler/corpus/crawl-lock.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const MODULE = new URL("../../../crawler/corpus/crawl-lock.ts", import.meta.url).href;

/** What another process is told that wants the lock; "taken" where it gets it and is killed while it has it. */
function asked(folder: string): string {
  const script = `
    const { lockForCrawl } = await import(${JSON.stringify(MODULE)});
    try {
      lockForCrawl(${JSON.stringify(folder)});
      process.stdout.write("taken", () => process.kill(process.pid, "SIGKILL"));
    } catch (error) {
      process.stdout.write(error.message);
    }`;
  try {
    return execFileSync(process.execPath, ["--input-type=module", "-e", script]).toString();
  } catch (error) {
    return error instanceof Error && "stdout" in error ? String(error.stdout) : "";
  }
}

test("holds a corpus, against other processes and this one, until it is let go", () => {
  const folder = join(temporaryFolder(), "corpus");
  const release = lockForCrawl(folder);
  expect(asked(folder)).toContain(`Process ${process.pid} is crawling into ${folder}`);
  expect(() => lockForCrawl(folder)).toThrow(`Process ${process.pid} is crawling`);
  expect(isBeingFilled(folder)).toBe(true);
  release();
  expect(isBeingFilled(folder)).toBe(false);
  lockForCrawl(folder)();
});

test("a crawl that was killed holds nothing", () => {
  const folder = temporaryFolder();
  expect(isBeingFilled(folder)).toBe(false);
  expect(asked(folder)).toBe("taken");
  expect(isBeingFilled(folder)).toBe(false);
  lockForCrawl(folder)();
});

test("after a power cut another process may have the number of the one that held it", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "crawl.lock"), `${process.ppid}\n`);
  expect(lockForCrawl(folder)).not.toThrow();
});
