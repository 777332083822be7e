import { describe, expect, onTestFinished, test } from "vitest";
import type { Archive } from "../../../crawler/archive/archive.ts";
import { openArchive } from "../../../crawler/archive/archive.ts";
import type { CrawlBrowser } from "../../../crawler/browser/open-browser.ts";
import { revisitPage, storePage } from "../../../crawler/crawl/store-page.ts";
import { readContents } from "../../../crawler/crawl/read-contents.ts";
import type { VisitOutcome } from "../../../crawler/crawl/visit-outcome.ts";
import type { Corpus } from "../../../crawler/corpus/corpus.ts";
import type { FrontierEntry } from "../../../crawler/corpus/frontier-entry.ts";
import type { LinkRole } from "#shared";
import type { RawResponse } from "../../../crawler/fetch/raw-response.ts";
import { emptyCorpus } from "../corpus/sample-corpus.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const SITE = "qingshi.gov.cn";
const URL_1 = "http://www.qingshi.gov.cn/nb/2023.html";

const article = (words: string, visits: number): string =>
  `<title>机构简介_青石县人民政府</title><div id="zoom"><h1>机构简介</h1><p>浏览次数：${visits}</p>${`<p>${words}，负责全县教育工作，承担有关行政许可事项。</p>`.repeat(9)}</div>`;

function responseWith(url: string, html: string): RawResponse {
  const bytes = new TextEncoder().encode(html);
  const headers = [["Content-Type", "text/html; charset=utf-8"]] as const;
  const retrievedAt = new Date().toISOString();
  return { url, retrievedAt, status: 200, statusText: "OK", headers, body: bytes, bytes };
}

const NO_BROWSER: CrawlBrowser = {
  mode: "never",
  render: async () => ({ kind: "not rendered", reason: "not drawn" }),
  close: async () => {},
};

interface Store {
  readonly corpus: Corpus;
  readonly archive: Archive;
}

const toolsOf = (store: Store) => ({
  ...store,
  years: null,
  readContents,
  browser: NO_BROWSER,
});

async function visit(
  store: Store,
  url: string,
  html: string,
  role: LinkRole = "link",
): Promise<VisitOutcome> {
  const entry = entryAt(url, role);
  store.corpus.enqueue([entry]);
  const known = store.corpus.latestResponse(url);
  return storePage(responseWith(url, html), known, entry, toolsOf(store));
}

/** A visit at which the server sends what is known. */
async function revisit(store: Store, url: string, html: string): Promise<VisitOutcome> {
  const known = store.corpus.latestResponse(url);
  if (known === null) throw new Error(`${url} was never stored`);
  return revisitPage(responseWith(url, html), known, entryAt(url), toolsOf(store));
}

function entryAt(url: string, role: LinkRole = "link"): FrontierEntry {
  const trace = { role, place: "", evidence: [] };
  return { url, site: SITE, score: 0.5, depth: 1, foundOn: null, trace };
}

async function openStore(): Promise<Store> {
  const folder = temporaryFolder();
  const archive = await openArchive(folder, "nianbao/0");
  onTestFinished(() => archive.close());
  return { corpus: emptyCorpus(folder), archive };
}

describe("storePage", () => {
  test("a page with another counter and no validator is unchanged, other words are a new version", async () => {
    const store = await openStore();
    expect((await visit(store, URL_1, article("本局", 12))).kind).toBe("stored");
    const first = store.corpus.latestResponse(URL_1);
    expect((await visit(store, URL_1, article("本局", 77))).kind).toBe("unchanged");
    expect(store.corpus.latestResponse(URL_1)).toEqual(first);
    expect((await visit(store, URL_1, article("县教育局", 78))).kind).toBe("stored");
    expect(store.corpus.latestResponse(URL_1)?.textSha256).not.toBe(first?.textSha256);
    expect([...store.corpus.readings()]).toHaveLength(1);
  });

  test("the same page with one more parameter is a copy; another page of that path is none", async () => {
    const store = await openStore();
    await visit(store, `${URL_1}?id=1`, article("本局", 1));
    expect((await visit(store, `${URL_1}?id=1&from=9`, article("本局", 2))).kind).toBe("copy");
    expect((await visit(store, `${URL_1}?id=2`, article("本局", 3))).kind).toBe("stored");
    expect((await visit(store, `${URL_1}?id=2&from=8`, article("本局", 4))).kind).toBe("copy");
    expect([...store.corpus.readings()]).toHaveLength(2);
    expect(store.corpus.idleParameters(SITE)).toEqual(new Set(["from"]));
  });

  test("a copy is known by its bytes, and by its words where only its counter changed", async () => {
    const store = await openStore();
    await visit(store, `${URL_1}?id=1`, article("本局", 1));
    const copy = `${URL_1}?id=1&from=9`;
    await visit(store, copy, article("本局", 2));
    const known = store.corpus.latestResponse(copy);
    expect(known?.isCopy).toBe(true);
    expect((await revisit(store, copy, article("本局", 2))).kind).toBe("copy");
    expect(store.corpus.latestResponse(copy)).toEqual(known);
    expect((await visit(store, copy, article("本局", 3))).kind).toBe("copy");
    expect((await visit(store, copy, article("县教育局", 3))).kind).toBe("stored");
    expect(store.corpus.latestResponse(copy)?.isCopy).toBeUndefined();
    expect(store.corpus.counts()).toMatchObject({ pagesFetched: 2, pagesUnread: 0 });
  });

  test("a pager that never ends shows its last page again; pages with other articles are others", async () => {
    const store = await openStore();
    const menu = Array.from({ length: 16 }, (_, n) => `<a href="/c${n}/">栏目${n}</a>`).join("");
    const list = (n: number) => `${menu}<a href="/t${n}.html">2022年年报</a>`;
    const pages = [list(1), list(2), list(2), list(2)];
    const kinds: string[] = [];
    for (const [index, html] of pages.entries())
      kinds.push((await visit(store, `${URL_1}?page=${index + 1}`, html, "further page")).kind);
    expect(kinds).toEqual(["stored", "stored", "copy", "copy"]);
    expect((await visit(store, URL_1, list(1))).kind).toBe("stored");
    expect((await visit(store, `${URL_1}?page=9`, list(1), "further page")).kind).toBe("copy");
    expect(store.corpus.idleParameters(SITE)).toEqual(new Set());
  });

  test("short pages are not told apart by their words", async () => {
    const store = await openStore();
    await visit(store, `${URL_1}?id=1`, "<p>暂无数据</p>");
    expect((await visit(store, `${URL_1}?id=1&page=2`, "<p>暂无数据</p>")).kind).toBe("stored");
  });
});
