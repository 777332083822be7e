import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { seriousFaults } from "./support/axe.ts";
import { clipPages } from "./support/clip-pages.ts";
import type { Clipper } from "./support/clipper.ts";
import { allowedVariant, launchVariant } from "./support/extension-variant.ts";
import { servePages } from "./support/serve-pages.ts";
import type { ServedPages } from "./support/serve-pages.ts";

const artifacts = resolve("tests/.artifacts");

let clipper: Clipper;
let served: ServedPages;

beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true });
  served = await servePages(clipPages);
  clipper = await launchVariant(allowedVariant());
  return async () => {
    await clipper.close();
    await served.close();
  };
});

/** What stands on the toolbar button over the tab, when it had time to. */
async function badge(settings: Page): Promise<string> {
  await clipper.tab.waitForTimeout(500);
  return settings.evaluate(`chrome.tabs.query({ url: "*://*.gov.cn/*" })
    .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`);
}

test("marks reports on government sites when told to, and not before or after", async () => {
  const settings = await clipper.context.newPage();
  await settings.goto(`${clipper.origin}/library.html`);
  const report = `${served.origin}/gbk.html`;
  await clipper.tab.goto(report);
  expect(await badge(settings)).toBe("");
  const box = settings.getByRole("checkbox", { name: /Mark pages/u });
  expect(await box.isChecked()).toBe(false);
  await box.click();
  await settings.locator(".settings input:checked").waitFor();
  await settings.screenshot({ path: join(artifacts, "settings.png"), fullPage: true });
  expect(await seriousFaults(settings)).toEqual([]);
  await clipper.tab.goto(report);
  expect(await badge(settings)).toBe("Rep");
  await clipper.tab.goto(`${served.origin}/huge.html`);
  expect(await badge(settings)).toBe("");
  await box.click();
  await settings.locator(".settings input:not(:checked)").waitFor();
  await clipper.tab.goto(report);
  expect(await badge(settings)).toBe("");
});

test("tells in both languages what becomes of what is clipped", async () => {
  const page = await clipper.context.newPage();
  await page.goto(`${clipper.origin}/privacy/index.html`);
  expect(await page.locator("h1").allTextContents()).toEqual(["隐私说明", "Privacy"]);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.screenshot({ path: join(artifacts, "privacy-dark.png") });
  expect(await seriousFaults(page)).toEqual([]);
});
