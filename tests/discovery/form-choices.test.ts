import { describe, expect, test } from "vitest";
import { collectLinks } from "../../shared/discovery/collect-links.ts";
import { parseHtml } from "../../shared/page/parse-html.ts";

const ORGANS =
  '<option value="">请选择</option><option value="07">教育局</option><option value="12">青石镇</option>';

const linksOf = (html: string) =>
  collectLinks({ document: parseHtml(html), url: "http://www.qingshi.gov.cn/gk/index.asp" }).map(
    ({ url, text }) => [url.replace("http://www.qingshi.gov.cn", ""), text],
  );

describe("a form that is filled by choosing an agency or a year", () => {
  test("leads to what each choice asks for", () => {
    const form = `<form action="list.asp?old=1" method="GET"><input type="hidden" name="t" value="a&b">
      <select name="org">${ORGANS}</select><button>查看</button></form>`;
    expect(linksOf(form)).toEqual([
      ["/gk/list.asp?t=a%26b&org=07", "教育局"],
      ["/gk/list.asp?t=a%26b&org=12", "青石镇"],
    ]);
  });

  test("sends the usual choice of its other lists", () => {
    const years = "<option>2015</option><option selected>2016</option>";
    const kinds = '<option value="1">公文</option><option value="2">其他</option>';
    const form = `<form action="/q"><select name="y">${years}</select><select name="k">${kinds}</select></form>`;
    expect(linksOf(form)).toEqual([
      ["/q?y=2015&k=1", "2015"],
      ["/q?y=2016&k=1", "2016"],
    ]);
  });

  test("without an action is the page itself", () => {
    expect(linksOf(`<form><select name="org">${ORGANS}</select></form>`)[0]?.[0]).toBe(
      "/gk/index.asp?org=07",
    );
  });
});

test.each([
  ["posts", `<form method="post" action="/q"><select name="org">${ORGANS}</select></form>`],
  [
    "has words to write",
    `<form action="/q"><input name="key"><select name="org">${ORGANS}</select></form>`,
  ],
  [
    "has a secret",
    `<form action="/q"><input type="password" name="key"><select name="org">${ORGANS}</select></form>`,
  ],
  [
    "has a text to write",
    `<form action="/q"><textarea></textarea><select name="org">${ORGANS}</select></form>`,
  ],
  ["has a list without a name", `<form action="/q"><select>${ORGANS}</select></form>`],
  ["is none", `<select name="org">${ORGANS}</select>`],
  [
    "asks for something else",
    '<form action="/q"><select name="in"><option value="1">标题</option><option value="2">正文</option></select></form>',
  ],
  [
    "has no end",
    `<form action="/q"><select name="y">${Array.from({ length: 5_000 }, (_, n) => `<option value="${n}">第${n}局</option>`).join("")}</select></form>`,
  ],
])("a form that %s is left alone", (_, html) => {
  expect(linksOf(html)).toEqual([]);
});
