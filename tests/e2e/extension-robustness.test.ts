import type { Page } from "playwright";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { clipPages, clippedReport } from "./support/clip-pages.ts";
import type { Clipper } from "./support/clipper.ts";
import { allowedVariant, launchVariant } from "./support/extension-variant.ts";
import { KEPT, saveFrom } from "./support/library.ts";
import { servePages } from "./support/serve-pages.ts";
import type { ServedPages } from "./support/serve-pages.ts";

/** Milliseconds: longer than a test waits for a list to go on. */
const NEVER = 60_000;

let clipper: Clipper;
let served: ServedPages;

beforeAll(async () => {
  served = await servePages({
    ...clipPages,
    "/slow.html": { contentType: "text/html", body: "<p>年报</p>", delay: NEVER },
  });
  clipper = await launchVariant(allowedVariant());
  return async () => {
    await clipper.close();
    await served.close();
  };
});

beforeEach(async () => {
  await clipper.tab.goto("about:blank");
});

test("a page that is left while it is read is kept as it was", async () => {
  const panel = await clipper.clickOver(`${served.origin}/huge.html`);
  await panel.getByText("Reading the page (5.").waitFor();
  await clipper.tab.goto(`${served.origin}/gbk.html`);
  await panel.locator("main:not([data-old]) article").waitFor();
  expect(await panel.locator(".metadata a").getAttribute("href")).toBe(
    `${served.origin}/huge.html`,
  );
});

test("of two clicks in haste the second is answered", async () => {
  await clipper.clickOver(`${served.origin}/huge.html`);
  const panel = await clipper.clipOver(`${served.origin}/gbk.html`);
  await panel.locator("button.save").waitFor();
  expect(await panel.locator("h2").innerText()).toContain(clippedReport.title);
});

test("a list goes on when the reader closes a tab of it", async () => {
  const batch = await batchOf(["/slow.html", "/gbk.html"]);
  await batch.getByText("clipping…").waitFor();
  // It has no page yet that a test could close.
  await expect.poll(() => batch.evaluate(CLOSE_SLOW)).toBe(true);
  await batch.getByText("All 2 done.").waitFor();
  expect(await batch.locator("li").allInnerTexts()).toEqual([
    expect.stringContaining("The tab was closed"),
    expect.stringMatching(/Saved$/u),
  ]);
  await batch.close();
});

/** Closes the tab that waits for the page which never comes; whether there was one. */
const CLOSE_SLOW = `chrome.tabs.query({}).then(async (tabs) => {
  const slow = tabs.find(({ url, pendingUrl }) => /slow/.test(pendingUrl ?? url));
  if (slow !== undefined) await chrome.tabs.remove(slow.id);
  return slow !== undefined;
})`;

/** The page that works a list off, made as the panel makes it. */
async function batchOf(paths: readonly string[]): Promise<Page> {
  const page = await clipper.context.newPage();
  const items = paths.map((path) => ({ url: served.origin + path, name: path, tabId: null }));
  await page.goto(`${clipper.origin}/privacy/index.html`);
  await page.evaluate(`chrome.storage.session.set({ batch: ${JSON.stringify(items)} })`);
  page.setDefaultTimeout(20_000);
  await page.goto(`${clipper.origin}/batch.html`);
  return page;
}

test("a background that the browser has stopped wakes for the click, and nothing is saved by halves", async () => {
  const url = `${served.origin}/style-sheet.html`;
  const panel = await clipper.clipOver(url);
  const session = await clipper.context.newCDPSession(clipper.tab);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  const again = await clipper.clipOver(url);
  expect(again).toBe(panel);
  await again.locator("button.save").waitFor();
  // The page that saves is gone before it can say that it has.
  await again.evaluate("document.querySelector('button.save').click(); location.reload()");
  await again.locator("main.sentence").waitFor();
  const saved = await saveFrom(await clipper.clipOver(url), url);
  expect(saved).toHaveLength(1);
});

test("a page reaches nothing of the extension", async () => {
  await clipper.clipOver(`${served.origin}/gbk.html`);
  const before = await kept();
  const reached = await clipper.tab.evaluate(reachFor(clipper.origin));
  expect(reached).toEqual({
    runtime: "undefined",
    page: "refused",
    script: "refused",
    databases: 0,
  });
  expect(await kept()).toBe(before);
});

/** What a page's own script may try, and what came of it. */
function reachFor(origin: string): string {
  return `(async () => {
    const tried = (attempt) => attempt.then(() => "reached", () => "refused");
    window.postMessage({ kind: "read", recognised: "report" }, "*");
    return {
      runtime: typeof window.chrome?.runtime,
      page: await tried(fetch("${origin}/library.html")),
      script: await tried(import("${origin}/snapshot.js")),
      databases: (await indexedDB.databases()).length,
    };
  })()`;
}

async function kept(): Promise<string> {
  const page = await clipper.context.newPage();
  await page.goto(`${clipper.origin}/privacy/index.html`);
  const all = await page.evaluate<string>(KEPT);
  await page.close();
  return all;
}
