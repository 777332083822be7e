import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { serveSites } from "../site/serve.ts";
import type { ServedSites } from "../site/serve.ts";
import { yunxiu } from "../site/sites/yunxiu.ts";
import { urlOn } from "../site/truth.ts";
import { seriousFaults } from "./support/axe.ts";
import type { Clipper } from "./support/clipper.ts";
import { allowedVariant, launchVariant } from "./support/extension-variant.ts";

const artifacts = resolve("tests/.artifacts");
const listing = yunxiu.listings[0] ?? "/";
const titles = yunxiu.reports.map(({ report }) => report.title);

let clipper: Clipper;
let served: ServedSites;

beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true });
  served = await serveSites();
  clipper = await launchVariant(allowedVariant());
  return async () => {
    await clipper.close();
    await served.close();
  };
});

/** Clicks what starts a batch and gives the page that works it off. */
async function startedBy(page: Page, button: string | RegExp): Promise<Page> {
  const [batch] = await Promise.all([
    clipper.context.waitForEvent("page", {
      predicate: (opened) => opened.url().endsWith("/batch.html"),
    }),
    page.getByRole("button", { name: button }).click(),
  ]);
  batch.setDefaultTimeout(20_000);
  return batch;
}

test("clips the ticked reports of a list, one after the other, and can be paused", async () => {
  const panel = await clipper.clipOver(urlOn(yunxiu, served.port, listing));
  expect(await panel.locator(".badge").textContent()).toBe("List of reports");
  await panel.screenshot({ path: join(artifacts, "panel-list.png") });
  let left = 2;
  for (const label of await panel.locator(".links label").all()) {
    const text = await label.innerText();
    if (left > 0 && titles.some((title) => text.includes(title))) left -= 1;
    else await label.locator("input").uncheck();
  }
  const batch = await startedBy(panel, "Clip the reports of this list (2)");
  await batch.getByRole("button", { name: "Pause" }).click();
  await batch.getByText("clipping…").waitFor({ state: "detached" });
  await batch.getByRole("button", { name: "Go on" }).click();
  await batch.getByText("All 2 done.").waitFor();
  await batch.screenshot({ path: join(artifacts, "batch.png") });
  expect(await seriousFaults(batch)).toEqual([]);
  expect(await batch.locator("li .corrected").count()).toBe(2);
  await batch.close();
});

test("does not ask for a page again that is kept", async () => {
  const panel = await clipper.clipOver(urlOn(yunxiu, served.port, listing));
  const batch = await startedBy(panel, /Clip the/u);
  await batch.getByText("kept already").first().waitFor();
  expect(await batch.getByText("kept already").count()).toBeGreaterThan(0);
  await batch.close();
});

test("clips all open tabs of government sites", async () => {
  await clipper.tab.goto(urlOn(yunxiu, served.port, yunxiu.reports[0]?.report.path ?? "/"));
  const library = await clipper.context.newPage();
  await library.goto(`${clipper.origin}/library.html`);
  const batch = await startedBy(library, "Clip all open tabs");
  await batch.getByText("All 1 done.").waitFor();
  expect(await batch.locator("li").innerText()).toMatch(/Saved$/u);
});
