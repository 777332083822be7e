import { expect, test } from "vitest";
import { contentHash, NO_CORRECTIONS } from "#shared";
import type { SavedReading } from "#shared";
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
    put: async (more: readonly SavedReading[]) => {
      for (const entry of more) entries.set(entry.hash, entry);
    },
  };
}

function asFile(entries: readonly SavedReading[]): Blob {
  const jsonl = exportFormats.find(({ extension }) => extension === "jsonl");
  return new Blob(entries.map((entry) => jsonl?.render(entry) ?? ""));
}

const early = "2026-01-01T00:00:00.000Z";
const late = "2026-02-01T00:00:00.000Z";

test("an export comes in again as it went out, and a second time changes nothing", async () => {
  const entries = [await saved("云岫市政府", 2021, early), await saved("云岫市政府", 2022, early)];
  const library = shelf();
  const first = await importJsonl(linesOf(asFile(entries)), library);
  expect(first).toEqual({ added: 2, unchanged: 0, replaced: 0, refused: [] });
  expect([...library.entries.values()]).toEqual(entries);
  const second = await importJsonl(linesOf(asFile(entries)), library);
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
  const result = await importJsonl(linesOf(asFile([entry, newer, entry])), library);
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
  const [, csv, markdown] = exportFormats;
  expect(markdown?.render(corrected)).toContain("# 云岫市政府\\<b\\>年报");
  expect(markdown?.render(corrected)).toContain("| 项目 | 件数 |\n| --- | --- |\n| 新收 | 3 |");
  expect(markdown?.render(corrected)).toContain('year: "2020"\n');
  expect(csv?.render(corrected)).toContain(",2021,");
  expect(csv?.render(corrected)).toMatch(/,2020,,,1\r\n$/u);
  expect(csv?.header.split(",")).toHaveLength(csv?.render(corrected).split(",").length ?? 0);
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
