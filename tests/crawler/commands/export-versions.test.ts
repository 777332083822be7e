import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openCorpus } from "../../../crawler/corpus/open-corpus.ts";
import { packReading } from "../../../crawler/corpus/packed-reading.ts";
import { reading, removal, response } from "../corpus/sample-corpus.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { exportWith, lines } from "./export-with.ts";

describe("--all-versions", () => {
  const [BEFORE, AFTER] = ["2024-03-01T08:00:00.000Z", "2025-03-01T08:00:00.000Z"];

  /** A corpus with a report that was stored, and then changed. */
  function corpusOfChange(): string {
    const folder = temporaryFolder();
    const corpus = openCorpus(folder);
    const url = "http://a/changed";
    for (const [retrievedAt, text] of [
      [BEFORE, "收到申请12件"],
      [AFTER, "收到申请15件"],
    ] as const) {
      const cell = { key: "applications.newReceived.total", raw: "12", blank: null, unit: null };
      const statistics = { edition: "2019", cells: [{ ...cell, value: 12, at: null }] } as const;
      const found = reading({ url, text, year: 2023, statistics });
      corpus.storeVisit(response(url, { retrievedAt }), [found].map(packReading));
    }
    corpus.close();
    return folder;
  }

  async function jsonLines(...words: readonly string[]): Promise<readonly unknown[]> {
    const out = temporaryFolder();
    await exportWith("--corpus", corpusOfChange(), "--out", out, ...words);
    const text = readFileSync(join(out, "reports.jsonl"), "utf8").trimEnd();
    return text.split("\n").map((line): unknown => JSON.parse(line));
  }

  test("gives earlier versions too, each with its date and which is the latest", async () => {
    expect(await jsonLines("--all-versions")).toMatchObject([
      { text: "收到申请12件", version: { retrievedAt: BEFORE, isLatest: false } },
      { text: "收到申请15件", version: { retrievedAt: AFTER, isLatest: true } },
    ]);
  });

  test("removals that a reader took back are those of the latest version", async () => {
    const folder = corpusOfChange();
    const corpus = openCorpus(folder);
    const url = "http://a/changed";
    const clipped = reading({ url, text: "收到申请16件", removals: [removal("chrome", "打印")] });
    const corrections = { fields: { title: "年报" }, restored: [0] };
    const later = response(url, { retrievedAt: "2026-03-01T08:00:00.000Z" });
    const saved = { hash: "1", savedAt: later.retrievedAt, reading: clipped, corrections };
    corpus.keepClip(saved, later);
    corpus.close();
    const out = temporaryFolder();
    await exportWith("--corpus", folder, "--out", out, "--all-versions");
    const text = readFileSync(join(out, "reports.jsonl"), "utf8").trimEnd();
    expect(text.split("\n").map((line): unknown => JSON.parse(line))).toMatchObject([
      { corrections: { fields: { title: "年报" }, restored: [] } },
      { corrections: { fields: { title: "年报" }, restored: [] } },
      { corrections: { fields: { title: "年报" }, restored: [0] }, version: { isLatest: true } },
    ]);
  });

  test("is not the default", async () => {
    const [latest, ...earlier] = await jsonLines();
    expect(earlier).toEqual([]);
    expect(latest).toMatchObject({ text: "收到申请15件" });
    expect(latest).not.toHaveProperty("version");
  });

  test("tells the versions apart in every table of CSV, and in the codebook", async () => {
    const out = temporaryFolder();
    const csv = ["--format", "csv", "--all-versions"];
    await exportWith("--corpus", corpusOfChange(), "--out", out, ...csv);
    const tables = readdirSync(out).filter((name) => name.endsWith(".csv"));
    for (const name of tables) expect(lines(out, name)[0]).toMatch(/,version,latest$/u);
    for (const name of ["reports.csv", "cells.csv"])
      expect(lines(out, name).slice(1)).toEqual([
        expect.stringMatching(`,${BEFORE},false$`),
        expect.stringMatching(`,${AFTER},true$`),
        "",
      ]);
    const book = readFileSync(join(out, "codebook.md"), "utf8");
    expect(book).toContain("when this version of the page was retrieved");
  });
});
