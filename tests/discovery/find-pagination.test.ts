import { describe, expect, test } from "vitest";
import { findPagination } from "../../shared/discovery/pagination/find-pagination.ts";
import { parseHtml } from "../../shared/page/parse-html.ts";

const FOLDER = "http://www.qingshi.gov.cn/zwgk/nb/";

function pagesOf(body: string, url = `${FOLDER}index.html`): readonly string[] {
  return findPagination({ document: parseHtml(`<body>${body}</body>`), url });
}

function names(urls: readonly string[]): readonly string[] {
  return urls.map((url) => url.replace(FOLDER, ""));
}

const form = (inside: string, attributes = 'action="list.aspx" method="get"') =>
  pagesOf(`<form ${attributes}>${inside}</form>`, `${FOLDER}list.aspx?cid=15`);
const code = '<input type="hidden" name="cid" value="15">';
const box = '<input name="p" size="2" value="2"><input type="submit" value="GO">';

describe("findPagination", () => {
  test("TRS counts from zero: index_1.html is page 2", () => {
    const pages = pagesOf('<script>createPageHTML(4, 0, "index", "html")</script>');
    expect(names(pages)).toEqual(["index_1.html", "index_2.html", "index_3.html"]);
  });

  test("TRS on a later page leads to the others, not to itself", () => {
    const pages = pagesOf(
      '<script>createPageHTML(3, 1, "index", "html")</script>',
      `${FOLDER}index_1.html`,
    );
    expect(names(pages)).toEqual(["index_2.html"]);
  });

  test("TRS where the count stands in a variable", () => {
    const script =
      "<script>var countPage = 3; createPageHTML(countPage, currentPage, 'list', 'shtml');</script>";
    expect(names(pagesOf(script))).toEqual(["list_1.shtml", "list_2.shtml"]);
  });

  test("TRS where only the count is stated", () => {
    expect(names(pagesOf("<script>var countPage = 2;//页数</script>", FOLDER))).toEqual([
      "index_1.html",
    ]);
  });

  test("UCAP's function of the same name takes an element and counts from one", () => {
    const script = "<script>createPageHTML('page_div', 3, 1,'list','shtml', 48);</script>";
    expect(names(pagesOf(script, `${FOLDER}list.shtml`))).toEqual(["list_2.shtml", "list_3.shtml"]);
  });

  test("numbers and 尾页 give the pages between them too", () => {
    const links =
      '<a href="list_2.html">2</a> <a href="list_3.html">3</a> … <a href="list_6.html">尾页</a> <a href="list_2.html">下一页</a>';
    expect(names(pagesOf(links, `${FOLDER}list.html`)).toSorted()).toEqual([
      "list_2.html",
      "list_3.html",
      "list_4.html",
      "list_5.html",
      "list_6.html",
    ]);
  });

  test.each(["较早 »", "更早的文章 →", "« Older posts"])("%s turns a list by age", (text) => {
    const list = `${FOLDER}list?org=7&p=2`;
    const links = `<a href="list?org=7">« 较新</a><a href="list?org=7&p=3">${text}</a>`;
    expect(names(pagesOf(links, list))).toEqual(["list?org=7&p=3"]);
  });

  test("VSB counts downwards in a folder named like the list", () => {
    const links = '<a href="nb/3.htm">下页</a><a href="nb/1.htm">尾页</a>';
    const pages = pagesOf(links, "http://www.qingshi.gov.cn/zwgk/nb.htm");
    expect(names(pages).toSorted()).toEqual(["1.htm", "2.htm", "3.htm"]);
  });

  test("a page parameter", () => {
    const links = '<a href="?cid=7&page=2">下一页 &gt;</a><a href="?cid=7&page=4">末页</a>';
    const pages = pagesOf(links, `${FOLDER}list.aspx?cid=7`);
    expect(names(pages).toSorted()).toEqual([
      "list.aspx?cid=7&page=2",
      "list.aspx?cid=7&page=3",
      "list.aspx?cid=7&page=4",
    ]);
  });

  test.each([
    'var totalPage = 3; var pageNo = 1; showPages("?page=");',
    "pager({ totalRecord: 55, pageSize: 20, url: 'list.html?page=' })",
  ])("a home-made script that states count and parameter: %s", (script) => {
    expect(names(pagesOf(`<script>${script}</script>`, FOLDER))).toEqual(["?page=2", "?page=3"]);
  });

  test.each([
    [`document.write('<a href="list_15_' + i + '.html">' + i)`, "list_15_1.html"],
    [`document.write("<a href='list_15_" + n + ".html'>")`, "list_15_1.html"],
    [`function go(n) { location.href = "list_15_" + n + ".html"; }`, "list_15.html"],
  ])("a script that writes the number into a file's name: %s", (script, own) => {
    const pages = pagesOf(`<script>var pageCount = 3; ${script}</script>`, FOLDER + own);
    expect(names(pages)).toEqual(expect.arrayContaining(["list_15_2.html", "list_15_3.html"]));
  });

  test("files of another list are not its pages", () => {
    const script = `var totalPage = 3; location.href = "list_16_" + n + ".html";`;
    expect(pagesOf(`<script>${script}</script>`, `${FOLDER}list_15_1.html`)).toEqual([]);
  });

  test("a form that asks for the number of a page gives those that it states", () => {
    const pages = ["list.aspx?cid=15&p=2", "list.aspx?cid=15&p=3"];
    expect(names(form(`${code}当前第1页/共3页，转到第${box}页`))).toEqual(pages);
    expect(names(form(`${code}第 1/3 页 ${box}`, 'action=""'))).toEqual(pages);
    const choice = '第<select name="p"><option value="1">1<option selected>2<option>3</select>页';
    expect(names(form(`${code}${choice}`))).toEqual(pages);
    expect(form(`${code}总页数：99999${box}`).length).toBeLessThanOrEqual(200);
  });

  test.each([
    ["a form that is posted", `${code}共3页${box}`, 'action="list.aspx" method="post"'],
    ["a form for another page", `${code}共3页${box}`, 'action="search.aspx"'],
    ["a search with words in it", `${code}共3页<input name="q" value="年报">`, ""],
    ["a choice of anything else", `${code}<select name="p"><option>1<option>全部</select>`, ""],
    ["two boxes", `${code}共3页${box}<input name="key">`, ""],
    ["a text to write", `${code}共3页${box}<textarea name="t"></textarea>`, ""],
    ["a password", `${code}共3页${box}<input type="password" name="w">`, ""],
    ["a state of the server's", `<input type="hidden" name="s" value="/wEP+=">共3页${box}`, ""],
    ["no count", `${code}${box}`, ""],
    ["many forms", "<form>共3页".repeat(5_000), ""],
  ])("%s turns no page", (_, inside, attributes) => {
    expect(form(inside, attributes)).toEqual([]);
  });

  test("上一页 leads back to what was seen", () => {
    const links = '<a href="list.jsp?offset=0">上一页</a><a href="list.jsp?offset=30">下一页</a>';
    expect(names(pagesOf(links, `${FOLDER}list.jsp?offset=15`))).toEqual(["list.jsp?offset=30"]);
  });

  test("a count without a parameter is none", () => {
    expect(
      pagesOf("<script>var totalPage = 3; var x = '?id=';</script>", `${FOLDER}a.jsp`),
    ).toEqual([]);
  });

  test("numbers that lead elsewhere turn no page", () => {
    expect(
      pagesOf('<a href="/rl/2023/5.html">5</a><a href="http://other.cn/list_2.html">2</a>'),
    ).toEqual([]);
  });

  test("a list of a hundred thousand pages is bounded", () => {
    expect(pagesOf('<script>createPageHTML(99999, 0, "index", "html")</script>')).toHaveLength(200);
    expect(
      pagesOf('<a href="list_2.html">2</a><a href="list_9999.html">尾页</a>').length,
    ).toBeLessThanOrEqual(200);
  });

  test("a bare file has no further pages", () => {
    const document = parseHtml('<a href="list_2.html">下一页</a>');
    expect(findPagination({ document, url: null })).toEqual([]);
  });
});
