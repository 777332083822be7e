import { describe, expect, test } from "vitest";
import { FOLLOWED, HOME, linksOf, scoreOf } from "./links-of.ts";

/** What the second page of an agency's list of all kinds is worth. */
const furtherOf = (entries: string, title: string) =>
  linksOf(
    `<title>${title}</title><ul>${entries}</ul><a href="bm.asp?unit=3&page=2">下一页</a>`,
    `${HOME}bm.asp?unit=3`,
  ).at(-1)?.score ?? 0;

/** What entries are worth whose titles are cut before they come to the point, the last a notice's. */
const cutScores = (title: string) =>
  linksOf(
    `<title>${title}</title><ul><li><a href="/t1.html">青石市人力资源和社会保障局20…</a></li>
        <li><a href="/t1234567.html">青石市住房和城乡建设局关于…</a></li>
        <li><a href="/t7654321.html">青石市人民政府办公室关于印发…</a></li></ul>`,
    `${HOME}c7/`,
  ).map(({ score }) => score);

const onColumn = (anchor: string) =>
  scoreOf(anchor, `${HOME}c7/`, '<meta name="ColumnName" content="政府信息公开年报">');

const drawn = (title: string): string =>
  `<title>政府信息公开年报</title><script>var rows = [{url: "/detail/7", title: "${title}"}];</script>`;

test("an entry that a script draws in a column of reports may be cut short after its year", () => {
  const [cut] = linksOf(drawn("青石县民族宗教事务局2019年度政府…"));
  const [other] = linksOf(drawn("青石县民族宗教事务局组织学习…"));
  expect(cut?.score).toBeGreaterThanOrEqual(0.6);
  expect(other?.score).toBeLessThan(0.5);
});

describe("a link's text", () => {
  test.each([
    "政府信息公开年报",
    "青石市2023年政府信息公开工作年度报告",
    "政府信息公開工作年度報告",
    "信息公开年度报高",
    "2020年度信息公开工作情况（青石市司法局）",
    "部门年报",
    "历年年报",
    "Annual Report on Government Information Disclosure",
  ])("%s leads to reports", (text) => {
    expect(scoreOf(`<a href="/a/b.html">${text}</a>`)).toBeGreaterThanOrEqual(0.65);
  });

  test.each(["政府信息公开", "政务公开", "信息公开专栏"])("%s leads there", (text) => {
    expect(scoreOf(`<a href="/a/b.html">${text}</a>`)).toBeGreaterThanOrEqual(FOLLOWED);
  });

  test.each([
    "2023年法治政府建设年度报告",
    "2023年政府网站工作年度报表",
    "企业年报公示系统",
    "2024年部门预算公开",
    "政府信息公开指南",
    "政府信息公开制度",
    "依申请公开",
    "政府資訊公開",
    "2020年上半年政府信息公开工作情况",
    "关于2020年政府信息公开工作情况的通报",
    "政府工作报告",
    "通知公告",
    "旅游景点",
    "2023年",
  ])("%s does not", (text) => {
    expect(scoreOf(`<a href="/a/b.html">${text}</a>`)).toBeLessThan(FOLLOWED);
  });

  test("a report outscores the notice that asks for it", () => {
    const report = scoreOf('<a href="/a/b.html">2023年政府信息公开年度报告</a>');
    const notice = scoreOf(
      '<a href="/a/b.html">关于做好2023年政府信息公开年度报告编制工作的通知</a>',
    );
    expect(report).toBeGreaterThan(notice);
  });

  test("cut short by … it is completed by the title", () => {
    const [link] = linksOf(
      '<a href="/a.html" title="青石市司法局2021年政府信息公开工作年度报告">青石市司法局2021年政…</a>',
    );
    expect(link?.text).toBe("青石市司法局2021年政府信息公开工作年度报告");
    expect(link?.score).toBeGreaterThan(0.7);
  });

  test("of an entry that wraps a summary, the heading counts", () => {
    const [link] = linksOf(
      '<a href="/a.html"><h2>2021年政府信息公开年报</h2><p>现将有关通知、制度、预算公开如下……</p></a>',
    );
    expect(link?.text).toBe("2021年政府信息公开年报");
  });

  test("of an image is its alt", () => {
    expect(
      scoreOf('<a href="/a.html"><img src="x.png" alt="政府信息公开年报"></a>'),
    ).toBeGreaterThan(0.7);
  });

  test.each(["更多", "更多>>", "MORE+", "查看更多"])(
    "%s is more of what its heading says",
    (text) => {
      const head = `<div><h3>政府信息公开年报</h3><p><a href="/a/b.html">${text}</a></p></div>`;
      expect(scoreOf(head)).toBeGreaterThanOrEqual(0.7);
      expect(scoreOf(`<p>${"新闻".repeat(30)}<a href="/a/b.html">${text}</a></p>`)).toBeLessThan(
        0.1,
      );
    },
  );

  test("is kept to 200 characters", () => {
    expect(linksOf(`<a href="/a.html">${"年".repeat(900)}</a>`)[0]?.text).toHaveLength(200);
  });
});

