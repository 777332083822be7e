import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openCorpus } from "../../../crawler/corpus/open-corpus.ts";
import { check, corpusToFill, reading, removal, response } from "../corpus/sample-corpus.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { exportWith, lines } from "./export-with.ts";
import { packReading } from "../../../crawler/corpus/packed-reading.ts";

function corpusOfTwo(): string {
  const folder = temporaryFolder();
  const corpus = corpusToFill(folder);
  const cell = { raw: "-8", blank: null, unit: "项", at: null };
  const report = reading({
    url: "http://a/2",
    agency: "清河县人民政府",
    year: 2020,
    statistics: {
      edition: "2019",
      cells: [
        { ...cell, key: "activeDisclosure.art20_5.permits.itemsDelta", value: -8 },
        {
          ...cell,
          key: "applications.carriedIn.total",
          value: null,
          raw: "=1+1",
          blank: "unreadable",
        },
      ],
    },
    checks: [check("fail")],
    removals: [removal("inserted", '=cmd|" /C calc"!A0\n二行,"引号"')],
  });
  corpus.storeVisit(response("http://a/2"), [report].map(packReading));
  corpus.storeVisit(
    response("http://a/1"),
    [reading({ url: "http://a/1", kind: "listing" })].map(packReading),
  );
  corpus.close();
  return folder;
}

test("--out writes reports.jsonl, whole or not at all", async () => {
  const out = join(temporaryFolder(), "data");
  await exportWith("--corpus", corpusOfTwo(), "--out", out);
  expect(readdirSync(out)).toEqual(["reports.jsonl"]);
  const readings = readFileSync(join(out, "reports.jsonl"), "utf8").trimEnd().split("\n");
  expect(readings.map((line) => JSON.parse(line))).toMatchObject([
    { kind: "listing", source: { url: "http://a/1" } },
    { kind: "report", source: { url: "http://a/2" } },
  ]);
});

test("--kind leaves the others out", async () => {
  const out = temporaryFolder();
  await exportWith("--corpus", corpusOfTwo(), "--out", out, "--kind", "report");
  expect(readFileSync(join(out, "reports.jsonl"), "utf8").match(/\n/gu)).toHaveLength(1);
});

test.each(["jsonl", "csv"])("a folder that cannot be written is wrong use: %s", async (format) => {
  const file = join(temporaryFolder(), "taken");
  writeFileSync(file, "");
  const corpus = corpusOfTwo();
  await expect(
    exportWith("--corpus", corpus, "--out", file, "--format", format),
  ).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining("cannot be written: another file is in the way"),
  });
});

test("a file in the place of a table leaves nothing half written", async () => {
  const out = temporaryFolder();
  await exportWith("--corpus", corpusOfTwo(), "--format", "csv", "--out", join(out, "data"));
  const before = readdirSync(join(out, "data"));
  expect(before.filter((name) => name.includes("unfinished"))).toEqual([]);
  await exportWith("--corpus", corpusOfTwo(), "--format", "csv", "--out", join(out, "data"));
  expect(readdirSync(join(out, "data"))).toEqual(before);
});

test("--shape is of CSV alone", async () => {
  await expect(exportWith("--corpus", corpusOfTwo(), "--shape", "wide")).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining("--format csv"),
  });
});

describe("--format csv", () => {
  test("writes every table and the codebook, reports alone unless told otherwise", async () => {
    const out = temporaryFolder();
    await exportWith("--corpus", corpusOfTwo(), "--format", "csv", "--out", out);
    expect(readdirSync(out).toSorted()).toEqual([
      "cells.csv",
      "checks.csv",
      "codebook.json",
      "codebook.md",
      "corrections.csv",
      "figures.csv",
      "removals.csv",
      "reports.csv",
    ]);
    expect(lines(out, "reports.csv")).toHaveLength(1 + 1 + 1);
    expect(JSON.parse(readFileSync(join(out, "codebook.json"), "utf8"))).toHaveProperty("cells");
  });

  test("keeps numbers as numbers, blanks apart from 0, and formulas as text", async () => {
    const out = temporaryFolder();
    await exportWith("--corpus", corpusOfTwo(), "--format", "csv", "--out", out);
    expect(lines(out, "cells.csv")).toEqual([
      "\uFEFFreport,agency,division_code,year,key,value,blank,raw,unit,edition,at",
      "http://a/2,清河县人民政府,,2020,activeDisclosure.art20_5.permits.itemsDelta,-8,,-8,项,2019,",
      "http://a/2,清河县人民政府,,2020,applications.carriedIn.total,,unreadable,'=1+1,项,2019,",
      "",
    ]);
    expect(readFileSync(join(out, "removals.csv"), "utf8")).toContain(
      `,"'=cmd|"" /C calc""!A0\n二行,""引号""",`,
    );
  });

  test("wide has a column for each key of the form", async () => {
    const out = temporaryFolder();
    await exportWith("--corpus", corpusOfTwo(), "--format", "csv", "--shape", "wide", "--out", out);
    const [head = "", row = ""] = lines(out, "reports.csv");
    const column = head.split(",").indexOf("activeDisclosure.art20_5.permits.itemsDelta");
    expect(row.split(",")[column]).toBe("-8");
    expect(row.split(",")).toHaveLength(head.split(",").length);
  });

  test("without a report there is nothing to write", async () => {
    const folder = temporaryFolder();
    openCorpus(folder).close();
    const out = join(temporaryFolder(), "data");
    await expect(
      exportWith("--corpus", folder, "--format", "csv", "--out", out),
    ).rejects.toMatchObject({ exitCode: 3 });
  });
});
