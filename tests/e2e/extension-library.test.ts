import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { contentHash } from "#shared";
import type { Reading, SavedReading } from "#shared";
import { runNianbao } from "../crawler/run-nianbao.ts";
import { temporaryFolder } from "../crawler/temporary-folder.ts";
import { readingOf } from "../extension/reading-of.ts";
import { seriousFaults } from "./support/axe.ts";
import { clipPages, clippedReport } from "./support/clip-pages.ts";
import { launchClipper } from "./support/clipper.ts";
import type { Clipper } from "./support/clipper.ts";
import { saveFrom } from "./support/library.ts";
import { servePages } from "./support/serve-pages.ts";
import type { ServedPages } from "./support/serve-pages.ts";

const extensionFolder = resolve("extension/.output/chrome-mv3");
const artifacts = resolve("tests/.artifacts");

let clipper: Clipper;
let served: ServedPages;
let library: Page;

/** Pages saved: one by the first version, a report of an earlier year, a report; and later its revision. */
beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true });
  served = await servePages(clipPages);
  clipper = await launchClipper(extensionFolder);
  await keepAsFirstVersion();
  for (const path of ["/report.txt", "/gbk.html"])
    await saveFrom(await clipper.clipOver(served.origin + path), served.origin + path);
  return async () => {
    await clipper.close();
    await served.close();
  };
});

/** As version 0.1.0 left it: one store, no corrections. */
async function keepAsFirstVersion(): Promise<void> {
  const page = await clipper.context.newPage();
  await page.goto(`${clipper.origin}/icon/16.png`);
  const reading = readingOf({ text: "一、总体情况" });
  const entry = {
    hash: await contentHash(reading),
    savedAt: "2026-01-01T00:00:00.000Z",
    reading,
  };
  await page.evaluate(
    (old) =>
      new Promise((settled) => {
        const opening = indexedDB.open("nianbao", 1);
        opening.addEventListener("upgradeneeded", () => {
          const store = opening.result.createObjectStore("readings", { keyPath: "hash" });
          store.put(old);
        });
        opening.addEventListener("success", () => {
          opening.result.close();
          settled(null);
        });
      }),
    entry,
  );
  await page.close();
}