describe("a link's address", () => {
  test.each([
    "/zwgk/zfxxgknb/",
    "/col/gknb2017/index.html",
    "/xxgk/2021nb/",
    "/x.jsp?tab=gknb",
    "/bmnb_88/",
  ])("%s speaks for reports", (address) => {
    expect(scoreOf(`<a href="${address}">更多</a>`)).toBeGreaterThan(
      scoreOf('<a href="/xw/">更多</a>') + 0.1,
    );
  });

  test.each(["/wzndbb/", "/fzzf/2021/", "/zwgk/gzbg/", "/xxgk/czyjs/"])(
    "%s speaks against",
    (address) => {
      expect(scoreOf(`<a href="${address}">年度报告</a>`)).toBeLessThan(
        scoreOf('<a href="/xw/">年度报告</a>'),
      );
    },
  );

  test("the deepest known name decides", () => {
    expect(scoreOf('<a href="/xxgkml/zfxxgknb/">更多</a>')).toBeGreaterThan(
      scoreOf('<a href="/zfxxgknb/xxgkml/">更多</a>'),
    );
  });
});

describe("the page around a link", () => {
  test.each(["2023年", "2023年度", "2023", "二〇二三年", "年度报告"])(
    "makes %s promising in a column of reports",
    (text) => {
      const anchor = `<a href="/a/b.html">${text}</a>`;
      expect(onColumn(anchor)).toBeGreaterThanOrEqual(0.5);
      expect(scoreOf(anchor)).toBeLessThan(FOLLOWED);
    },
  );

  test("is known by its breadcrumb and by its address", () => {
    const year = '<a href="/a/b.html">2022年</a>';
    const [crumb] = linksOf(`<div>当前位置：<span>首页 &gt; 政府信息公开年报</span></div>${year}`);
    expect(crumb?.score).toBeGreaterThanOrEqual(0.5);
    expect(scoreOf(year, `${HOME}zwgk/zfxxgknb/`)).toBeGreaterThanOrEqual(0.5);
  });

  test("makes agencies promising where it is about 信息公开", () => {
    const agency = '<a href="/bm/3.html">青石市司法局</a>';
    expect(scoreOf(agency, `${HOME}zfxxgk/`)).toBeGreaterThanOrEqual(FOLLOWED);
    expect(scoreOf(agency)).toBeLessThan(FOLLOWED);
  });

  test("names a picture without text by its neighbours", () => {
    const column = ["政府信息公开指南", "政府信息公开制度", "法定主动公开内容"]
      .map((name, index) => `<li><a href="/k${index}.html">${name}</a></li>`)
      .join("");
    const picture = '<li><a href="/k9.html"><img src="nb.png"></a></li>';
    const named = linksOf(`<ul>${column}${picture}</ul>`).find(({ url }) =>
      url.endsWith("k9.html"),
    );
    expect(named?.score).toBeGreaterThanOrEqual(FOLLOWED);
    expect(named?.evidence.join()).toContain("neighbours");
    const alone = linksOf(`<ul>${picture}</ul>`);
    expect(alone[0]?.score).toBeLessThan(FOLLOWED);
  });

  test("an agency's own 专栏 is known by the fixed five", () => {
    const five = ["公开指南", "公开制度", "主动公开", "年度报告", "申请公开"];
    const html = five.map((name, n) => `<li><a href="/k${n}.html">${name}</a></li>`).join("");
    const report = linksOf(`<ul>${html}</ul>`).find(({ text }) => text === "年度报告");
    expect(report?.score).toBeGreaterThanOrEqual(0.7);
    expect(scoreOf('<a href="/k3.html">年度报告</a>')).toBeLessThan(FOLLOWED);
  });

  test("what only turns pages or repeats the page is no part of a column", () => {
    const html = `<title>政府信息公开年报</title><p><a href="?from=12">分享</a><a href="/c8/">下一页</a></p>`;
    for (const { score } of linksOf(html, `${HOME}c7/`)) expect(score).toBeLessThan(FOLLOWED);
  });

  test("a name like a report's does not make a column one of reports", () => {
    const [link] = linksOf('<title>政府工作报告</title><a href="/b/">2023年</a>', `${HOME}c7/`);
    expect(link?.score).toBeLessThan(FOLLOWED);
  });

  test("makes its own columns promising, whatever they are called, and the site's navigation not", () => {
    const html = `<title>政府信息公开年报</title><ul><li><a href="/">首页</a></li><li><a href="/ly/">旅游</a></li></ul>
      <div><a href="/node_12.htm">金桥片</a><a href="/node_13.htm">往期</a></div>`;
    const scores = new Map(linksOf(html, `${HOME}c7/`).map(({ url, score }) => [url, score]));
    expect(scores.get(`${HOME}node_12.htm`)).toBeGreaterThanOrEqual(FOLLOWED);
    expect(scores.get(`${HOME}ly/`)).toBeLessThan(FOLLOWED);
  });

  test("an agency without a known ending is told by the others beside it", () => {
    const names = ["青石市司法局", "青石市民政局", "青石市气象台"];
    const html = names.map((name, n) => `<li><a href="/o${n}/">${name}</a></li>`).join("");
    const links = linksOf(`<title>部门公开</title><ul>${html}</ul>`, `${HOME}bmgk/`);
    const last = links.find(({ text }) => text === "青石市气象台");
    expect(last?.score).toBeGreaterThanOrEqual(FOLLOWED);
    expect(last?.evidence.join()).toContain("agency …among its like");
  });

  test.each(["部门之窗", "乡镇频道", "市直部门网站"])(
    "makes %s promising as a group of agencies",
    (text) => {
      const group = `<a href="/a/b/">${text}</a>`;
      expect(scoreOf(group, `${HOME}zfxxgk/`)).toBeGreaterThanOrEqual(FOLLOWED);
      expect(scoreOf(group)).toBeLessThan(FOLLOWED);
    },
  );

  test("what agencies have done lately is no column of theirs", () => {
    expect(scoreOf('<a href="/a/b/">部门动态</a>', `${HOME}zfxxgk/`)).toBeLessThan(FOLLOWED);
  });

  test("a report's title is known anywhere by its year and its first words", () => {
    expect(scoreOf('<a href="/t1.html">青石市民政局2021年政府信息公…</a>')).toBeGreaterThanOrEqual(
      0.6,
    );
    expect(scoreOf('<a href="/t1.html">青石市民政局2021年政府采购…</a>')).toBeLessThan(FOLLOWED);
  });

  test("a title that was cut and begins as a notice's does comes after those of reports", () => {
    for (const opening of ["关于印发", "青石市人民政府办公室关于认真做好"]) {
      const score = scoreOf(`<a href="/t1.html">${opening}青石市2021年政务公开工作…</a>`);
      expect(score).toBeGreaterThanOrEqual(0.3);
      expect(score).toBeLessThan(0.5);
    }
  });

  test("an entry cut short before its last words is followed in a column of reports", () => {
    const cut =
      '<a href="/t1.html">青石市高新技术产业开发区2021年政…</a><a href="/t2.html">青石市2020…</a>';
    expect(
      linksOf(`<title>政府信息公开年报</title>${cut}`, `${HOME}c7/`)[0]?.score,
    ).toBeGreaterThan(0.3);
  });

  test("an entry cut short before its year is followed in a column of reports, after the others", () => {
    const [first = 0, second = 0, notice = 0] = cutScores("政府信息公开年报");
    expect(Math.min(first, second)).toBeGreaterThanOrEqual(FOLLOWED);
    expect(Math.max(first, second)).toBeLessThan(0.4);
    expect(notice).toBeLessThan(FOLLOWED);
    expect(Math.max(...cutScores("政务公开"))).toBeLessThan(FOLLOWED);
  });

  test("a list that says nothing of itself is one of reports by its entries, and is paged through", () => {
    const entries = ["教育局", "民政局", "审计局"].map(
      (name, n) =>
        `<li><a href="/public/9/${n}.html">${name}2022年政府信息公开情况的年度报告</a></li>`,
    );
    const html = `<ul>${entries.join("")}</ul><p><a href="?catId=9&pageIndex=2">2</a></p>`;
    expect(linksOf(html, `${HOME}public/column/9?catId=9`).at(-1)?.score).toBe(0.7);
    const news = '<ul><li><a href="/t1.html">某地雨情</a></li></ul><a href="?p=2">2</a>';
    expect(linksOf(news, `${HOME}xw`).at(-1)?.score).toBeLessThan(0.08);
  });

  test("an agency's one list of all that it discloses is paged through where it shows a report", () => {
    const notices = Array.from(
      { length: 12 },
      (_, n) => `<li><a href="ShowNews.asp?id=${n}">公示第${n}号</a></li>`,
    ).join("");
    const report = '<li><a href="ShowNews.asp?id=90">教育局2022年政府信息公开年度报告</a></li>';
    expect(furtherOf(notices + report, "教育局信息公开")).toBeGreaterThanOrEqual(FOLLOWED);
    expect(furtherOf(notices, "教育局信息公开")).toBeLessThan(FOLLOWED);
    expect(furtherOf(notices + report, "要闻")).toBeLessThan(FOLLOWED);
  });

  test("passes its worth on to the further pages of its list", () => {
    const pager = '<script>createPageHTML(3, 0, "index", "html")</script>';
    const further = (head: string) =>
      linksOf(`<head>${head}</head><body>${pager}</body>`, `${HOME}c7/`).find(({ url }) =>
        url.endsWith("index_2.html"),
      );
    expect(further("<title>政府信息公开年报_青石市</title>")?.score).toBe(0.7);
    expect(further("<title>图片新闻</title>")?.score).toBeLessThan(FOLLOWED);
  });
});

