import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { corpusExists } from "../../../crawler/corpus/corpus-file.ts";
import { openCorpus } from "../../../crawler/corpus/open-corpus.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { corpusIn, entry } from "./sample-corpus.ts";

function refusal(open: () => unknown): unknown {
  try {
    open();
  } catch (error) {
    return error;
  }
  return null;
}

describe("openCorpus", () => {
  test("creates the folder and the corpus, and opens them again", () => {
    const folder = join(temporaryFolder(), "of", "mine");
    expect(corpusExists(folder)).toBe(false);
    openCorpus(folder).close();
    expect(corpusExists(folder)).toBe(true);
    const corpus = corpusIn(folder);
    expect(corpus.enqueue([entry("http://a/1")])).toBe(1);
  });

  test("two processes may have it open at once", () => {
    const folder = temporaryFolder();
    const [one, other] = [corpusIn(folder), corpusIn(folder)];
    one.enqueue([entry("http://a/1")]);
    expect(other.takeNext("www.qinghe.example")?.url).toBe("http://a/1");
    expect(one.takeNext("www.qinghe.example")).toBeNull();
  });

  test("refuses a corpus that a newer version wrote, and leaves it as it is", () => {
    const folder = temporaryFolder();
    openCorpus(folder).close();
    const sqlite = new DatabaseSync(join(folder, "corpus.sqlite"));
    sqlite.exec("PRAGMA user_version = 999");
    sqlite.close();
    expect(refusal(() => openCorpus(folder))).toMatchObject({
      exitCode: 1,
      message: expect.stringContaining("Update nianbao"),
    });
  });

  test("refuses another program's database without a change to it", () => {
    const folder = temporaryFolder();
    const file = join(folder, "corpus.sqlite");
    const sqlite = new DatabaseSync(file);
    sqlite.exec("CREATE TABLE moz_places (id INTEGER)");
    sqlite.close();
    const before = readFileSync(file);
    expect(refusal(() => openCorpus(folder))).toMatchObject({
      exitCode: 1,
      message: expect.stringContaining("another program"),
    });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test.each([
    ["a file that is no database", (folder: string) => write(join(folder, "corpus.sqlite"))],
    ["a folder in its place", (folder: string) => mkdirSync(join(folder, "corpus.sqlite"))],
  ])("says what to do about %s", (_, spoil) => {
    const folder = temporaryFolder();
    spoil(folder);
    expect(refusal(() => openCorpus(folder))).toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(/is damaged, or no database|cannot be written/u),
    });
  });

  test.each(["note.txt", "note.txt/below"])("refuses the path %s, which is no folder", (path) => {
    const folder = temporaryFolder();
    write(join(folder, "note.txt"));
    expect(refusal(() => openCorpus(join(folder, path)))).toMatchObject({
      exitCode: 1,
      message: expect.stringContaining("is a file, not a folder"),
    });
  });
});

function write(file: string): void {
  writeFileSync(file, "not a database, and long enough to be looked at as one ".repeat(40));
}
