import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../crawler/temporary-folder.ts";
import { clipPages, clippedReport, hiddenWords } from "./support/clip-pages.ts";
import { launchClipper } from "./support/clipper.ts";
import type { Clipper } from "./support/clipper.ts";
import { extensionVariant, launchVariant } from "./support/extension-variant.ts";
import { saveFrom } from "./support/library.ts";
import { servePages } from "./support/serve-pages.ts";
import type { ServedPages } from "./support/serve-pages.ts";

const extensionFolder = resolve("extension/.output/chrome-mv3");
const artifacts = resolve("tests/.artifacts");

let clipper: Clipper;
let served: ServedPages;

beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true });
  served = await servePages(clipPages);
  clipper = await launchClipper(extensionFolder);
  return async () => {
    await clipper.close();
    await served.close();
  };
});

test("shows who, which year, when, whether the numbers hold, and the text", async () => {
  const panel = await clipper.clipOver(`${served.origin}/gbk.html`);
  await panel.locator("button.save").waitFor();
  await panel.screenshot({ path: join(artifacts, "panel.png") });
  expect(await panel.locator("h2").innerText()).toContain(clippedReport.title);
  expect(await panel.locator(".badge").textContent()).toBe("Annual report");
  // The names of rules are for whoever points at the words.
  expect(await panel.locator(".reason").innerText()).toMatch(/\(named in the preface\)/u);
  expect(await panel.locator(".reason [title='agency/preface']").count()).toBe(1);
  const rows = await panel.locator(".metadata > div").allInnerTexts();
  expect(rows.map((row) => row.replaceAll(/\s+/gu, " "))).toEqual(
    expect.arrayContaining([
      expect.stringContaining(`Agency ${clippedReport.agency}`),
      expect.stringContaining(`Year covered ${clippedReport.year}`),
      expect.stringContaining(`Published ${clippedReport.publishedAt.slice(0, 10)}`),
    ]),
  );
  expect(await panel.locator("summary", { hasText: "2021 form" }).innerText()).toMatch(
    /checks: \d\d, all hold/u,
  );
});

test("shows by keyboard what was removed, why, and restores it", async () => {
  const panel = await clipper.clipOver(`${served.origin}/gbk.html`);
  const removed = panel.locator("del", { hasText: hiddenWords });
  await removed.focus();
  await panel.keyboard.press("Enter");
  const card = panel.locator(".card");
  expect(await card.innerText()).toContain("hidden/display-none");
  await card.getByRole("button", { name: "Restore" }).press("Enter");
  expect(await panel.locator("ins", { hasText: hiddenWords }).count()).toBe(1);
  await panel.screenshot({ path: join(artifacts, "panel-restored.png") });
  await panel.keyboard.press("Escape");
  expect(await card.count()).toBe(0);
  expect(await focused(panel)).toBe(hiddenWords);
});

/** What the keyboard is on. */
function focused(panel: Page): Promise<string> {
  return panel.evaluate("document.activeElement.textContent");
}

test("shows evidence on focus, takes a correction, refuses one of the wrong form", async () => {
  const panel = await clipper.clipOver(`${served.origin}/gbk.html`);
  const year = panel.locator(".metadata > div", { hasText: "Year covered" });
  await year.locator("button.value").focus();
  await panel.keyboard.press("Shift");
  await year.getByRole("tooltip").waitFor();
  await panel.keyboard.press("Enter");
  await year.locator("input").fill("二〇二〇");
  await panel.keyboard.press("Enter");
  expect(await year.getByRole("alert").textContent()).toContain("four digits");
  await year.locator("input").fill("2020");
  await panel.keyboard.press("Enter");
  expect(await year.innerText()).toContain("corrected");
  expect(await focused(panel)).toMatch(/^2020/u);
  const [saved] = await saveFrom(panel, `${served.origin}/gbk.html`);
  expect(saved?.reading.metadata.year?.value).toBe(clippedReport.year);
  expect(saved?.corrections.fields).toEqual({ year: "2020" });
});

test("keeps the Reading once, says so, and remembers it when opened again", async () => {
  const url = `${served.origin}/gbk.html`;
  expect(await saveFrom(await clipper.clipOver(url), url)).toHaveLength(1);
  const panel = await clipper.clipOver(url);
  await panel.locator("button.save:disabled").waitFor();
  expect(await panel.locator("button.save").textContent()).toBe("Saved");
  expect(await panel.getByRole("status").textContent()).toMatch(/^Saved on .*\d{4}/u);
  expect(await saveFrom(panel, url)).toHaveLength(1);
});

test.each([
  ["/report.pdf", "This is a PDF"],
  ["/figure.png", "neither a web page nor plain text"],
])("says what to do instead over %s", async (path, sentence) => {
  const panel = await clipper.clipOver(served.origin + path);
  expect(await panel.getByRole("alert").textContent()).toContain(sentence);
  expect(await panel.locator("button").count()).toBe(0);
});

test("says that the browser's own pages are closed to it", async () => {
  const panel = await clipper.clipOver("chrome://version/");
  expect(await panel.getByRole("alert").textContent()).toContain("keeps extensions out");
});

test("clips a file on this computer where the reader allowed that", async () => {
  const file = join(temporaryFolder(), "report.html");
  writeFileSync(file, clipPages["/gbk.html"]?.body ?? "");
  const panel = await clipper.clipOver(pathToFileURL(file).href);
  expect(await panel.locator("h2").innerText()).toContain(clippedReport.title);
});

test("shows a hostile page's words as words, whatever its scripts broke", async () => {
  const panel = await clipper.clipOver(`${served.origin}/hostile.html`);
  expect(await panel.locator("h2").innerText()).toContain(clippedReport.title);
  expect(await panel.locator(".text").innerText()).toContain("<img src=x onerror=alert(1)>");
  expect(await panel.locator("img").count()).toBe(0);
});

test("stays awake over a page of 5 MB, and stops when told to", async () => {
  const panel = await clipper.clickOver(`${served.origin}/huge.html`);
  await panel.getByText("Reading the page (5.").waitFor();
  await panel.getByRole("button", { name: "Stop" }).click();
  expect(await panel.getByRole("status").textContent()).toMatch(/^Stopped/u);
});

/** Debian's Chromium speaks English alone, so the Chinese messages are tried as the only ones. */
test("speaks Chinese, in the dark too", async () => {
  const variant = extensionVariant((manifest) => ({ ...manifest, default_locale: "zh_CN" }));
  rmSync(join(variant.folder, "_locales", "en"), { recursive: true });
  const chinese = await launchVariant(variant);
  try {
    const panel = await chinese.clipOver(`${served.origin}/gbk.html`);
    await panel.locator("button.save").click();
    await panel.getByRole("status").getByText("已于").waitFor();
    await panel.emulateMedia({ colorScheme: "dark" });
    await panel.screenshot({ path: join(artifacts, "panel-chinese-dark.png") });
    expect(await panel.locator("html").getAttribute("lang")).toBe("zh-CN");
    expect(await panel.locator(".badge").textContent()).toBe("年度报告");
    expect(await panel.locator("dt").allTextContents()).toContain("发布机构");
    expect(await panel.locator(".reason").innerText()).toMatch(/^[^a-z/]+（见导语）[^a-z/]+$/u);
  } finally {
    await chinese.close();
  }
});
