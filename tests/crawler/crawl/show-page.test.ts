import { createReadStream } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { WARCParser } from "warcio";
import { openArchive } from "../../../crawler/archive/archive.ts";
import type { BrowserMode, CrawlBrowser } from "../../../crawler/browser/open-browser.ts";
import type { Rendering } from "../../../crawler/browser/rendering.ts";
import { readContents } from "../../../crawler/crawl/read-contents.ts";
import { revisitPage, storePage } from "../../../crawler/crawl/store-page.ts";
import type { RawResponse } from "../../../crawler/fetch/raw-response.ts";
import { emptyCorpus } from "../corpus/sample-corpus.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const SITE = "qingshi-county.gov.cn";
const URL_1 = "http://www.qingshi-county.gov.cn/col/1021/";
const NAVIGATION = ["首页", "要闻", "互动"]
  .map((name, i) => `<a href="/c${i}/">${name}</a>`)
  .join("");
const SHELL = `<!DOCTYPE html>${NAVIGATION}<ul id="nblist"></ul><script src="/js/list.js"></script>`;

const listOf = (...years: readonly number[]): string =>
  SHELL.replace(
    "</ul>",
    `${years.map((year) => `<li><a href="/nb/${year}.html">${year}年政府信息公开工作年度报告</a></li>`).join("")}</ul>`,
  );

function response(html: string): RawResponse {
  const bytes = new TextEncoder().encode(html);
  const headers = [["Content-Type", "text/html; charset=utf-8"]] as const;
  const retrievedAt = new Date().toISOString();
  return { url: URL_1, retrievedAt, status: 200, statusText: "OK", headers, body: bytes, bytes };
}

/** Visits the page again and again, with a browser that shows what the test wants, or nothing. */
async function openVisits() {
  const folder = temporaryFolder();
  const archive = await openArchive(folder, "nianbao/0");
  onTestFinished(() => archive.close());
  const corpus = emptyCorpus(folder);
  let drawn = 0;
  let leads: readonly string[] = [];
  const browser = (mode: BrowserMode, html: string | null): CrawlBrowser => ({
    mode,
    render: async (): Promise<Rendering> => {
      drawn += 1;
      const renderedAt = new Date().toISOString();
      return html === null
        ? { kind: "not rendered", reason: "its tab crashed" }
        : { kind: "rendered", html, renderedAt, requests: 1, leads, cut: null };
    },
    close: async () => {},
  });
  const visit = (html: string | null, mode: BrowserMode = "auto", sent = SHELL) => {
    const entry = { url: URL_1, site: SITE, score: 0.9, depth: 2, foundOn: "/" };
    corpus.enqueue([entry]);
    const tools = { corpus, archive, years: null, readContents, browser: browser(mode, html) };
    const known = corpus.latestResponse(URL_1);
    const answer = response(sent);
    return known === null || sent !== SHELL
      ? storePage(answer, known, entry, tools)
      : revisitPage(answer, known, entry, tools);
  };
  const waiting = (): readonly string[] => {
    const taken = Array.from({ length: 20 }, () => corpus.takeNext(SITE)?.url ?? "");
    return taken.filter((url) => url.includes("/nb/"));
  };
  const lead = (...urls: readonly string[]): void => {
    leads = urls;
  };
  return { visit, waiting, lead, corpus, archive, folder, drawn: () => drawn };
}

