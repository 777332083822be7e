import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentHash, NO_CORRECTIONS, readCapture } from "#shared";
import type { Capture, SavedReading } from "#shared";
import { clipsIn } from "../../crawler/import/clips-in.ts";
import type { Found } from "../../crawler/import/saved-clip.ts";
import { warcRecords } from "../../crawler/input/warc-records.ts";
import { exportFile } from "../../extension/library/exchange/download.ts";
import type { Shelf } from "../../extension/library/library.ts";
import { pageOf } from "../../extension/library/saved-page.ts";
import { runNianbao } from "../crawler/run-nianbao.ts";
import { temporaryFolder } from "../crawler/temporary-folder.ts";
import { summaryOf } from "../../extension/library/saved-summary.ts";
import { coverageOf } from "../../extension/library/coverage.ts";
import { exportFormats } from "../../extension/library/exchange/export-format.ts";
import { importJsonl, linesOf } from "../../extension/library/exchange/import-jsonl.ts";
import { search } from "../../extension/library/search.ts";
import { foundOf, metadataOf, readingOf } from "./reading-of.ts";

async function saved(agency: string, year: number, savedAt: string): Promise<SavedReading> {
  const reading = readingOf({
    text: `${agency}\n项目\t件数\n新收\t3\n${year}`,
    metadata: metadataOf({
      title: foundOf(`${agency}<b>年报</b>`, false),
      agency: foundOf(
        { name: agency, divisionCode: null, divisionPath: [], level: null, type: null },
        false,
      ),
      year: foundOf(year, false),
    }),
  });
  return { hash: await contentHash(reading), savedAt, reading, corrections: NO_CORRECTIONS };
}

/** A library in memory: what is put in can be got again. */
function shelf() {
  const entries = new Map<string, SavedReading>();
  return {
    entries,
    get: async (hash: string) => entries.get(hash) ?? null,
    put: async ({ entries: more }: Shelf) => {
      for (const entry of more) entries.set(entry.hash, entry);
    },
  };
}

/** What a format writes of entries whose pages were not kept. */
async function exported(extension: string, ...entries: readonly SavedReading[]): Promise<string> {
  const format = exportFormats.find((candidate) => candidate.extension === extension);
  const parts = await Promise.all(
    entries.map(async (entry) => (await format?.render({ entries: [entry], page: null })) ?? []),
  );
  return new Blob(parts.flat()).text();
}

async function asFile(entries: readonly SavedReading[]): Promise<Blob> {
  return new Blob([await exported("jsonl", ...entries)]);
}

const early = "2026-01-01T00:00:00.000Z";
const late = "2026-02-01T00:00:00.000Z";

test("an export comes in again as it went out, and a second time changes nothing", async () => {
  const entries = [await saved("云岫市政府", 2021, early), await saved("云岫市政府", 2022, early)];
  const library = shelf();
  const first = await importJsonl(linesOf(await asFile(entries)), library);
  expect(first).toEqual({ added: 2, unchanged: 0, replaced: 0, refused: [] });
  expect([...library.entries.values()]).toEqual(entries);
  const second = await importJsonl(linesOf(await asFile(entries)), library);
  expect(second).toEqual({ added: 0, unchanged: 2, replaced: 0, refused: [] });
});

test("of two saves of the same words the later stays, whatever hash a line claims", async () => {
  const entry = await saved("云岫市政府", 2021, early);
  const newer = {
    ...entry,
    hash: "0",
    savedAt: late,
    corrections: { fields: { year: "2020" }, restored: [] },
  };
  const library = shelf();
  const result = await importJsonl(linesOf(await asFile([entry, newer, entry])), library);
  expect(result).toMatchObject({ added: 1, replaced: 1, unchanged: 1 });
  expect([...library.entries.values()]).toEqual([{ ...newer, hash: entry.hash }]);
});

test("lines that a page of the extension could not show are refused by number", async () => {
  const entry = await saved("云岫市政府", 2021, early);
  const lines = [
    "{",
    "null",
    JSON.stringify({ ...entry, savedAt: "yesterday" }),
    JSON.stringify({ ...entry, corrections: { fields: { year: "now" }, restored: [] } }),
    JSON.stringify({ ...entry, reading: { ...entry.reading, kind: "poem" } }),
    JSON.stringify({ ...entry, reading: { ...entry.reading, removals: [{ kind: "hidden" }] } }),
    JSON.stringify({ ...entry, reading: { ...entry.reading, metadata: {} } }),
    "",
  ];
  const library = shelf();
  const result = await importJsonl(linesOf(new Blob([lines.join("\n")])), library);
  expect(result).toEqual({ added: 0, unchanged: 0, replaced: 0, refused: [1, 2, 3, 4, 5, 6, 7] });
  expect(library.entries.size).toBe(0);
});

