import { describe, expect, test } from "vitest";
import { readContents } from "../../../crawler/crawl/read-contents.ts";
import type { FrontierEntry } from "../../../crawler/corpus/frontier-entry.ts";
import { captureOf } from "../../support/capture.ts";

const URL_1 = "http://www.qingshi-county.gov.cn/col/1021/";
const NAVIGATION = ["首页", "要闻", "互动", "服务"]
  .map((name, i) => `<a href="/c${i}/">${name}</a>`)
  .join("");
const SCRIPT = '<script src="/js/list.js"></script>';
const EMPTY_LIST = '<ul id="nblist"></ul>';
const SENTENCE =
  "本报告由青石县人民政府办公室根据《中华人民共和国政府信息公开条例》编制，统计期限为2021年，全年收到政府信息公开申请12件。";
const TITLE =
  "<title>2021年政府信息公开工作年度报告</title><h1>2021年政府信息公开工作年度报告</h1>";
const article = (sentences: number): string =>
  `<div id="zoom"><p>${SENTENCE.repeat(sentences)}</p></div>`;

const reportLink = (year: number): string =>
  `<li><a href="/nb/${year}.html">青石县人民政府${year}年政府信息公开工作年度报告</a></li>`;

/** What a page lacks that stands somewhere in a site; by default where a link names reports. */
async function lackOf(html: string, at: Partial<FrontierEntry> = {}) {
  const site = "qingshi-county.gov.cn";
  const entry = { url: URL_1, site, score: 0.9, depth: 3, foundOn: "/", ...at };
  const capture = { ...captureOf(`<!DOCTYPE html><html><body>${html}</body></html>`), url: URL_1 };
  const admission = { years: null, idleParameters: new Set<string>() };
  const { lack } = await readContents({ capture, entry, admission, wanted: "all" });
  return lack;
}

describe("a page lacks what its place promised", () => {
  test("where it is a shell, and where a list or a text in a template is empty", async () => {
    expect(await lackOf(`<div id="app"></div>${SCRIPT}`)).toEqual({
      lack: "page",
      why: 'next to no text and links without script; <div id="app"> is empty',
    });
    expect(await lackOf(NAVIGATION + EMPTY_LIST + SCRIPT)).toEqual({
      lack: "part",
      why: '<ul id="nblist"> is empty',
    });
    expect(await lackOf(`${TITLE}${NAVIGATION}<div id="zoom"></div>${SCRIPT}`)).toMatchObject({
      lack: "part",
    });
  });

  test("where its script states a file of data, which may be anything", async () => {
    const script = '<script>$.get("/js/weather.json", show)</script>';
    expect(await lackOf(NAVIGATION + EMPTY_LIST + script)).toMatchObject({ lack: "part" });
  });

  test("where a seed shows no way on, or calls itself a column of reports", async () => {
    const seed = { depth: 0, score: 1, foundOn: null };
    expect(await lackOf(NAVIGATION + EMPTY_LIST + SCRIPT, seed)).toMatchObject({ lack: "part" });
    const way = '<a href="/xxgk/">政府信息公开</a>';
    expect(await lackOf(NAVIGATION + way + EMPTY_LIST + SCRIPT, seed)).toBeNull();
    const named = `<title>政府信息公开年报</title>${NAVIGATION}${way}${EMPTY_LIST}${SCRIPT}`;
    expect(await lackOf(named, seed)).toMatchObject({ lack: "part" });
  });
});

describe("a page lacks nothing", () => {
  test.each([
    ["that promised little", `<div id="app"></div>${SCRIPT}`, { score: 0.2 }],
    ["of a place that only hints", NAVIGATION + EMPTY_LIST + SCRIPT, { score: 0.4 }],
    ["without a script", NAVIGATION + EMPTY_LIST, {}],
    [
      "with a list of reports",
      `${NAVIGATION}<ul>${[2021, 2020, 2019].map(reportLink).join("")}</ul>${EMPTY_LIST}${SCRIPT}`,
      {},
    ],
    ["with a report", `${TITLE}${article(5)}${EMPTY_LIST}${SCRIPT}`, {}],
    ["with an article of another kind", `<h1>通知</h1>${article(30)}${EMPTY_LIST}${SCRIPT}`, {}],
    ["with one link, which is the way", `${reportLink(2021)}${SCRIPT}`, { depth: 0, score: 1 }],
    [
      "that is no page but a list's data",
      "{}",
      { trace: { role: "list data", place: "", evidence: [] } as const },
    ],
  ])("%s", async (_, html, at) => {
    expect(await lackOf(html, at)).toBeNull();
  });
});