describe("a page that its script fills", () => {
  test("leads where the drawn list leads, and is kept as it was sent and as it was drawn", async () => {
    const { visit, waiting, corpus, archive } = await openVisits();
    expect(await visit(listOf(2023, 2022))).toMatchObject({
      kind: "stored",
      browser: { why: '<ul id="nblist"> is empty', result: "drawn" },
    });
    expect(waiting()).toHaveLength(2);
    const stored = corpus.latestResponse(URL_1);
    if (stored?.rendered === undefined) throw new Error("it was not kept as it was drawn");
    const text = async (place: typeof stored.rendered) =>
      new TextDecoder().decode((await archive.read(place)).bytes);
    expect(await text(stored)).toBe(SHELL);
    expect(await text(stored.rendered)).toBe(listOf(2023, 2022));
    expect([...corpus.readings()].map(({ source }) => source.rendered)).toEqual([true]);
    expect(corpus.browserTrials(SITE, "part")).toMatchObject({ tried: 1, gained: 1 });
  });

  test("has its Readings told beside the record that they were read from", async () => {
    const { visit, archive, folder } = await openVisits();
    await visit(listOf(2023));
    await archive.close();
    const ids = new Map<string, string | null | undefined>();
    const path = join(folder, "archive", "nianbao-00001.warc.gz");
    for await (const record of new WARCParser(createReadStream(path)))
      ids.set(
        record.warcType ?? "",
        record.warcHeader(record.warcType === "metadata" ? "WARC-Refers-To" : "WARC-Record-ID"),
      );
    expect([...ids.keys()]).toEqual(["warcinfo", "response", "resource", "metadata"]);
    expect(ids.get("metadata")).toBe(ids.get("resource"));
  });

  test("of the same bytes may have another list, and the same list is no new version", async () => {
    const { visit, waiting, corpus } = await openVisits();
    await visit(listOf(2022));
    const first = corpus.latestResponse(URL_1);
    expect((await visit(listOf(2022))).kind).toBe("unchanged");
    expect(corpus.latestResponse(URL_1)).toEqual(first);
    expect((await visit(listOf(2023, 2022))).kind).toBe("stored");
    expect(waiting()).toHaveLength(2);
  });

  test.each([
    ["its tab crashes", null, "auto"],
    ["its list does not come", SHELL, "auto"],
    ["no browser is wanted", null, "never"],
  ] as const)("keeps what was drawn where %s", async (_, html, mode) => {
    const { visit, corpus } = await openVisits();
    await visit(listOf(2023));
    const before = [...corpus.readings()];
    expect(await visit(html, mode)).toMatchObject({ kind: "unchanged", newLinks: 0 });
    expect([...corpus.readings()]).toEqual(before);
  });

  test("is drawn no more after three pages of which nothing came, unless every page is", async () => {
    const { visit, drawn } = await openVisits();
    for (let times = 0; times < 6; times += 1) await visit(SHELL);
    expect(drawn()).toBe(3);
    expect(await visit(SHELL)).toMatchObject({ browser: null });
    expect(await visit(SHELL, "always")).toMatchObject({ kind: "unchanged" });
    expect(drawn()).toBe(4);
  });

  test("is drawn more patiently on a site where that has brought something", async () => {
    const { visit, drawn, corpus } = await openVisits();
    corpus.noteBrowserTrial(SITE, "part", true);
    for (let times = 0; times < 9; times += 1) await visit(SHELL);
    expect(drawn()).toBe(6);
  });

  test("is kept as it was drawn also where its site has since brought nothing more", async () => {
    const { visit, corpus } = await openVisits();
    await visit(listOf(2023));
    for (let times = 0; times < 99; times += 1) corpus.noteBrowserTrial(SITE, "part", false);
    const before = [...corpus.readings()];
    expect((await visit(SHELL, "auto", `<!-- new -->${SHELL}`)).kind).toBe("unchanged");
    expect([...corpus.readings()]).toEqual(before);
  });

  test("may lead on by its script, to its own site's pages and to no trap", async () => {
    const { visit, waiting, lead } = await openVisits();
    lead(
      "http://www.qingshi-county.gov.cn/nb/web/",
      "http://www.heluo.gov.cn/nb/",
      URL_1,
      "http://www.qingshi-county.gov.cn/nb/login.jsp?returnUrl=%2F",
    );
    expect(await visit(SHELL)).toMatchObject({ kind: "stored", browser: { result: "drawn" } });
    expect(waiting()).toEqual(["http://www.qingshi-county.gov.cn/nb/web/"]);
  });

  test("that cannot be drawn says nothing about its site", async () => {
    const { visit, corpus } = await openVisits();
    expect(await visit(null)).toMatchObject({ browser: { result: "its tab crashed" } });
    expect(corpus.browserTrials(SITE, "part")).toMatchObject({ tried: 0 });
    expect((await visit(listOf(2023))).kind).toBe("stored");
  });
});
