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
