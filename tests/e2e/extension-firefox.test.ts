import { resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { SavedReading } from "#shared";
import { clipPages, clippedReport, hiddenWords } from "./support/clip-pages.ts";
import { findFirefox, launchFirefox, until } from "./support/firefox.ts";
import type { FoxClipper } from "./support/firefox.ts";
import { KEPT } from "./support/library.ts";
import { readByCommand, withoutPlaces } from "./support/read-by-command.ts";
import { servePages } from "./support/serve-pages.ts";
import type { ServedPages } from "./support/serve-pages.ts";

const PATH = "/gbk.html";

/** UTF-8 that calls itself gb2312. */
const MISREAD = "/misread.html";

let served: ServedPages;
let clipper: FoxClipper | null = null;

beforeAll(async () => {
  served = await servePages(clipPages);
  const firefox = findFirefox();
  if (firefox !== null) {
    clipper = await launchFirefox(firefox, resolve("extension/.output/firefox-mv3"));
    console.info(`Firefox ${clipper.version}`);
  }
  return async () => {
    await clipper?.close();
    await served.close();
  };
});

/** `npm test` installs one where it may. */
function installed(skip: (note: string) => never): FoxClipper {
  return (
    clipper ??
    skip("no Firefox is installed: apt-get install firefox-esr, or name one with FIREFOX_PATH")
  );
}

test("the button opens the sidebar on the page, its removals in place", async ({ skip }) => {
  const fox = installed(skip);
  await fox.clipOver(served.origin + PATH);
  expect(await fox.inPanel("document.querySelector('h2').textContent")).toContain(
    clippedReport.title,
  );
  expect(await fox.inPanel("document.querySelector('del').textContent")).toBe(hiddenWords);
});

test.for([PATH, MISREAD])("%s is saved as the command reads it", async (path, { skip }) => {
  const fox = installed(skip);
  const url = served.origin + path;
  await fox.clipOver(url);
  const hasButton = "String(document.querySelector('button.save:enabled') !== null)";
  await until(async () => (await fox.inPanel(hasButton)) === "true");
  await fox.inPanel("(document.querySelector('button.save').click(), '')");
  const isSaved = "String(document.querySelector('button.save:disabled') !== null)";
  await until(async () => (await fox.inPanel(isSaved)) === "true");
  expect(await fox.inPage("library.html", "document.title")).toBe("Library");
  const kept: readonly SavedReading[] = JSON.parse(await fox.inPage("library.html", KEPT));
  const readings = kept.map(({ reading }) => reading).filter(({ source }) => source.url === url);
  const page = clipPages[path] ?? { contentType: "", body: "" };
  const [commanded = []] = readByCommand([{ url, ...page }]);
  expect(withoutPlaces(readings)).toEqual(withoutPlaces(commanded));
});

test.for([
  ["/empty.html", ".reason", "The file is empty"],
  ["/word.html", ".reason", "old office file"],
  ["/forgotten.html", "[role=note]", "look misread"],
])("%s: the panel says what is wrong", async ([path, place, words], { skip }) => {
  const fox = installed(skip);
  await fox.clipOver(served.origin + path);
  expect(await fox.inPanel(`document.querySelector("${place}").textContent`)).toContain(words);
});
