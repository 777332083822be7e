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

  test("leaves alone what was said of another disk", async () => {
    const said = new UsageError("The output cannot be written", { cause: FULL });
    await expect(holdCorpus(temporaryFolder(), () => Promise.reject(said))).rejects.toBe(said);
    const wrapped = new Error("the crawl ended", { cause: said });
    await expect(holdCorpus(temporaryFolder(), () => Promise.reject(wrapped))).rejects.toBe(said);
  });
});