describe("a script's address", () => {
  test.each(["ShowNews.asp?id=31", "news_view.aspx?cid=2&ID=7", "detail.jsp?id=5"])(
    "%s is an article's",
    (address) => {
      const [link] = linksOf(`<a href="/${address}">政务</a>`);
      expect(link?.evidence).toEqual(["address of an article +0.02"]);
    },
  );

  test.each(["showlist.asp?id=31", "List.asp?cid=31", "detail.jsp?name=a"])(
    "%s is a column's",
    (address) => {
      const [link] = linksOf(`<a href="/${address}">政务</a>`);
      expect(link?.evidence).toEqual(["address of a column +0.08"]);
    },
  );
});

describe("an address as long as an article's", () => {
  test.each([
    "/col/col1229123/index.html",
    "/node_1234567.htm",
    "/public/column/6595841?type=4",
    "/qingshi/c1002314/",
    "/qingshi/c1002314/2019/",
    "/qingshi/c1002314/common_list.shtml",
    "/1002314/list_12.html",
    "/list.jsp?channelid=1002314",
    "/gk/p/12",
    "/show/list",
  ])("%s is a column's where its family or its name says so", (address) => {
    const [link] = linksOf(`<a href="${address}">政务</a>`);
    expect(link?.evidence).toEqual(["address of a column +0.08"]);
  });

  test.each([
    "/qingshi/c1002314/202301/0123456789abcdef0123456789abcdef.shtml",
    "/c1002314/content.html",
    "/playlists/1002314.html",
    "/p/41990",
    "/article/318.html",
    "/archives/77/",
  ])("%s is an article's", (address) => {
    const [link] = linksOf(`<a href="${address}">政务</a>`);
    expect(link?.evidence).toEqual(["address of an article +0.02"]);
  });

  test("an article about 政务公开 is no way to the reports", () => {
    const title = "某县举行政务公开日系列活动暨第五届群众开放日";
    expect(scoreOf(`<a href="/2024/1234567.html">${title}</a>`)).toBeLessThan(FOLLOWED);
    expect(scoreOf('<a href="/1234567/">政务公开</a>')).toBeGreaterThanOrEqual(FOLLOWED);
  });
});

