import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { holdCorpus } from "../../../crawler/archive/hold-corpus.ts";
import { UsageError } from "../../../crawler/errors.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const FULL = Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC" });

describe("holdCorpus", () => {
  test("says that the corpus's disk is full", async () => {
    const folder = temporaryFolder();
    await expect(holdCorpus(folder, () => Promise.reject(FULL))).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringContaining(`The disk of ${folder} is full`),
    });
  });

  test.each([
    ["fails for it", () => Promise.reject(new Error("ENOENT: no such file or directory"))],
    ["does not notice", () => Promise.resolve()],
  ])("says that the folder is gone where the work %s", async (_, end) => {
    const folder = join(temporaryFolder(), "corpus");
    const work = (): Promise<void> => {
      rmSync(folder, { recursive: true });
      return end();
    };
    await expect(holdCorpus(folder, work)).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringContaining(`The corpus in ${folder} is gone`),
    });
  });

  test("leaves alone what was said of another disk", async () => {
    const said = new UsageError("The output cannot be written", { cause: FULL });
    await expect(holdCorpus(temporaryFolder(), () => Promise.reject(said))).rejects.toBe(said);
    const wrapped = new Error("the crawl ended", { cause: said });
    await expect(holdCorpus(temporaryFolder(), () => Promise.reject(wrapped))).rejects.toBe(said);
  });
});
