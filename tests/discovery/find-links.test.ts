import { describe, expect, test } from "vitest";
import { type Capture, type FoundLink, linksOfAnswer, openCapture, postedForm } from "#shared";

const HOST = "http://www.qingshi.gov.cn";
const NOTHING = { promise: 0, asData: false };

function discover(
  path: string,
  body: string,
  { promise, asData }: { promise: number; asData: boolean } = NOTHING,
): readonly FoundLink[] {
  const capture: Capture = {
    url: HOST + path,
    retrievedAt: null,
    contentType: asData ? "application/json" : "text/html; charset=utf-8",
    bytes: new TextEncoder().encode(body),
    via: "crawl",
  };
  return asData ? linksOfAnswer(capture, promise) : openCapture(capture).links(promise);
}

const asData = { promise: 0.7, asData: true };
const scoreInside = (title: string, frames: string) =>
  discover("/gk/main.asp", `<title>${title}</title>${frames}`, { promise: 0.1, asData: false })[0]
    ?.score ?? 0;
const paths = (links: readonly FoundLink[]) => links.map(({ url }) => url.replace(HOST, ""));
const requested = (links: readonly FoundLink[]) =>
  links.filter(({ role }) => role === "list data").map(({ url }) => url.replace(HOST, ""));

/** An entry of a list of n/c/content, with objects of its own. */
function entryOf(title: object, url: string): object {
  const domainMetaList = [{ resultList: [{ key: "writtentext", value: "" }] }];
  return { ...title, url, publishedTimeStr: "2024-01-30 09:00", domainMetaList };
}

/** A column whose script asks for data. */
const calls = (expression: string, before = "") =>
  discover(
    "/nb/",
    `<title>政府信息公开年报</title><a href="/a.html">2023年</a><script>
      var columnId = "nb", size = 10, pageNo = 1, pageCount = 3;
      function more() { ${before} $.getJSON(${expression}, show); }</script>`,
  );

/** An older JCMS column's data by its number. */
const groupAt = (page: number): string =>
  `/module/web/jpage/dataproxy.jsp?page=${page}&columnid=77`;

