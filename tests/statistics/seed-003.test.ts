import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { checkIdentities } from "../../shared/checks/check-identities.ts";
import type { Block } from "../../shared/content/block.ts";
import { readPipeTables } from "../../shared/page/pipe-table.ts";
import { readStatistics } from "../../shared/statistics/read-statistics.ts";
import { flattened, row } from "./statistics-helpers.ts";

const seed = "../shared/seeds/003_6d9cd96a9eac0b27.txt";

describe.skipIf(!existsSync(seed))("seed 003 (skipped where the seeds are absent)", () => {
  test("has the cells of the 2019 edition, all but the last of section four", () => {
    const { edition, cells } = readStatistics(seedBlocks());
    expect(edition).toBe("2019");
    expect(
      cells.filter(({ key }) => key.startsWith("applications.")).map(({ value }) => value),
    ).toEqual(Array.from({ length: 161 }, () => 0));
    expect(
      cells.filter(({ value }) => value !== 0).map(({ key, value, blank }) => [key, value, blank]),
    ).toEqual([
      ["activeDisclosure.art20_5.otherServices.itemsPrevYear", 1, null],
      ["activeDisclosure.art20_8.fees.itemsPrevYear", 1, null],
      ["litigationAfterReconsideration.total", null, "missing-cell"],
    ]);
  });

  test("fails RL-ARITY alone, and RL-AFT cannot be assessed", () => {
    const checks = checkIdentities(readStatistics(seedBlocks())).filter(
      ({ verdict }) => verdict !== "pass",
    );
    expect(checks.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["RL-AFT", "not-assessable"],
      ["RL-ARITY", "fail"],
    ]);
    expect(checks.at(-1)).toMatchObject({ expected: 15, found: 14 });
  });
});

/** The seed's runs of piped lines as flattened tables. */
function seedBlocks(): readonly Block[] {
  const runs = readFileSync(seed, "utf8").split(/^.*[^|\s]\s*$\n?/mu);
  return runs
    .filter((run) => run.includes("|"))
    .flatMap((run) => readPipeTables(run.trim().split("\n")))
    .map((table) => flattened(...table.map((cells) => row(...cells.map(({ text }) => text)))));
}
