import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exportCommand } from "../../../crawler/commands/export.ts";
import { openCorpus } from "../../../crawler/corpus/open-corpus.ts";
import { reading, response } from "../corpus/sample-corpus.ts";
import { temporaryFolder } from "../temporary-folder.ts";

function corpusOfTwo(): string {
  const folder = temporaryFolder();
  const corpus = openCorpus(folder);
  corpus.storeVisit(response("http://a/2"), [reading({ url: "http://a/2", year: 2022 })]);
  corpus.storeVisit(response("http://a/1"), [reading({ url: "http://a/1", kind: "listing" })]);
  corpus.close();
  return folder;
}

async function exportWith(...words: readonly string[]): Promise<void> {
  const command = exportCommand().option("--corpus <dir>").exitOverride();
  await command.parseAsync(words, { from: "user" });
}

test("--out writes reports.jsonl, whole or not at all", async () => {
  const out = join(temporaryFolder(), "data");
  await exportWith("--corpus", corpusOfTwo(), "--out", out);
  expect(readdirSync(out)).toEqual(["reports.jsonl"]);
  const lines = readFileSync(join(out, "reports.jsonl"), "utf8").trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { kind: "listing", source: { url: "http://a/1" } },
    { kind: "report", source: { url: "http://a/2" } },
  ]);
});

test("--kind leaves the others out", async () => {
  const out = temporaryFolder();
  await exportWith("--corpus", corpusOfTwo(), "--out", out, "--kind", "report");
  expect(readFileSync(join(out, "reports.jsonl"), "utf8").match(/\n/gu)).toHaveLength(1);
});

test("a folder that cannot be written is wrong use, and says so", async () => {
  const file = join(temporaryFolder(), "taken");
  writeFileSync(file, "");
  await expect(exportWith("--corpus", corpusOfTwo(), "--out", file)).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining("cannot be written: another file is in the way"),
  });
});
