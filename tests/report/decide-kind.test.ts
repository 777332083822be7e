import { describe, expect, test } from "vitest";
import type { KindDecision } from "../../shared/report/decide-kind.ts";
import { readSections } from "../../shared/report/read-sections.ts";
import { readStatistics } from "../../shared/statistics/read-statistics.ts";
import { htmlForm } from "../statistics/form-builder.ts";
import { evidenceOf, kindOf, kindOfEvidence } from "./evidence-of.ts";
import { LOOKALIKE_PAGES, type LookalikePage } from "./lookalike-pages.ts";

const HOST = "www.qingheng-county.gov.cn";

function page(title: string, body: string): string {
  return `<html><head><title>${title}</title></head><body><h1>${title}</h1><div id="zoom">${body}</div></body></html>`;
}

function paragraphs(...lines: readonly string[]): string {
  return lines.map((line) => `<p>${line}</p>`).join("");
}

const TITLE = "青衡县水利局2020年政府信息公开工作年度报告";
const SECTIONS = [
  "现公布青衡县水利局2020年政府信息公开工作年度报告。",
  "一、总体情况",
  "2020年,我局公开信息20条,按照《关于做好2019年政府信息公开年度报告工作的通知》完善制度,开展自查并通报。",
  "二、主动公开政府信息情况",
  "公开规范性文件3件。",
  "三、收到和处理政府信息公开申请情况",
  "未收到申请。",
  "四、政府信息公开行政复议、行政诉讼情况",
  "未发生。",
  "五、存在的主要问题及改进情况",
  "政策解读不够,将参考第三方评估结果改进。",
  "六、其他需要报告的事项",
  "无。",
];

function urlOf({ host = HOST }: LookalikePage): string {
  return `http://${host}/zwgk/t1.html`;
}

function list(...items: readonly string[]): string {
  const entries = items.map(
    (item, i) => `<li><a href="/nb/${i}.html">${item}</a><span>2021-01-2${i}</span></li>`,
  );
  return `<ul>${entries.join("")}</ul>`;
}

function reportWith(head: string): string {
  return page(TITLE, paragraphs(...SECTIONS)).replace("</head>", `${head}</head>`);
}

describe("reports", () => {
  test("title, sections, agency and year make one", async () => {
    expect(await kindOf({ html: page(TITLE, paragraphs(...SECTIONS)) })).toMatchObject({
      kind: "report",
      lookalike: null,
      standing: "unknown",
    });
  });

  test("four of the six sections do without a title", async () => {
    const period = "统计期限自2020年1月1日起至2020年12月31日止。";
    const text = [SECTIONS[0], period, ...SECTIONS.slice(1), "青衡县水利局", "2021年1月20日"].join(
      "\n",
    );
    expect((await kindOf({ text })).kind).toBe("report");
  });

  test("without agency or year it is set aside with the reason", async () => {
    const nobody = page(
      "2020年政府信息公开工作年度报告",
      paragraphs("一、总体情况", "公开信息20条,工作有序。"),
    );
    expect(await kindOf({ html: nobody })).toMatchObject({
      kind: "other",
      reason: expect.stringContaining("no agency"),
    });
    const undated = page(
      "青衡县水利局政府信息公开工作年度报告",
      paragraphs("一、总体情况", "公开信息20条,工作有序。"),
    );
    expect(await kindOf({ html: undated })).toMatchObject({
      kind: "other",
      reason: expect.stringContaining("no coverage year"),
    });
  });

  test("one whose text is in a file says so", async () => {
    const html = page(TITLE, `<p>附件：<a href="./P020.pdf">${TITLE}.pdf</a></p>`);
    expect(await kindOf({ html })).toMatchObject({
      kind: "report",
      reason: expect.stringContaining("only in the attachment"),
    });
  });

  test("one that was scanned says so", async () => {
    const html = page(
      TITLE,
      `<p><img src="./W020210120.jpg"></p><p><img src="./W020210121.jpg"></p>`,
    );
    expect(await kindOf({ html })).toMatchObject({
      kind: "report",
      reason: expect.stringContaining("only in pictures"),
    });
  });

  test("one dated in the year it covers says so", async () => {
    const html = page(TITLE, paragraphs(...SECTIONS, "青衡县水利局", "2020年12月28日"));
    expect((await kindOf({ html })).reason).toContain("also the year of its date");
  });
});