const SMALL_SITE = ["机构介绍", "通知公告", "行政许可", "办事指南"]
  .map((text, at) => `<li><a href="/c${at}/">${text}</a>`)
  .join("");
const noticesAt = (html: string, url: string): number =>
  linksOf(html, url).find(({ text }) => text === "通知公告")?.score ?? 0;

describe("a site without a column of 信息公开", () => {
  test("has its reports among its notices", () => {
    expect(noticesAt(`<ul>${SMALL_SITE}</ul>`, HOME)).toBeGreaterThanOrEqual(FOLLOWED);
    const elsewhere = `<ul>${SMALL_SITE}<li><a href="http://xxgk.qingshi.gov.cn/">信息公开</a></ul>`;
    expect(noticesAt(elsewhere, HOME)).toBeGreaterThanOrEqual(FOLLOWED);
  });

  test("is told by its home page, and is none where anything promises more", () => {
    expect(noticesAt(`<ul>${SMALL_SITE}</ul>`, `${HOME}c0/`)).toBeLessThan(FOLLOWED);
    const open = `<ul>${SMALL_SITE}<li><a href="/zwgk/">政务公开</a></ul>`;
    expect(noticesAt(open, HOME)).toBeLessThan(FOLLOWED);
  });
});

test("the columns beside that of the reports in one menu are no parts of it", () => {
  const menu = ["政策文件", "年度报告", "财政资金"]
    .map((text, at) => `<tr><td><a href="/list.aspx?kind=${at}">${text}</a></td></tr>`)
    .join("");
  const parts =
    '<ul><li><a href="/list.aspx?g=1">双管类</a><li><a href="/list.aspx?g=2">其他类</a></ul>';
  const page = `<title>政府信息公开年报</title><table>${menu}</table>${parts}`;
  const scores = new Map(linksOf(page, `${HOME}nb.aspx`).map(({ text, score }) => [text, score]));
  expect(scores.get("政策文件")).toBeLessThan(FOLLOWED);
  expect(scores.get("财政资金")).toBeLessThan(FOLLOWED);
  expect(scores.get("年度报告")).toBeGreaterThanOrEqual(0.65);
  expect(scores.get("双管类")).toBeGreaterThanOrEqual(FOLLOWED);
});

