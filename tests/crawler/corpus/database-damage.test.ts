import { closeSync, openSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packReading } from "../../../crawler/corpus/packed-reading.ts";
import { runNianbao } from "../run-nianbao.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { corpusToFill, reading, response } from "./sample-corpus.ts";

const PAGE_BYTES = 4096;

/** A corpus of which a disk has spoiled every page but the first, by which SQLite knows the file. */
function damagedCorpus(): string {
  const folder = temporaryFolder();
  const corpus = corpusToFill(folder);
  const url = "http://www.qinghe.example/2020";
  corpus.storeVisit(response(url), [reading({ url })].map(packReading));
  corpus.close();
  const path = join(folder, "corpus.sqlite");
  const file = openSync(path, "r+");
  writeSync(file, Buffer.alloc(statSync(path).size - PAGE_BYTES, 0x55), 0, null, PAGE_BYTES);
  closeSync(file);
  return folder;
}

test.each(["status", "check", "export"])("%s says what to do about it", async (command) => {
  const folder = damagedCorpus();
  const { code, stdout, stderr } = await runNianbao(command, "--corpus", folder);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain(`${join(folder, "corpus.sqlite")} is damaged`);
  expect(stderr).toContain(`nianbao read ${join(folder, "archive")}`);
  expect(stderr).not.toContain("defect");
});
