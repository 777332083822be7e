import { chmodSync, cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";
import { describe, expect, onTestFinished, test } from "vitest";
import { openSettledDatabase } from "../../../crawler/corpus/database.ts";
import { openCorpusToRead } from "../../../crawler/corpus/open-corpus.ts";
import { packReading } from "../../../crawler/corpus/packed-reading.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { corpusIn, corpusToFill, olderCorpus, reading, response } from "./sample-corpus.ts";

const URL_OF_REPORT = "http://www.qinghe.example/2020";
const ROOT = 0;
const NOBODY = 65_534;

/** Fills a corpus with one report and gives its folder; it stays open where `leave` says what to do meanwhile. */
function corpusOfOne(leave: (folder: string) => void = () => {}): string {
  const folder = temporaryFolder();
  const corpus = corpusToFill(folder);
  corpus.storeVisit(response(URL_OF_REPORT), [reading({ url: URL_OF_REPORT })].map(packReading));
  leave(folder);
  corpus.close();
  return folder;
}

function urlsIn(folder: string): readonly (string | null)[] {
  const corpus = openCorpusToRead(folder);
  try {
    expect(corpus.counts().readings.report).toBe(1);
    return [...corpus.readings()].map(({ source }) => source.url);
  } finally {
    corpus.close();
  }
}

test("a settled database is read without a file beside it, and not written", () => {
  const folder = corpusOfOne();
  const db = openSettledDatabase(join(folder, "corpus.sqlite"));
  onTestFinished(() => db.close());
  expect(db.pragma("user_version")).toBeGreaterThan(0);
  expect(() => db.pragma("user_version = 1")).toThrow("readonly");
  expect(readdirSync(folder)).toEqual(["corpus.sqlite"]);
});

test("a look changes nothing in a corpus of the newest version", () => {
  const folder = corpusOfOne();
  expect(urlsIn(folder)).toEqual([URL_OF_REPORT]);
  expect(readdirSync(folder)).toEqual(["corpus.sqlite"]);
});

/** Does a work for somebody who may not write into a folder; to root that has to be somebody else. */
function withoutWriting<Result>(folder: string, work: () => Result): Result {
  const isRoot = process.getuid?.() === ROOT;
  chmodSync(folder, 0o555);
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    return work();
  } finally {
    if (isRoot) process.seteuid?.(ROOT);
    chmodSync(folder, 0o755);
  }
}

const canLoseRights = process.platform !== "win32" && (process.getuid?.() !== ROOT || isMainThread);

describe.skipIf(!canLoseRights)("in a folder that can only be read", () => {
  test("a corpus is read", () => {
    const folder = corpusOfOne();
    expect(withoutWriting(folder, () => urlsIn(folder))).toEqual([URL_OF_REPORT]);
  });

  test("a corpus is read while somebody else fills it", () => {
    const folder = corpusOfOne();
    corpusIn(folder).noteRest("a.example", 1);
    expect(withoutWriting(folder, () => urlsIn(folder))).toEqual([URL_OF_REPORT]);
  });

  test("what a broken-off crawl left is to be copied first", () => {
    const copy = temporaryFolder();
    corpusOfOne((folder) => {
      for (const ending of ["", "-wal"])
        cpSync(join(folder, `corpus.sqlite${ending}`), join(copy, `corpus.sqlite${ending}`));
    });
    expect(() => withoutWriting(copy, () => urlsIn(copy))).toThrow(
      /Copy the folder .* --corpus DIR/u,
    );
    expect(urlsIn(copy)).toEqual([URL_OF_REPORT]);
  });

  test("a corpus of an older version is to be copied first", () => {
    const folder = olderCorpus(reading({ url: URL_OF_REPORT }));
    expect(() => withoutWriting(folder, () => urlsIn(folder))).toThrow(
      /older version of nianbao .* Copy its folder .* --corpus DIR/u,
    );
    expect(urlsIn(folder)).toEqual([URL_OF_REPORT]);
  });
});