describe("organs whose names remind of something else", () => {
  const body = "<p>一、概述</p><p>2019年，公开信息10条，收到依申请公开2件，均已答复。</p>";

  test.each([
    "青衡市环境监测站",
    "青衡市供热管理办公室",
    "青衡市医院管理局",
    "青衡区学院南路街道办事处",
    "大学城管理委员会",
    "中国人民银行",
    "青衡县统计年鉴编辑部办公室",
  ])("%s reports like any other", async (agency) => {
    for (const words of ["2019年政府信息公开工作年度报告", "2019年度政府信息公开年报"]) {
      const html = `<h1>${agency}${words}</h1>${body}<p>${agency}</p><p>2020年1月2日</p>`;
      expect((await kindOf({ html })).kind).toBe("report");
    }
  });

  test("a bureau's report on another matter is still one on another matter", async () => {
    const html = `<h1>青衡县环境保护局2014年环境信息公开工作年度报告</h1>${body}`;
    expect((await kindOf({ html })).lookalike).toBe("environment");
  });
});

test("a notice that publishes the report below it is a report; one that asks for reports is not", async () => {
  const sections = ["概述", "主动公开情况", "依申请公开情况", "存在的问题"];
  const body = sections.map(
    (heading, i) => `<p>${"一二三四"[i]}、${heading}</p><p>2010年，公开信息。</p>`,
  );
  const titled = (title: string): string => `<h1>${title}</h1>${body.join("")}`;
  const published = "青衡县人民政府办公室关于印发青衡县2010年政府信息公开工作年度报告的通知";
  expect((await kindOf({ html: titled(published) })).kind).toBe("report");
  const asked = "关于做好青衡县2010年政府信息公开工作年度报告编制发布工作的通知";
  expect((await kindOf({ html: titled(asked) })).lookalike).toBe("notice");
});

describe("look-alikes", () => {
  test.each(LOOKALIKE_PAGES.map((given) => [given.kind, given.title, given] as const))(
    "%s: %s",
    async (kind, title, given) => {
      const html = page(title, paragraphs(...given.paragraphs));
      const decision = await kindOf({ html, url: urlOf(given) });
      expect(decision).toMatchObject({ kind: "lookalike", lookalike: kind });
      expect(decision.reason).toMatch(/^It is .+: .+\.$/u);
    },
  );

  test("a title word for another matter does not hide a report about itself", async () => {
    for (const agency of [
      "青衡县司法局",
      "青衡县生态环境局",
      "青衡县统计局",
      "青衡县教育局",
      "青衡县公安局",
    ]) {
      const html = page(`${agency}2020年政府信息公开工作年度报告`, paragraphs(...SECTIONS));
      expect((await kindOf({ html })).kind).toBe("report");
    }
  });

  test("a summary that is also the yearly report by its title is one", async () => {
    const html = page(
      "青衡县水利局2016年政府信息公开工作总结及政府信息公开年度报告",
      paragraphs(...SECTIONS),
    );
    expect((await kindOf({ html })).kind).toBe("report");
  });
});

/** The page with the form of 2021 behind its text, and 0 or nothing in every cell. */
async function kindWithForm(html: string, cell: string): Promise<KindDecision> {
  const bare = await evidenceOf({ html });
  const cells = readStatistics(htmlForm("2021", {})).cells.map(({ key }) => [key, cell] as const);
  const blocks = [...bare.blocks, ...htmlForm("2021", Object.fromEntries(cells))];
  const evidence = {
    ...bare,
    blocks,
    statistics: readStatistics(blocks),
    sections: readSections(blocks),
  };
  return kindOfEvidence(evidence);
}

