import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import type { Reading } from "#shared";
import { serveSites } from "../site/serve.ts";
import type { ServedSites } from "../site/serve.ts";
import type { Site } from "../site/site.ts";
import { qingheng } from "../site/sites/qingheng.ts";
import { yunxiu } from "../site/sites/yunxiu.ts";
import { urlOn } from "../site/truth.ts";
import { clipPages, clippedReport, hiddenWords } from "./support/clip-pages.ts";
import { launchClipper } from "./support/clipper.ts";
import type { Clipper } from "./support/clipper.ts";
import { saveFrom } from "./support/library.ts";
import { readByCommand, withoutPlaces } from "./support/read-by-command.ts";
import type { KeptResponse } from "./support/read-by-command.ts";
import { servePages } from "./support/serve-pages.ts";
import type { ServedPage, ServedPages } from "./support/serve-pages.ts";

let clipper: Clipper;
let served: ServedPages;
let servedSites: ServedSites;

beforeAll(async () => {
  served = await servePages(clipPages);
  servedSites = await serveSites();
  clipper = await launchClipper(resolve("extension/.output/chrome-mv3"));
  return async () => {
    await clipper.close();
    await served.close();
    await servedSites.close();
  };
});

async function byClip(url: string): Promise<readonly Reading[]> {
  const saved = await saveFrom(await clipper.clipOver(url), url);
  return saved.map(({ reading }) => reading);
}

function byCommand(path: string): readonly Reading[] {
  const page = clipPages[path];
  if (page === undefined) throw new Error(`no page at ${path}`);
  return readByCommand([{ url: served.origin + path, ...page }])[0] ?? [];
}

test.each(["/gbk.html", "/style-sheet.html", "/report.txt", "/misread.html"])(
  "%s is the same Reading",
  async (path) => {
    const expected = byCommand(path);
    expect(expected.map(({ kind }) => kind)).toEqual(["report"]);
    expect(withoutPlaces(await byClip(served.origin + path))).toEqual(withoutPlaces(expected));
  },
);

describe("every report of two sites is the same Reading", () => {
  const reports = [yunxiu, qingheng].flatMap((site) =>
    site.reports.map(({ report }) => ({ site, path: report.path })),
  );
  let commanded: readonly (readonly Reading[])[];

  beforeAll(() => {
    commanded = readByCommand(reports.map(({ site, path }) => responseOf(site, path)));
  });

  test.each(reports.map(({ site, path }, index) => [site.host, path, site, index] as const))(
    "http://%s%s",
    async (_host, path, site, index) => {
      const clipped = await byClip(urlOn(site, servedSites.port, path));
      expect(withoutPlaces(clipped)).toEqual(withoutPlaces(commanded[index] ?? []));
    },
  );
});

function responseOf(site: Site, path: string): KeptResponse {
  const answer = site.answers.get(path);
  if (answer === undefined) throw new Error(`${site.host} has no page at ${path}`);
  return {
    url: urlOn(site, servedSites.port, path),
    contentType: answer.headers["content-type"] ?? "",
    body: answer.body,
  };
}

const fixtures = resolve("tests/fixtures");

/** Published pages, kept beside the checkout and never in it. */
const samples = resolve("../shared/samples/html");

test("published pages are the same Reading", async ({ skip }) => {
  skip(!existsSync(samples), `no published pages at ${samples}`);
  const files = readdirSync(samples).filter((file) => file.endsWith(".html"));
  const pages = files.map((file): readonly [string, ServedPage] => [
    `/${file}`,
    { contentType: "text/html", body: readFileSync(join(samples, file)) },
  ]);
  const servedSamples = await servePages(Object.fromEntries(pages));
  try {
    const urls = pages.map(([path]) => servedSamples.origin + path);
    const commanded = readByCommand(
      pages.map(([, page], index) => ({ url: urls[index] ?? "", ...page })),
    );
    for (const [index, url] of urls.entries()) {
      expect([url, withoutPlaces(await byClip(url))]).toEqual([
        url,
        withoutPlaces(commanded[index] ?? []),
      ]);
    }
  } finally {
    await servedSamples.close();
  }
});

/** What a clip cannot hold as the bytes have it, and why. */
const MADE_BY_THE_BROWSER: readonly (readonly [fixture: string, why: RegExp])[] = [
  // Sent as `application/octet-stream`: it is never a document, and the tab stays where it was.
  ["broken--binary-under-an-html-name", /Download is starting/u],
  // Its script has put the title right by then, and links are judged by the title around them.
  ["takeover--title-and-first-line", /another Reading/u],
];

