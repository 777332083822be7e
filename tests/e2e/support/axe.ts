import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on a page that hinders people seriously, as lines of `rule: element`. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  const found: unknown = await page.evaluate(
    "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations" +
      ".filter(({ impact }) => impact === 'serious' || impact === 'critical')" +
      ".flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)))",
  );
  return Array.isArray(found) ? found.map(String) : ["axe gave no list"];
}