describe("the form", () => {
  test("without a number is the blank form, by its title or without one", async () => {
    const titled = page("中华人民共和国政府信息公开工作年度报告格式", paragraphs("一、总体情况"));
    expect(await kindWithForm(titled, "")).toMatchObject({ kind: "lookalike", lookalike: "form" });
    const untitled = page("附件", paragraphs("(机关名称)", "一、总体情况", "(用文字说明)"));
    expect(await kindWithForm(untitled, "")).toMatchObject({
      kind: "lookalike",
      lookalike: "form",
    });
  });

  test("is told by sections that nobody filled in, where its tables were lost", async () => {
    const hollow = ["概述", "主动公开情况", "依申请公开情况", "存在的问题"].map(
      (heading, i) => `<p>${"一二三四"[i]}、${heading}</p><p>（用文字描述有关情况）</p>`,
    );
    const form = `<h1>2021年政府信息公开工作年度报告</h1><p>青衡县人民政府办公室</p>${hollow.join("")}`;
    expect(await kindOf({ html: form })).toMatchObject({ kind: "lookalike", lookalike: "form" });
    const filled = form.replace("（用文字描述有关情况）", "2021年，公开信息10条。");
    expect((await kindOf({ html: filled })).lookalike).not.toBe("form");
    const scanned = `${form}<img src="/upload/2022/nb1.jpg">`;
    expect((await kindOf({ html: scanned })).lookalike).not.toBe("form");
  });

  test("full of zeros is a report, even where a notice publishes it", async () => {
    expect((await kindWithForm(page(TITLE, paragraphs(...SECTIONS)), "0")).kind).toBe("report");
    const notice = "关于公布青衡县水利局2020年政府信息公开工作年度报告的通知";
    expect((await kindWithForm(page(notice, paragraphs(...SECTIONS)), "0")).kind).toBe("report");
    expect(await kindWithForm(page(notice, paragraphs(...SECTIONS)), "")).toMatchObject({
      lookalike: "notice",
    });
  });

  test("left blank in an agency's own report is still its report", async () => {
    expect((await kindWithForm(page(TITLE, paragraphs(...SECTIONS)), "")).kind).toBe("report");
  });

  test("needs no more than one clue to its year", async () => {
    const told = paragraphs(
      "一、总体情况",
      "青衡县水利局根据条例编制本报告。",
      "2020年,我局公开信息20条。",
    );
    expect((await kindWithForm(page("公开信息", told), "0")).kind).toBe("report");
    expect((await kindOf({ html: page("公开信息", told) })).kind).toBe("other");
  });
});

describe("lists", () => {
  test.each<readonly [string, string]>([
    [
      "reports",
      list(
        "青衡县水利局2020年政府信息公开工作年度报告",
        "青衡县水利局2019年政府信息公开工作年度报告",
      ),
    ],
    ["years", list("2021年", "2020年", "2019年度")],
    [
      "other documents",
      list("关于公开招聘的公告", "水库除险加固工程公示", "农村供水工作方案", "行政许可事项目录"),
    ],
  ])("of %s", async (_name, body) => {
    expect((await kindOf({ html: page("信息公开", body) })).kind).toBe("listing");
  });

  test("of reports whose titles a site's name was pasted over", async () => {
    const site = "欢迎进入青衡县科技计划管理网";
    const body = list(
      ...[2020, 2019, 2018].map((year) => `${site}${year}年政府信息公开工作年度报告`),
    );
    expect((await kindOf({ html: page("公开年报", body) })).kind).toBe("listing");
  });

  test("a column named for notices is a list and no notice", async () => {
    const body = list(
      "关于做好报告工作的通知",
      "关于防汛的通知",
      "关于放假的通知",
      "关于培训的通知",
    );
    expect((await kindOf({ html: page("通知公告", body) })).kind).toBe("listing");
  });

  test("a report with links to those of other years is still one", async () => {
    const html = page(
      TITLE,
      paragraphs(...SECTIONS) + list("2019年政府信息公开年报", "2018年政府信息公开年报"),
    );
    expect((await kindOf({ html })).kind).toBe("report");
  });
});

