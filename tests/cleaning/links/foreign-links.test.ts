import { describe, expect, test } from "vitest";
import { readCapture, type Reading } from "../../../shared/index.ts";
import { captureOf } from "../../support/capture.ts";

const PROSE = "2019年，我局公开农产品质量安全监测、农机购置补贴信息377条，均已答复。";
const NAMES = [
  "超级军事网",
  "海南建设信息",
  "21世纪公路网",
  "新笔下文学",
  "铝合金门窗",
  "土工布",
  "苏州家教",
];
const foreign = NAMES.map((name, i) => `<a href="https://www.farm${i}.com/">${name}</a>`);

async function read(body: string, url: string | null = null): Promise<Reading | undefined> {
  const page = captureOf(`<div id="zoom"><p>${PROSE}</p>${body}<p>${PROSE}</p></div>`, { url });
  return (await readCapture(page))[0];
}

describe("links to many sites of others", () => {
  test.each([
    ["in one line", `<p>${foreign.join("")}</p>`],
    ["between bars", `<p>${foreign.join(" | ")}</p>`],
    ["in items", `<ul>${foreign.map((link) => `<li>· ${link}</li>`).join("")}</ul>`],
    ["in paragraphs", foreign.map((link) => `<p>${link}</p>`).join("")],
    ["in cells", `<table><tr>${foreign.map((link) => `<td>${link}</td>`).join("")}</tr></table>`],
    ["never closed", `<p>${foreign.join("").replaceAll("</a>", "<a>")}</p>`],
  ])("%s", async (_, block) => {
    const reading = await read(block);
    expect(reading?.text.split("\n")).toEqual([PROSE, PROSE]);
    const taken = reading?.removals.filter(({ rule }) => rule === "inserted/foreign-links") ?? [];
    expect(taken.map(({ text }) => text).join("")).toContain("新笔下文学");
    expect(taken[0]?.evidence).toMatch(/^links to 7 sites of others: farm0\.com, /u);
  });

  test("behind a sentence, in its own line", async () => {
    const reading = await read(`<p>特此报告。 ${foreign.join(" ")}</p>`);
    expect(reading?.text.split("\n")[1]).toBe("特此报告。");
  });

  test("a few suffice where they advertise", async () => {
    const few = ["真人百家乐", "棋牌游戏下载", "在线投注平台"];
    const links = few.map((name, i) => `<a href="https://www.farm${i}.com/">${name}</a>`);
    expect((await read(`<p>${links.join(" ")}</p>`))?.text.split("\n")).toEqual([PROSE, PROSE]);
  });
});

describe("links that stay", () => {
  const NEIGHBOURS = [
    "青衡日报",
    "青衡新闻网",
    "青衡电视台",
    "松台晚报",
    "松台传媒网",
    "岭湾在线",
    "云岫发布",
  ];
  const linked = (hrefs: readonly string[]): string =>
    `<p>${hrefs.map((href, i) => `<a href="${href}">${NEIGHBOURS[i]}</a>`).join(" ")}</p>`;
  const hrefs = (host: (i: number) => string): readonly string[] =>
    NEIGHBOURS.map((_, i) => `http://${host(i)}/`);
  const papers = hrefs((i) => `www.paper${i}.com`);

  test.each([
    ["public bodies", linked(hrefs((i) => `www.county${i}.gov.cn`))],
    ["the site's own hosts", linked(hrefs((i) => `dept${i}.qingheng.example`))],
    ["relative ones", linked(NEIGHBOURS.map((_, i) => `../list_${i}.html`))],
    [
      "the state press",
      linked(
        ["people.com.cn", "news.cn", "cctv.com", "gmw.cn", "ce.cn", "china.com.cn", "cri.cn"].map(
          (host) => `http://www.${host}/`,
        ),
      ),
    ],
    ["friendly links", `<p>友情链接：</p>${linked(papers)}`],
    ["local papers, a few", linked(papers.slice(0, 4))],
    [
      "headlines that lead to the papers",
      foreign
        .map(
          (link) =>
            `<p>${link.replace(/>[^<]+</u, ">我县召开2019年度政务公开工作推进会暨业务培训会<")}</p>`,
        )
        .join(""),
    ],
  ])("%s", async (_, block) => {
    const reading = await read(block, "http://www.qingheng.example/art/1.html");
    expect(reading?.removals.filter(({ kind }) => kind === "inserted")).toEqual([]);
  });
});
