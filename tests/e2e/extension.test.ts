import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { clipPages, clippedReport, hiddenWords } from "./support/clip-pages.ts";
import { launchClipper } from "./support/clipper.ts";
import type { Clipper } from "./support/clipper.ts";
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

test("shows who, which year, when, what was removed and whether the numbers hold", async () => {
  const popup = await clipper.clipOver(`${served.origin}/gbk.html`);
  await popup.locator("button.save").waitFor();
  await popup.screenshot({ path: join(artifacts, "popup.png") });
  expect(await popup.locator("h2").textContent()).toBe(clippedReport.title);
  expect(await popup.locator(".badge").textContent()).toBe("Annual report");
  const rows = await popup.locator(".metadata > div").allInnerTexts();
  expect(rows.map((row) => row.split(/\n+/u))).toEqual(
    expect.arrayContaining([
      ["Agency", clippedReport.agency],
      ["Year covered", String(clippedReport.year)],
      ["Published", clippedReport.publishedAt.slice(0, 10)],
    ]),
  );
  expect(await popup.locator(".checks > p").textContent()).toMatch(/^Identities checked: \d\d/u);
});

test("opens by keyboard what was removed, and why", async () => {
  const popup = await clipper.clipOver(`${served.origin}/gbk.html`);
  const hidden = popup.locator("details", { hasText: "hidden text" });
  await hidden.locator("summary").focus();
  await popup.keyboard.press("Enter");
  const words = await hidden.locator("li").first().innerText();
  expect(words).toContain(hiddenWords);
  expect(words).toContain("hidden/display-none");
  expect(await popup.locator(".text").textContent()).not.toContain(hiddenWords);
});

test("keeps the Reading once, says so, and remembers it when opened again", async () => {
  const url = `${served.origin}/gbk.html`;
  expect(await saveFrom(await clipper.clipOver(url), url)).toHaveLength(1);
  const popup = await clipper.clipOver(url);
  await popup.locator("button.save:disabled").waitFor();
  expect(await popup.locator("button.save").textContent()).toBe("Saved");
  expect(await popup.getByRole("status").textContent()).toMatch(/^Saved on .*\d{4}/u);
  expect(await saveFrom(popup, url)).toHaveLength(1);
});

test.each([
  ["/report.pdf", "This is a PDF"],
  ["/figure.png", "neither a web page nor plain text"],
])("says what to do instead over %s", async (path, sentence) => {
  const popup = await clipper.clipOver(served.origin + path);
  expect(await popup.getByRole("alert").textContent()).toContain(sentence);
  expect(await popup.locator("button").count()).toBe(0);
});

test("says that the browser's own pages are closed to it", async () => {
  const popup = await clipper.clipOver("chrome://version/");
  expect(await popup.getByRole("alert").textContent()).toContain("keeps extensions out");
});

/** Debian's Chromium speaks English alone, so the Chinese messages are tried as the only ones. */
test("speaks Chinese, in the dark too", async () => {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-extension-"));
  cpSync(extensionFolder, folder, { recursive: true });
  rmSync(join(folder, "_locales", "en"), { recursive: true });
  const manifest = join(folder, "manifest.json");
  const inEnglish = readFileSync(manifest, "utf8");
  writeFileSync(manifest, inEnglish.replace('"default_locale":"en"', '"default_locale":"zh_CN"'));
  const chinese = await launchClipper(folder);
  try {
    const popup = await chinese.clipOver(`${served.origin}/gbk.html`);
    await popup.locator("button.save").click();
    await popup.getByRole("status").getByText("已于").waitFor();
    await popup.emulateMedia({ colorScheme: "dark" });
    await popup.screenshot({ path: join(artifacts, "popup-chinese-dark.png") });
    expect(await popup.locator("html").getAttribute("lang")).toBe("zh-CN");
    expect(await popup.locator(".badge").textContent()).toBe("年度报告");
    expect(await popup.locator("dt").allTextContents()).toContain("发布机构");
  } finally {
    await chinese.close();
    rmSync(folder, { recursive: true });
  }
});