test("Markdown shows the page's words and nothing that they spell; CSV keeps corrections apart", async () => {
  const entry = await saved("云岫市政府", 2021, early);
  const corrected = { ...entry, corrections: { fields: { year: "2020" }, restored: [2] } };
  const markdown = await exported("md", corrected);
  expect(markdown).toContain("# 云岫市政府\\<b\\>年报");
  expect(markdown).toContain("| 项目 | 件数 |\n| --- | --- |\n| 新收 | 3 |");
  expect(markdown).toContain(
    'year: 2021\ncorrected: {"year":"2020"}\nrestored: [2]\nsavedAt: "2026-01-',
  );
  const csv = await exported("csv", corrected);
  expect(csv).toContain(",2021,");
  expect(csv).toMatch(/,2020,,,1\r\n$/u);
  const format = exportFormats.find(({ extension }) => extension === "csv");
  const header = await new Blob([(await format?.header()) ?? ""]).text();
  expect(header.split(",")).toHaveLength(csv.split(",").length);
});

test("a WARC export holds each page once, and imports with the same Readings and pages", async () => {
  const text = "本报告由云岫市政府办公室编制。".repeat(6);
  const html = `<title>年报</title><div id="zoom"><h1>云岫市政府2021年报</h1><p>${text}</p></div>`;
  const capture: Capture = {
    url: "http://www.yunxiu.example/1.html",
    retrievedAt: early,
    contentType: "text/html; charset=utf-8",
    bytes: new TextEncoder().encode(html),
    via: "clip",
  };
  const [read] = await readCapture(capture);
  if (read === undefined) throw new Error("nothing was read");
  const page = await pageOf(capture, read.source.sha256 ?? "");
  const entries = await Promise.all(
    ["report 1", "report 2"].map(async (part) => {
      const reading = { ...read, source: { ...read.source, part } };
      const corrections = { fields: { year: "2020" }, restored: [] };
      return { hash: await contentHash(reading), savedAt: early, reading, corrections };
    }),
  );
  const lone = await saved("青蘅县政府", 2021, "2026-01-01T00:00:00.000Z");
  const evil = "http://www.yunxiu.example/\r\nWARC-Type: response";
  const odd = {
    ...lone,
    reading: { ...lone.reading, source: { ...lone.reading.source, url: evil } },
  };
  const kept = new Map([...entries, odd].map((entry) => [entry.hash, entry]));
  const shelves = {
    get: async (hash: string) => kept.get(hash) ?? null,
    page: async (sha256: string) => (sha256 === page.sha256 ? page : null),
    summaries: async () => [...kept.values()].map(summaryOf),
  };
  const warc = exportFormats.find(({ extension }) => extension === "warc.gz");
  if (warc === undefined) throw new Error("no WARC among the formats");
  const file = await exportFile(shelves, new Set(kept.keys()), warc);
  const path = join(temporaryFolder(), "nianbao.warc.gz");
  writeFileSync(path, new Uint8Array(await file.arrayBuffer()));
  const found: Found[] = [];
  for await (const item of clipsIn("nianbao.warc.gz", path)) found.push(item);
  const clips = found.flatMap((item) => (item.kind === "clip" ? [item.clip] : []));
  expect(clips.map(({ saved: { reading } }) => reading)).toEqual(
    [...entries, odd].map(({ reading }) => reading),
  );
  expect(clips.map((clip) => clip.page && new TextDecoder().decode(clip.page.bytes))).toEqual([
    html,
    html,
    null,
  ]);
  const records: string[] = [];
  for await (const { record } of warcRecords(path)) records.push(record.warcType ?? "");
  expect(records).toEqual(["warcinfo", "resource", "metadata", "metadata", "metadata"]);
  const again = await runNianbao("read", path);
  const [reread] = again.stdout.split("\n");
  const { source, ...words } = JSON.parse(reread ?? "");
  const { source: _, ...wordsBefore } = read;
  expect(words).toEqual(wordsBefore);
  expect(source).toMatchObject({ url: capture.url, sha256: page.sha256, via: "warc" });
});

test("coverage counts reports by agency and year, gaps included; a search wants every word", async () => {
  const summaries = [
    summaryOf(await saved("云岫市政府", 2021, early)),
    summaryOf(await saved("云岫市政府", 2023, late)),
    summaryOf(await saved("青蘅县政府", 2021, early)),
  ];
  expect(coverageOf(summaries)).toEqual({
    years: [2021, 2022, 2023],
    rows: [
      { agency: "青蘅县政府", counts: [1, 0, 0] },
      { agency: "云岫市政府", counts: [1, 0, 1] },
    ],
  });
  expect(coverageOf([])).toEqual({ years: [], rows: [] });
  expect(search(summaries, "云岫 2023").map(({ year }) => year)).toEqual([2023]);
  expect(search(summaries, "").map(({ savedAt }) => savedAt)).toEqual([late, early, early]);
});