test("a tag that a script finishes with a number is no link, and a folder's own page is the same again", () => {
  const script =
    '<script>document.write("<a href=\\"index"+"_" + n + ".html\\">下一页</a>");document.write("<a href=\\"/a.html\\">首篇</a>");</script>';
  expect(linksOf(script, `${HOME}nb/`).map(({ url }) => url)).toEqual([`${HOME}a.html`]);
  const again = '<title>政府信息公开年报</title><a href="index.html">年报</a>';
  expect(scoreOf(again, `${HOME}nb/`)).toBeLessThan(scoreOf(again, `${HOME}nb/list.html`));
});

describe("where links are found", () => {
  test.each([
    ['<map><area href="/a.html" alt="政务公开"></map>', "/a.html"],
    ['<iframe src="/list/"></iframe>', "/list/"],
    ['<meta http-equiv="Refresh" content="0; URL=/zwgk/">', "/zwgk/"],
    ['<script>window.location.href = "/portal/";</script>', "/portal/"],
    [
      `<script>document.write('<meta http-equiv="Refresh" content="0;URL=/zwgk/gg/" />')</script>`,
      "/zwgk/gg/",
    ],
    [`<div onclick="window.open('/nb/3.html')">年报</div>`, "/nb/3.html"],
    ["<noscript><a href='/n.html'>a</a></noscript>", "/n.html"],
    [`<li onclick="document.getElementById('box').src='/zt/b.html'">镇（街道）</li>`, "/zt/b.html"],
    [
      '<select><option value="">年度</option><option value="/nb/2021/">2021年</option></select>',
      "/nb/2021/",
    ],
    ['<select><option value="node_7.htm">乡镇</option></select>', "/node_7.htm"],
    [
      `<select onchange="location='nb.asp?y='+this.value"><option value="2016">2016年</option></select>`,
      "/nb.asp?y=2016",
    ],
    [
      `<a href="javascript:show(31)">年报</a><script>function show(n) { window.open("view.jsp?id=" + n) }</script>`,
      "/view.jsp?id=31",
    ],
    ['<li data-url="/nb/2022/index.html">2022</li>', "/nb/2022/index.html"],
    [`<a href="javascript:window.open('/nb/j.html')">2020</a>`, "/nb/j.html"],
    ['<select><option value="list.do?cid=15">年报</option></select>', "/list.do?cid=15"],
    [`<li onclick="turnTo('/nb/2019/')">2019</li>`, "/nb/2019/"],
    [
      `<a href="#" onclick="window.open('show.do?infoId=7f');return false;">2022年</a>`,
      "/show.do?infoId=7f",
    ],
    [`<a href="###" onclick="location='show.do?infoId=8f'">2021年</a>`, "/show.do?infoId=8f"],
    [`<a href="#top" onclick="up()">返回顶部</a><a href="/nb/1.html">年报</a>`, "/nb/1.html"],
    [
      '<script type="text/xml"><datastore><recordset><record><![CDATA[<li><a href="/art/2023/1/art_7_9.html">年报</a></li>]]></record></recordset></datastore></script>',
      "/art/2023/1/art_7_9.html",
    ],
    ["<textarea><a href='/t.html'>a</a></textarea>", "/t.html"],
  ])("%s", (html, path) => {
    expect(linksOf(html).map(({ url }) => url)).toContain(`http://www.qingshi.gov.cn${path}`);
  });

  test("each address comes once, with its best reading", () => {
    const links = linksOf(
      '<a href="/nb/">更多</a><a href="/nb/#a">政府信息公开年报</a><a href="/nb/">2</a>',
    );
    expect(links).toHaveLength(1);
    expect(links[0]?.text).toBe("政府信息公开年报");
  });

  test("relative addresses start from the base element", () => {
    const [link] = linksOf(
      '<head><base href="/zwgk/"></head><a href="nb.html">年报</a>',
      `${HOME}index.html`,
    );
    expect(link?.url).toBe("http://www.qingshi.gov.cn/zwgk/nb.html");
  });

  test("a bare file keeps its absolute links only", () => {
    const links = linksOf(
      '<a href="/a.html">年报</a><a href="http://www.qingshi.gov.cn/b">年报</a>',
      null,
    );
    expect(links.map(({ url }) => url)).toEqual(["http://www.qingshi.gov.cn/b"]);
  });

  test("values and calls that are no addresses lead nowhere", () => {
    const html = `<select><option value="2021">2021年</option></select><li onclick="show('2020')">2020</li><a href="javascript:void(0)">年报</a>`;
    expect(linksOf(html)).toEqual([]);
  });

  test("pictures and the page itself lead nowhere", () => {
    expect(scoreOf('<a href="/gknb/nb.png">政府信息公开年报</a>')).toBe(0);
    expect(linksOf('<a href="/">首页</a>')).toEqual([]);
  });

  test("ten thousand links and ten thousand nested elements are bounded", () => {
    const many = Array.from({ length: 10_000 }, (_, n) => `<a href="/p${n}.html">年报</a>`).join(
      "",
    );
    const deep = `${"<div onclick=\"location.href='/d.html'\">".repeat(10_000)}年报`;
    expect(linksOf(many).length).toBeLessThanOrEqual(2_000);
    expect(linksOf(deep)).toHaveLength(1);
  });
});