test("every fixture is the same Reading, but for downloads and what scripts changed", async () => {
  const names = readdirSync(fixtures)
    .filter((name) => existsSync(join(fixtures, name, "input.html")))
    .toSorted();
  const pages = names.map((name): readonly [string, ServedPage] => [
    `/${name}`,
    { contentType: contentTypeOf(name), body: readFileSync(join(fixtures, name, "input.html")) },
  ]);
  const servedFixtures = await servePages(Object.fromEntries(pages));
  const urlOf = (path: string): string => servedFixtures.origin + path;
  try {
    const commanded = readByCommand(pages.map(([path, page]) => ({ url: urlOf(path), ...page })));
    const differing: [string, string][] = [];
    for (const [index, [path]] of pages.entries()) {
      const difference = await differenceOf(urlOf(path), commanded[index] ?? []).catch(String);
      if (difference !== null) differing.push([path.slice(1), difference]);
    }
    expect(differing).toEqual(
      MADE_BY_THE_BROWSER.map(([name, why]) => [name, expect.stringMatching(why)]),
    );
  } finally {
    await servedFixtures.close();
  }
});

/** How a clip differs from what the command reads; null where it does not. What has no text is shown, and not saved. */
async function differenceOf(url: string, commanded: readonly Reading[]): Promise<string | null> {
  const panel = await clipper.clipOver(url);
  const [first, ...others] = commanded;
  if (first !== undefined && others.length === 0 && first.text === "") {
    const shown = await headOf(panel);
    return isDeepStrictEqual(shown, ["Unreadable", first.reason]) ? null : String(shown);
  }
  const saved = await saveFrom(panel, url);
  const clipped = withoutPlaces(saved.map(({ reading }) => reading));
  return isDeepStrictEqual(clipped, withoutPlaces(commanded)) ? null : "another Reading";
}

/** Which kind the panel calls a page, and why. */
function headOf(panel: Page): Promise<readonly string[]> {
  return panel.locator(".badge, .reason").allInnerTexts();
}

/** As the server sent it. */
function contentTypeOf(name: string): string {
  const file = join(fixtures, name, "input.html.capture.json");
  const { contentType }: { readonly contentType?: string } = JSON.parse(readFileSync(file, "utf8"));
  return contentType ?? "text/html";
}

test("sees more than the bytes say where a linked style sheet hides text", async () => {
  const [clipped] = await byClip(`${served.origin}/linked-sheet.html`);
  const [commanded] = byCommand("/linked-sheet.html");
  expect(hiddenBy(clipped)).toEqual([["hidden/computed-style", hiddenWords]]);
  expect(hiddenBy(commanded)).toEqual([]);
  expect(clipped?.statistics.edition).toBe("2021");
});

test("reads the report in a page's own frame, where the bytes have an address alone", async () => {
  const [clipped] = await byClip(`${served.origin}/framed.html`);
  expect(clipped?.kind).toBe("report");
  expect(clipped?.metadata.year?.value).toBe(clippedReport.year);
  expect(clipped?.statistics.cells).toEqual(
    byCommand("/gbk.html")[0]?.statistics.cells.map((cell) => ({ ...cell, at: expect.anything() })),
  );
  expect(byCommand("/framed.html").map(({ kind }) => kind)).not.toContain("report");
});

function hiddenBy(reading: Reading | undefined): readonly (readonly [string, string])[] {
  const hidden = reading?.removals.filter(({ kind }) => kind === "hidden") ?? [];
  return hidden.map(({ rule, text }) => [rule, text.trim()]);
}

test.each(["/empty.html", "/word.html"])("%s is unreadable for the same reason", async (path) => {
  const [commanded] = byCommand(path);
  const panel = await clipper.clipOver(served.origin + path);
  expect(await headOf(panel)).toEqual(["Unreadable", commanded?.reason]);
  expect(await panel.locator("button.save").count()).toBe(0);
});

test("of a page that the browser misread it asks the cache, whatever the page's policy, and never the server", async () => {
  const panel = await clipper.clipOver(`${served.origin}/guarded.html`);
  expect(await panel.locator(".badge").textContent()).toBe("Annual report");
  expect(served.asked.filter((path) => path === "/guarded.html")).toHaveLength(1);
});

describe("a page that the browser misread and whose bytes it has no more", () => {
  test("is no report, and the panel says what to do", async () => {
    const panel = await clipper.clipOver(`${served.origin}/forgotten.html`);
    expect(await clipper.tab.locator("body").innerText()).not.toContain(clippedReport.agency);
    expect(await panel.locator(".badge").textContent()).not.toBe("Annual report");
    expect(await panel.getByRole("note").innerText()).toContain("look misread");
  });

  test("is not taken for another page of its address, which a form was sent to", async () => {
    const panel = await clipper.clipOver(`${served.origin}/asked.html`);
    await clipper.tab.getByRole("button").click();
    await clipper.tab.locator("table").first().waitFor();
    await clipper.clipHere();
    expect(await panel.getByRole("note").innerText()).toContain("look misread");
    expect(await panel.locator(".text").innerText()).not.toContain("查询");
  });
});