describe("pages in the place of a document", () => {
  test.each<readonly [string, string]>([
    [
      "River Security",
      `<html><head><meta id="a" content="x" r="m"><script r="m">$_ts=window['$_ts']</script></head><body></body></html>`,
    ],
    [
      "Jiasule",
      `<script>document.cookie="__jsl_clearance_s=1";location.href=location.pathname</script>`,
    ],
    [
      "Jiasule, the cookie's name in pieces",
      `<script>document.cookie=('_')+('_js')+('l_cl=x')+';max-age=3600;path=/';location.href=location.pathname+location.search</script>`,
    ],
    [
      "a cookie and a reload in other words",
      `<script>document.cookie="guard=8f2;path=/"; setTimeout(function(){ window.location.reload(); }, 500)</script>`,
    ],
    ["WZWS", `<html><body><a href="/wzws-waf-cgi/">请开启JavaScript并刷新该页</a></body></html>`],
    [
      "firewall",
      `<html><body><p>您的请求带有不合法参数，已被网站管理员设置拦截！</p></body></html>`,
    ],
    ["captcha", `<html><body><p>请完成安全验证</p></body></html>`],
    ["does not exist", `<html><body><h1>抱歉</h1><p>您访问的页面不存在或已删除</p></body></html>`],
    ["nothing yet", `<html><body><div id="zoom"><p>暂无数据</p></div></body></html>`],
    ["home page", `<html><body><script>location.href='/'</script></body></html>`],
    [
      "no text",
      `<html><head><title>青衡县</title></head><body><div id="zoom"></div></body></html>`,
    ],
  ])("%s", async (_name, html) => {
    const decision = await kindOf({ html, url: `http://${HOST}/gknb/t20210120_1.html` });
    expect(decision).toMatchObject({
      kind: "unreadable",
      reason: expect.stringMatching(/^The page .+\.$/u),
    });
  });

  test("a page that only forwards is set aside", async () => {
    const html = `<html><head><meta http-equiv="Refresh" content="0;URL=/zwgk/gsgg/"></head><body></body></html>`;
    expect(await kindOf({ html })).toMatchObject({
      kind: "other",
      reason: expect.stringContaining("forwards"),
    });
  });

  test("a report that mentions a captcha and an error page is readable", async () => {
    const text = `${SECTIONS.join("")}网站新增滑动验证，修复您访问的页面不存在等问题。`.repeat(2);
    expect((await kindOf({ html: page(TITLE, paragraphs(...SECTIONS, text)) })).kind).toBe(
      "report",
    );
  });
});

describe("standing", () => {
  const code = `<meta name="SiteIDCode" content="9901240001">`;

  test.each<readonly [string, string | undefined, string]>([
    ["original", `http://${HOST}/t1.html`, ""],
    [
      "original",
      `http://slj.${HOST}/t1.html`,
      `<meta name="SiteDomain" content="www.other.gov.cn">`,
    ],
    ["mirror", "http://www.qingheng-info.com/t1.html", code],
    [
      "mirror",
      "http://www.qingheng-info.com/t1.html",
      `<meta name="SiteDomain" content="${HOST}">`,
    ],
    [
      "mirror",
      "http://www.qingheng-info.com/t1.html",
      `<meta name="Url" content="http://${HOST}/t1.html">`,
    ],
    ["unknown", "http://www.qingheng-info.com/t1.html", ""],
    ["unknown", "http://10.0.0.7:8080/t1.html", ""],
    ["unknown", "http://notgov.cn/t1.html", ""],
    ["unknown", undefined, code],
  ])("%s: %s %s", async (standing, url, head) => {
    const given = { html: reportWith(head), ...(url === undefined ? {} : { url }) };
    expect((await kindOf(given)).standing).toBe(standing);
  });

  test("a host of sample texts is a farm", async () => {
    const [sample] = LOOKALIKE_PAGES;
    const body = paragraphs(...(sample?.paragraphs ?? []));
    const given = {
      html: page(sample?.title ?? "", body),
      url: "http://www.example.com/fw/1.html",
    };
    expect((await kindOf(given)).standing).toBe("farm");
  });
});