describe("lists that a script fills", () => {
  test("UCAP: by the channel in the meta; the answer gives entries and the other pages", () => {
    const html = `<head><title>政府信息公开年报</title><meta name="channelid" content="0a1b"></head>
      <script>$.getJSON("/common/search/"+id+"?_isJson=true&_pageSize=15&page="+n, show)</script>`;
    const [request = ""] = requested(discover("/nb/list.shtml", html));
    expect(request).toBe(
      "/common/search/0a1b?_isAgg=true&_isJson=true&_pageSize=15&_template=index&page=1",
    );
    const answer = {
      data: {
        total: 31,
        rows: 15,
        results: [
          {
            title: "青石县2023年政府信息公开工作年度报告",
            url: "//www.qingshi.gov.cn/nb/c1/1.shtml",
          },
        ],
      },
    };
    const found = discover(request, JSON.stringify(answer), asData);
    expect(found[0]).toMatchObject({ url: `${HOST}/nb/c1/1.shtml`, namesReport: true });
    expect(requested(found).map((path) => path.replace(/.*page=/u, ""))).toEqual(["2", "3"]);
  });

  test("n/c/content: a posted form with the channel's number; the answer gives entries and the other forms", () => {
    const html = `<head><title>政府信息公开年报</title></head><div id="list"></div>
      <script>var channelId = "29a8-7b"; var pageSize = 10;
      $.post("/getFileListByCodeId", {codeId: "", channelId: channelId, page: n, size: pageSize}, show)</script>`;
    const [request = ""] = requested(discover("/n1/c9/content.html", html));
    const form = "codeId=&channelId=29a8-7b&page=1&size=10";
    expect(request).toBe(`/getFileListByCodeId?__wb_method=POST&${form}`);
    expect(postedForm(HOST + request)).toEqual({ url: `${HOST}/getFileListByCodeId`, form });
    const results = [
      entryOf(
        { titleHtml: "青石县税务局2023年<br>政府信息公开工作年度报告" },
        "/n1/n2/c101/content.html",
      ),
      entryOf({ title: "青石县税务局2022年政府信息公开工作年度报告" }, "/n1/n2/c102/content.html"),
      { title: "无地址" },
      null,
    ];
    const answer = { code: 200, results: { data: { page: 1, rows: 10, total: 21, results } } };
    const found = discover(request, JSON.stringify(answer), asData);
    expect(found.filter(({ namesReport }) => namesReport).map(({ url }) => url)).toEqual([
      `${HOST}/n1/n2/c101/content.html`,
      `${HOST}/n1/n2/c102/content.html`,
    ]);
    expect(requested(found).map((path) => /page=(\d+)/u.exec(path)?.[1])).toEqual(["2", "3"]);
    expect(new Set(requested(found).map((path) => postedForm(HOST + path)?.url)).size).toBe(1);
    for (const other of ["{}", "[]", "no JSON", '{"results":{"data":{"results":7}}}'])
      expect(paths(discover(request, other, asData))).toEqual([]);
  });

  test("UCAP: the list of a column that promises little is looked at once, not paged through", () => {
    const html = `<meta name="channelid" content="0a1b"><script>get("/common/search/"+id)</script>`;
    const little = { promise: 0.18, asData: false };
    const list = discover("/x/list.shtml", html, little).find(({ role }) => role === "list data");
    expect(list?.score).toBe(0.16);
    const answer = `{"data":{"total":90,"rows":15,"results":[{"title":"某县举行升旗仪式","url":"/c1/1.shtml"}]}}`;
    const others = discover(list?.url.replace(HOST, "") ?? "", answer, {
      promise: 0.16,
      asData: true,
    });
    expect(requested(others)).toHaveLength(5);
    const pages = others.filter(({ role }) => role === "list data");
    expect(Math.max(...pages.map(({ score }) => score))).toBeLessThan(0.08);
  });

  test.each([
    [0.08, 0, 0.1],
    [0.48, 0.3, 0.5],
    [0.9, 0.7, 1],
  ])("a frame is worth what led to its page, which promised %s", (promise, least, most) => {
    const html = '<iframe src="/list.aspx?cid=7"></iframe>';
    const score = discover("/x.aspx?cid=7", html, { promise, asData: false })[0]?.score;
    expect(score).toBeGreaterThanOrEqual(least);
    expect(score).toBeLessThanOrEqual(most);
  });

  test("frames of a frameset are what their page says of itself; an inner frame is what led to its page", () => {
    const frameset = '<frameset cols="200,*"><frame src="tree.asp"></frameset>';
    expect(scoreInside("青石县政府信息公开", frameset)).toBeGreaterThanOrEqual(0.3);
    expect(scoreInside("青石县旅游地图", frameset)).toBeLessThan(0.1);
    expect(scoreInside("青石县政府信息公开", '<iframe src="tree.asp"></iframe>')).toBeLessThan(0.3);
  });

  test.each([
    ['$.ajax({ url: "/data/nb.xml?v=3", dataType: "xml" })', "/data/nb.xml"],
    ["var file = 'nb.json';", "/gk/nb.json"],
  ])("files of data: %s", (script, path) => {
    const html = `<title>政府信息公开年报</title><table id="t"></table><script>${script}</script>`;
    expect(requested(discover("/gk/nb", html, { promise: 0.7, asData: false }))).toEqual([path]);
  });

  test("files of data: a script called as the list that the page goes through, and no library", () => {
    const html = `<script src="/js/jquery.min.js"></script><script src="/js/vue.js"></script>
      <script src="/data/zj_nb.js?v=2"></script>
      <script>jQuery.ajax(new Vue(1)); for (var i = 0; i < zjnb.length; i++) add(zjnb[i][1]);</script>`;
    expect(requested(discover("/gk/zj", html, { promise: 0.7, asData: false }))).toEqual([
      "/data/zj_nb.js",
    ]);
    const rows = 'var zjnb = [["青石镇", "2023年年报", "2024-01-30", "/p/7.html"]];';
    expect(paths(discover("/data/zj_nb.js", rows, asData))).toEqual(["/p/7.html"]);
  });

  test("files of data: entries in markup of any kind, by the years that are their titles", () => {
    const feed = `<?xml version="1.0"?><items><item><title><![CDATA[2023年度]]></title><link>/p?a=1&amp;b=2</link></item>
      <row title="2022年度" url="/p/2"/><entry><title>2021年度</title><link href="/p/3"/></entry></items>`;
    const found = discover("/data/nb.xml", feed, asData);
    expect(paths(found)).toEqual(["/p?a=1&b=2", "/p/2", "/p/3"]);
    expect(Math.min(...found.map(({ score }) => score))).toBeGreaterThanOrEqual(0.6);
    for (const other of ["<", "<a><b>", "<x><![CDATA[", "<!DOCTYPE html><p>年报"])
      expect(paths(discover("/data/nb.xml", other, asData))).toEqual([]);
  });

  test("gkmlpt: each category of the tree, scored by its names", () => {
    const tree = [
      {
        id: 7,
        name: "政府信息公开年报",
        children: [{ id: 8, name: "部门", parent_id: 7, children: [] }],
      },
      { id: 9, name: "部门预算", children: [] },
    ];
    const html = `<script>window._CONFIG = {SID:'755', TREE: ${JSON.stringify(tree)}}</script>`;
    const links = discover("/gkmlpt/index", html);
    expect(requested(links)).toEqual([
      "/gkmlpt/api/all/7?page=1&sid=755",
      "/gkmlpt/api/all/8?page=1&sid=755",
      "/gkmlpt/api/all/9?page=1&sid=755",
    ]);
    const [reports, departments, budget] = links;
    expect(reports?.score).toBeGreaterThan(0.7);
    expect(departments?.text).toBe("政府信息公开年报 部门");
    expect(budget?.score).toBeLessThan(0.3);
    const answer = {
      articles: Array.from({ length: 20 }, (_, i) => ({
        title: `年报${i}`,
        url: `/post_${i}.html`,
      })),
      classify: { id: 7, name: "政府信息公开年报", post_count: 45 },
    };
    const found = discover("/gkmlpt/api/all/7?page=1&sid=755", JSON.stringify(answer), asData);
    expect(requested(found)).toEqual([
      "/gkmlpt/api/all/7?page=2&sid=755",
      "/gkmlpt/api/all/7?page=3&sid=755",
    ]);
    expect(found.filter(({ role }) => role === "link")).toHaveLength(20);
  });

  test("JCMS: the groups after the first, with the numbers that the page prints", () => {
    const html = `<title>政府信息公开年报</title><script>$("#5").jpage({perPage:15,totalRecord:100,groupSize:3,
      proxyUrl:"/module/web/jpage/dataproxy.jsp",ajaxParam:{col:1,webid:3,columnid:77,unitid:"5"}})</script>`;
    const asked = requested(discover("/col/col77/index.html", html));
    expect(asked).toHaveLength(2);
    expect(asked[0]).toContain("startrecord=46&endrecord=90&perpage=15&col=1&webid=3&columnid=77");
    expect(asked[1]).toContain("startrecord=91&endrecord=100");
    const xml =
      '<datastore><record><![CDATA[<li><a href="/art/2024/1/2/art_77_5.html">2023年</a></li>]]></record></datastore>';
    const [entry] = discover(asked[0] ?? "", xml, asData);
    expect(entry).toMatchObject({ url: `${HOST}/art/2024/1/2/art_77_5.html` });
    expect(entry?.score).toBeGreaterThan(0.5);
  });

  test("JCMS: the group that older columns and their answers name is asked for as data", () => {
    const store = (page: number) =>
      `<datastore><nextgroup><![CDATA[<a href="${groupAt(page)}"></a>]]></nextgroup><recordset><record><![CDATA[<li><a href="/art/2024/1/2/art_77_${page}.html">2023年</a></li>]]></record></recordset></datastore>`;
    const html = `<title>政府信息公开年报</title><script type="text/xml">${store(2)}</script>`;
    expect(requested(discover("/col/col77/", html))).toEqual([groupAt(2)]);
    const answer = discover(groupAt(2), store(3), asData);
    expect(requested(answer)).toEqual([groupAt(3)]);
    expect(answer.map(({ role }) => role).toSorted()).toEqual(["link", "list data"]);
  });

  test("an API that a button asks for the pages after the first", () => {
    const address = '"/api/list?columnId=" + columnId + "&pageNo=" + pageNo';
    expect(requested(calls(address, "pageNo++;"))).toEqual([
      "/api/list?columnId=nb&pageNo=2",
      "/api/list?columnId=nb&pageNo=3",
    ]);
    const template = "`/api/list/${columnId}?page=${pageNo}&size=${size}`";
    expect(requested(calls(template))).toHaveLength(3);
    expect(requested(calls(template))[0]).toBe("/api/list/nb?page=1&size=10");
    const rows = [{ title: "青石县2021年政府信息公开年报", url: "/detail/2021.html" }];
    const found = discover("/api/list?pageNo=2", JSON.stringify({ rows }), asData);
    expect(requested(found)).toEqual(["/api/list?pageNo=3"]);
    expect(requested(discover("/api/list?pageNo=3", '{"rows":[]}', asData))).toEqual([]);
    const counted = JSON.stringify({ totalPages: 4, rows });
    expect(requested(discover("/api/list?pageNo=3", counted, asData))).toEqual(
      [1, 2, 4].map((page) => `/api/list?pageNo=${page}`),
    );
  });

  test.each([
    ["what is computed", '"/api/list?key=" + sign(columnId) + "&page=" + pageNo'],
    ["what has no plain value", '"/api/list?id=" + unknown + "&page=" + pageNo'],
    ["an address without a page's number", '"/api/list?id=" + columnId'],
    ["what is posted", '"/api/list?page=" + pageNo, {type: "post"}'],
  ])("%s is not asked for", (_, expression) => {
    expect(requested(calls(expression))).toEqual([]);
  });

  test("arrays and written lines of home-made sites", () => {
    const html = `<title>政府信息公开年报</title><script>var d=[{title:'2023年政府信息公开年报',url:'/nb/1.html'}];
      document.write('<a href="/nb/2.html">2022年政府信息公开年报<\\/a>');</script>`;
    expect(paths(discover("/nb/", html)).toSorted()).toEqual(["/nb/1.html", "/nb/2.html"]);
  });
});

