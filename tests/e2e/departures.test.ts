import { describe, expect, test } from "vitest";
import type { ServerResponse } from "node:http";
import { corpusIn } from "../crawler/corpus/sample-corpus.ts";
import { temporaryFolder } from "../crawler/temporary-folder.ts";
import { HOST, reportPath, serveSmallSite, YEARS } from "../crawler/crawl/small-site.ts";
import { loopbackPlan, run } from "./support/run-crawl.ts";

const LIST = "/zfxxgk/nb/";
const movedPath = (year: number): string => `/zfxxgk/c100/${year}.html`;

const SECTIONS = [
  ["一、总体情况", "本年度主动公开政府信息若干条，公开渠道进一步拓宽。"],
  ["二、主动公开政府信息情况", "第二十条第（一）项规章、行政规范性文件均已公开。"],
  ["三、收到和处理政府信息公开申请情况", "收到的申请均在法定期限内答复。"],
  ["四、政府信息公开行政复议、行政诉讼情况", "未发生行政复议和行政诉讼。"],
  ["五、存在的主要问题及改进情况", "解读形式较为单一，下一步将丰富解读形式。"],
  ["六、其他需要报告的事项", "本年度未收取信息处理费。"],
] as const;

/** The page of a year's report with all its sections. */
function reportOf(year: number): string {
  const preface = `本报告由青石县人民政府办公室根据《中华人民共和国政府信息公开条例》编制，统计期限为${year}年1月1日至12月31日。`;
  const sections = SECTIONS.map(([heading, text]) => `<p>${heading}</p><p>${year}年，${text}</p>`);
  return `<title>青石县人民政府${year}年政府信息公开工作年度报告</title><h1>青石县人民政府${year}年政府信息公开工作年度报告</h1><div id="zoom"><p>${preface}</p>${sections.join("")}</div>`;
}

type Answers = Map<string, (response: ServerResponse) => void>;

const page =
  (html: string) =>
  (response: ServerResponse): void =>
    void response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html);
const missing = (response: ServerResponse): void => void response.writeHead(404).end("404");
const redirect =
  (to: string) =>
  (response: ServerResponse): void =>
    void response.writeHead(302, { Location: to }).end();

const originalReports = (): readonly (readonly [string, (response: ServerResponse) => void])[] =>
  YEARS.map((year) => [reportPath(year), page(reportOf(year))]);

/** A crawl of the small site, whose answers may be changed between the runs. */
async function crawledSite() {
  const folder = temporaryFolder();
  const answers: Answers = new Map(originalReports());
  const { port } = await serveSmallSite((path, response) => {
    answers.get(path)?.(response);
    return answers.has(path);
  });
  const plan = loopbackPlan({ host: HOST, port }, {});
  const crawl = async () => {
    const tally = await run(folder, plan);
    const corpus = corpusIn(folder);
    const reports = [...corpus.readings({ kind: "report" })];
    const changes = corpus.changesSince(tally.startedAt);
    const paths = reports.map(({ source }) => new URL(source.url ?? "").pathname);
    return { tally, changes, paths };
  };
  await crawl();
  const restore = (): void => {
    answers.clear();
    for (const [path, answer] of originalReports()) answers.set(path, answer);
  };
  return { answers, restore, crawl, at: (path: string) => `http://${HOST}:${port}${path}` };
}

const movedLink = (year: number): string =>
  `<li><a href="${movedPath(year)}">青石县人民政府${year}年政府信息公开工作年度报告</a></li>`;

/** The list leads to new addresses, where the same reports stand; the old ones answer as they are told. */
function relaunch(answers: Answers, old: (year: number) => (response: ServerResponse) => void) {
  answers.set(
    LIST,
    page(`<title>政府信息公开年报</title><ul>${YEARS.map(movedLink).join("")}</ul>`),
  );
  for (const year of YEARS) {
    answers.set(movedPath(year), page(reportOf(year)));
    answers.set(reportPath(year), old(year));
  }
}

describe("reports that leave their addresses", { timeout: 60_000 }, () => {
  test.each([
    ["an error page", "<title>提示</title><p>抱歉，您访问的页面不存在或已删除！</p>"],
    ["nothing", ""],
  ])("%s that comes with 200 takes no stored report away", async (_, html) => {
    const { answers, restore, crawl } = await crawledSite();
    for (const year of YEARS) answers.set(reportPath(year), page(html));
    const down = await crawl();
    expect(down.paths.toSorted()).toEqual(YEARS.map(reportPath).toSorted());
    expect(down.changes).toMatchObject({ new: [], changed: [], moved: [] });
    expect(down.changes.gone).toHaveLength(YEARS.length);
    expect((await crawl()).changes.gone).toEqual([]);
    restore();
    const back = await crawl();
    expect(back.changes).toEqual({ new: [], changed: [], moved: [], gone: [] });
    expect(back.tally.sites[0]?.reports).toBe(YEARS.length);
  });

  test("a withdrawn report is told once, and fails no later run", async () => {
    const { answers, restore, crawl, at } = await crawledSite();
    answers.set(reportPath(2021), missing);
    const first = await crawl();
    expect(first.changes.gone).toMatchObject([
      { url: at(reportPath(2021)), year: 2021, reason: "HTTP 404" },
    ]);
    expect(first.paths).toContain(reportPath(2021));
    const second = await crawl();
    expect(second.changes.gone).toEqual([]);
    expect(second.tally.sites[0]?.failed).toBe(0);
    restore();
    expect((await crawl()).changes).toMatchObject({ new: [], changed: [] });
    answers.set(reportPath(2021), missing);
    expect((await crawl()).changes.gone).toHaveLength(1);
  });

  test.each([
    ["HTTP 404", () => missing],
    ["redirects", (year: number) => redirect(movedPath(year))],
    ["redirects to the home page", () => redirect("/")],
  ] as const)("a relaunched site's reports moved: %s at the old addresses", async (_, old) => {
    const { answers, crawl, at } = await crawledSite();
    relaunch(answers, old);
    const { changes, paths, tally } = await crawl();
    expect(changes).toMatchObject({ new: [], changed: [], gone: [] });
    expect(new Map(changes.moved.map(({ from, url }) => [from, url]))).toEqual(
      new Map(YEARS.map((year) => [at(reportPath(year)), at(movedPath(year))])),
    );
    expect(changes.moved.flatMap(({ differences }) => differences)).toEqual([]);
    expect(paths.toSorted()).toEqual(YEARS.map(movedPath).toSorted());
    expect(tally.sites[0]).toMatchObject({ reports: YEARS.length, failed: 0 });

    answers.set(movedPath(2020), page(reportOf(2020).replace("编制", "组织编制")));
    const later = await crawl();
    expect(later.changes).toMatchObject({ new: [], moved: [], gone: [] });
    expect(later.changes.changed).toMatchObject([{ url: at(movedPath(2020)), year: 2020 }]);
    expect(later.changes.changed[0]?.differences).not.toEqual([]);
  });
});