async function openLibrary(): Promise<Page> {
  const page = await clipper.context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${clipper.origin}/library.html`);
  await page.locator(".reports-list tbody tr, .empty").first().waitFor();
  return page;
}

test("says in the panel that another version of the report is kept, and where it differs", async () => {
  const url = `${served.origin}/revised.html`;
  const panel = await clipper.clipOver(url);
  expect(await panel.locator(".related").innerText()).toMatch(
    /^You have this report, saved .*; places where this page differs: 2\.$/u,
  );
  await panel.screenshot({ path: join(artifacts, "panel-related.png") });
  expect(await seriousFaults(panel)).toEqual([]);
  await saveFrom(panel, url);
});

test("lists what is kept, finds it, and shows which years of which agency there are", async () => {
  library = await openLibrary();
  expect(await library.locator(".reports-list tbody tr").count()).toBe(4);
  const coverage = library.locator(".coverage tbody tr", { hasText: clippedReport.agency });
  expect(await coverage.locator("td button").allTextContents()).toContain("2");
  await library.screenshot({ path: join(artifacts, "library.png"), fullPage: true });
  expect(await seriousFaults(library)).toEqual([]);
  await library.getByRole("searchbox").fill(`${clippedReport.year} revised`);
  expect(await library.locator(".reports-list tbody tr").count()).toBe(1);
});

test("opens a report by keyboard and keeps what is put right in it", async () => {
  await library.locator("button.title").first().press("Enter");
  // The kept page is read again, and its removals stand in their places.
  await library.locator(".legend .kind-chrome").waitFor();
  const year = library.locator(".metadata > div", { hasText: "Year covered" });
  await year.locator("button.value").press("Enter");
  await year.locator("input").fill("2020");
  await library.keyboard.press("Enter");
  await library.getByText("Kept.").waitFor();
  await library.emulateMedia({ colorScheme: "dark" });
  await library.screenshot({ path: join(artifacts, "library-report-dark.png") });
  expect(await seriousFaults(library)).toEqual([]);
  await library.emulateMedia({ colorScheme: "light" });
  await library.getByRole("button", { name: "Back to the library" }).click();
  await library.getByRole("searchbox").fill("");
  expect(await library.locator(".mark.corrected").count()).toBe(1);
});

test("deletes what is ticked and brings it back", async () => {
  await library.getByRole("checkbox", { name: "Choose all" }).check();
  await library.getByRole("button", { name: "Delete 4" }).click();
  await library.getByText("Deleted: 4.").waitFor();
  expect(await library.locator(".reports-list tbody tr").count()).toBe(0);
  await library.getByRole("button", { name: "Undo: bring back 4" }).click();
  await library.getByText("Brought back: 4.").waitFor();
  expect(await library.locator(".reports-list tbody tr").count()).toBe(4);
});

test.each([
  ["JSONL", /^\{"hash":/u],
  ["CSV", /^\uFEFFreport,agency/u],
  ["Markdown", /^---\n(?:.*\n)*title: "青/u],
])("exports as %s", async (name, beginning) => {
  expect(readFileSync(await exported(name), "utf8")).toMatch(beginning);
});

/** What only the browser has: its own gzip and digests, the pages it kept, and which of them it shares. */
test("exports as WARC what nianbao reads and imports, each Reading as it was saved", async () => {
  const file = join(artifacts, "export.warc.gz");
  copyFileSync(await exported("WARC"), file);
  const entries = readFileSync(await exported("JSONL"), "utf8")
    .trimEnd()
    .split("\n");
  const saved = entries.map((line): SavedReading => JSON.parse(line));
  const byUrl = new Map(saved.map(({ reading }) => [reading.source.url, reading]));
  const read = await runNianbao("read", "--format", "jsonl", file);
  const lines = read.stdout.trimEnd().split("\n");
  const readings = lines.map((line): Reading => JSON.parse(line));
  // The first version kept no pages.
  expect(readings).toHaveLength(saved.length - 1);
  for (const reading of readings) {
    const { source, ...words } = byUrl.get(reading.source.url) ?? reading;
    expect(reading).toEqual({ ...words, source: reading.source });
    expect(reading.source.sha256).toBe(source.sha256);
  }
  const imported = await runNianbao("import", file, "--corpus", temporaryFolder());
  expect(imported.stdout).toMatch(/^added +3 /u);
});

async function exported(name: string): Promise<string> {
  const [download] = await Promise.all([
    library.waitForEvent("download"),
    library.getByRole("button", { name, exact: true }).click(),
  ]);
  return download.path();
}

test("takes an export in again: nothing twice, what was deleted comes back, no nonsense", async () => {
  const lines = readFileSync(await exported("JSONL"), "utf8");
  const file = join(artifacts, "export.jsonl");
  writeFileSync(file, `${lines}{"reading":1}\nno JSON\n`);
  const input = library.locator("input[type=file]");
  await input.setInputFiles(file);
  await library.getByText("Imported: 0 new, 0 newer than what was kept, 4 kept already.").waitFor();
  expect(await library.getByRole("status").innerText()).toContain("no saved report: 2 (5, 6)");
  await library.getByRole("checkbox").nth(1).check();
  await library.getByRole("button", { name: "Delete 1" }).click();
  await library.getByText("Deleted: 1.").waitFor();
  await input.setInputFiles(file);
  await library.getByText("Imported: 1 new").waitFor();
  expect(await library.locator(".reports-list tbody tr").count()).toBe(4);
});

test("is there after the browser was closed", async () => {
  clipper = await launchClipper(extensionFolder, await clipper.quit());
  library = await openLibrary();
  expect(await library.locator(".reports-list tbody tr").count()).toBe(4);
});

/** In a browser that has written nothing yet: how much room there is, it asks now and then only. */
test("says that there is no room left, and loses nothing", async () => {
  const session = await clipper.context.newCDPSession(library);
  await session.send("Storage.overrideQuotaForOrigin", { origin: clipper.origin, quotaSize: 1 });
  const panel = await clipper.clipOver(`${served.origin}/style-sheet.html`);
  await panel.locator("button.save").click();
  expect(await panel.getByRole("alert").innerText()).toContain("no room left");
  await session.send("Storage.overrideQuotaForOrigin", { origin: clipper.origin });
  await panel.locator("button.save").click();
  await panel.locator("button.save:disabled").waitFor();
});