describe("the places of links", () => {
  test("those with words of look-alikes are no fellows of the reports they stand between", () => {
    const entries = [
      "2023年政府信息公开年报",
      "2022年政府信息公开年报",
      "关于2021年政府信息公开年报情况的通报",
    ];
    const lines = entries.map(
      (text, at) => `<li><a href="/nb/t2024010${at}_1234${at}.html">${text}</a></li>`,
    );
    const [one, other, notice] = discover("/nb/", `<ul>${lines.join("")}</ul>`).map(
      ({ place }) => place,
    );
    expect(one).toBe(other);
    expect(notice).not.toBe(one);
  });
});

const item = (path: string, date: string): string =>
  `<url><loc>${HOST}${path}</loc><lastmod>${date}</lastmod></url>`;

describe("sitemaps", () => {
  test("speak by the addresses that name their column, and by dates in the reports' months", () => {
    const pages = [
      item("/zfxxgknb/202401/t20240117_1.html", "2024-01-17"),
      item("/zfxxgknb/202308/t20230817_2.html", "2023-08-17"),
      item("/jryw/202401/t20240117_3.html", "2024-01-17"),
    ];
    const xml = `<?xml version="1.0"?><urlset>${pages.join("")}</urlset>`;
    const scores = discover("/sitemap.xml", xml, { promise: 0, asData: true });
    const [due = 0, late = 0, news = 0] = scores.map(({ score }) => score);
    expect(due).toBeGreaterThan(late);
    expect(late).toBeGreaterThan(0.3);
    expect(news).toBeLessThan(0.3);
  });

  test("of millions of characters are read from their beginning, other answers of that length are none", () => {
    const url = (n: number) => `<url><loc>${HOST}/zfxxgknb/t2023031${n}_${n}.html</loc></url>`;
    const filler = `<url><loc>${HOST}/x.html</loc></url>`.repeat(100_000);
    const xml = `<urlset>${url(1)}${filler}${url(2)}</urlset>`;
    expect(xml.length).toBeGreaterThan(3_000_000);
    const urls = discover("/sitemap.xml", xml, { promise: 0.3, asData: true }).map(
      (one) => one.url,
    );
    expect(urls).toContain(`${HOST}/zfxxgknb/t20230311_1.html`);
    expect(urls).not.toContain(`${HOST}/zfxxgknb/t20230312_2.html`);
    const html = `<a href="/zfxxgknb/">年报</a>${" ".repeat(3_000_000)}`;
    expect(discover("/list", html, { promise: 0.3, asData: true })).toEqual([]);
  });

  test("of an index lead to its sitemaps, worth what the index was asked for as", () => {
    const xml = `<sitemapindex><sitemap><loc>${HOST}/sitemap1.xml</loc></sitemap></sitemapindex>`;
    const [child] = discover("/sitemap.xml", xml, { promise: 0.3, asData: true });
    expect(child).toMatchObject({ url: `${HOST}/sitemap1.xml`, role: "list data", score: 0.3 });
  });
});

describe("the promise that led to a page", () => {
  const frame = '<ul><li><a href="/1.html">2023年</a></li></ul>';

  test("says what a list without a name is", () => {
    expect(
      discover("/list.aspx", frame, { promise: 0.7, asData: false })[0]?.score,
    ).toBeGreaterThan(0.6);
    expect(discover("/list.aspx", frame)[0]?.score).toBeLessThan(0.3);
  });
});

test("a binary file and a page without links lead nowhere", () => {
  expect(discover("/a.pdf", "%PDF-1.7")).toEqual([]);
  expect(discover("/a.html", "<p>无</p>")).toEqual([]);
});

test("places tell the lists of a template apart, and articles from columns, numbers left out", () => {
  const html = `<ul class="list12"><li><a href="/a">一</a></li><li><a href="/t20240102_12.html">三</a></li></ul><div id="nav"><a href="/b">二</a></div>`;
  expect(discover("/", html).map(({ place }) => place)).toEqual([
    "other/: html>body>ul.list#>li>a",
    "other: html>body>ul.list#>li>a",
    "other/: html>body>div.nav>a",
  ]);
});
