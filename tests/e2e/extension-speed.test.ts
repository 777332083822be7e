import { resolve } from "node:path";
import type { Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { clipPages } from "./support/clip-pages.ts";
import { launchClipper } from "./support/clipper.ts";
import type { Clipper } from "./support/clipper.ts";
import { servePages } from "./support/serve-pages.ts";
import type { ServedPages } from "./support/serve-pages.ts";

const STEPS = ["asked", "captured", "read", "shown"] as const;

/** The first click starts the panel; the second finds it open; then the browser has compiled what it runs. */
const CLICKS = ["cold", "warm", "warm", "warm", "warm"] as const;

let clipper: Clipper;
let served: ServedPages;

beforeAll(async () => {
  served = await servePages(clipPages);
  clipper = await launchClipper(resolve("extension/.output/chrome-mv3"));
  return async () => {
    await clipper.close();
    await served.close();
  };
});

test("tells how long a click on a page of 200 KB takes, step by step", async () => {
  const url = `${served.origin}/weighty.html`;
  const lines = [`milliseconds since the click, ${clipPages["/weighty.html"]?.body.length} bytes:`];
  for (const click of CLICKS) {
    const panel = await clipper.clipOver(url);
    const waits = await Promise.all(STEPS.map((step) => waited(panel, step)));
    expect(waits.every((wait) => wait >= 0)).toBe(true);
    lines.push(`  ${click}: ${STEPS.map((step, i) => `${step} ${waits[i]}`).join(", ")}`);
  }
  console.info(lines.join("\n"));
});

/** What the panel's own timeline says of the last click. */
function waited(panel: Page, step: (typeof STEPS)[number]): Promise<number> {
  return panel.evaluate(`performance.getEntriesByName('nianbao-${step}').at(-1).detail`);
}
