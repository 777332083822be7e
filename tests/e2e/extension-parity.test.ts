import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import type { Reading } from "#shared";
import { justiceBureau2017 } from "../site/content/qingheng-prose-reports.ts";
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

/**
 * UTF-8 that calls itself gb2312: the command looks at the bytes, but a browser believes the label, and
 * a clip can only hold what the browser made of it.
 */
const misread = justiceBureau2017;

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

test.each(["/gbk.html", "/style-sheet.html", "/report.txt"])(
  "%s is the same Reading",
  async (path) => {
    const expected = byCommand(path);
    expect(expected.map(({ kind }) => kind)).toEqual(["report"]);
    expect(withoutPlaces(await byClip(served.origin + path))).toEqual(withoutPlaces(expected));
  },
);

describe("every report of two sites is the same Reading", () => {
  const reports = [yunxiu, qingheng].flatMap((site) =>
    site.reports
      .filter(({ report }) => report !== misread)
      .map(({ report }) => ({ site, path: report.path })),
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

/** Of these a browser makes something else than the bytes say, and a clip can only hold what the browser made. */
const MADE_BY_THE_BROWSER: readonly string[] = [
  "broken--binary-under-an-html-name",
  // Nothing to show, and nothing to save.
  "broken--empty-file",
  // It believes the label.
  "charset--gb2312-meta-on-utf8-bytes",
  "charset--utf8-meta-on-gbk-bytes",
  // Its script has put the title right by then, and links are judged by the title around them.
  "takeover--title-and-first-line",
];

test("every fixture is the same Reading, but for what the browser itself makes of its bytes", async () => {
  const names = readdirSync(fixtures).filter((name) =>
    existsSync(join(fixtures, name, "input.html")),
  );
  const pages = names.map((name): readonly [string, ServedPage] => [
    `/${name}`,
    { contentType: contentTypeOf(name), body: readFileSync(join(fixtures, name, "input.html")) },
  ]);
  const servedFixtures = await servePages(Object.fromEntries(pages));
  const urlOf = (path: string): string => servedFixtures.origin + path;
  try {
    const commanded = readByCommand(pages.map(([path, page]) => ({ url: urlOf(path), ...page })));
    const differing: string[] = [];
    for (const [index, [path]] of pages.entries()) {
      const clipped = await byClip(urlOf(path)).catch(String);
      const same = isDeepStrictEqual(
        typeof clipped === "string" ? clipped : withoutPlaces(clipped),
        withoutPlaces(commanded[index] ?? []),
      );
      if (!same) differing.push(path.slice(1));
    }
    expect(differing.toSorted()).toEqual(MADE_BY_THE_BROWSER);
  } finally {
    await servedFixtures.close();
  }
});

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

test("does not take for a report what the browser itself misread", async () => {
  const panel = await clipper.clipOver(urlOn(qingheng, servedSites.port, misread.path));
  expect(await clipper.tab.locator("body").innerText()).not.toContain(misread.agency);
  expect(await panel.locator(".badge").textContent()).not.toBe("Annual report");
});
