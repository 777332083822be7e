import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { scriptEntries, writtenMarkup } from "../../shared/discovery/script-entries.ts";

describe("scriptEntries", () => {
  test("reads arrays of a script, quoted one way or the other", () => {
    const script = `var a=[{id:1,title:'2023年年报',url:'/nb/1.html'},
      {"linkurl":"./2.html","showTitle":"2022\\u5e74年报","pubDate":"2023-03-31 10:00"}]; show(a);`;
    expect(scriptEntries(script)).toEqual([
      { address: "/nb/1.html", text: "2023年年报", month: null },
      { address: "./2.html", text: "2022年年报", month: "2023-03" },
    ]);
  });

  test("reads JSON with escaped slashes, nested or not", () => {
    const json = JSON.stringify({ data: { total: 1, results: [{ title: "年报", url: "//h/a" }] } });
    const [entry] = scriptEntries(json.replaceAll("/", "\\/"));
    expect(entry).toEqual({ address: "//h/a", text: "年报", month: null });
  });

  test.each([
    [`h += '<li><a class="t" href="/p/' + n.nid + '">' + n.title + '</a>'`, "/p/318"],
    [
      `h += "<a target='_blank' href='view-" + list[i].nid + ".html'>" + list[i].title`,
      "view-318.html",
    ],
    [`h += "<a href=\\"/p/" + n.nid + "\\">" + n.title + "</a>"`, "/p/318"],
    ['h += `<a href="/p/${item.nid}.html">${item.title}</a>`', "/p/318.html"],
  ])("makes an address as the script does: %s", (code, address) => {
    const state = '{"list":[{"nid":318,"title":"2023年年报","time":"2024-01-30"}]}';
    expect(scriptEntries(`var s = ${state}; ${code}`)).toEqual([
      { address, text: "2023年年报", month: "2024-01" },
    ]);
  });

  test.each([
    ["of two values", `'<a href="/' + n.cid + '/' + n.nid + '">'`],
    ["in two ways", `'<a href="/p/' + n.nid + '">'; '<a href="/q/' + n.nid + '">'`],
    ["of what another function gives", `'<a href="/p/' + f(n.nid) + '">'`],
    ["of the value alone", `'<a href="' + n.nid + '">'`],
    ["of a value that is none", `'<a href="/p/' + n.title + '">'`],
  ])("makes none %s", (_, code) => {
    expect(scriptEntries(`[{"nid":318,"cid":2,"title":"2023 年报"}]; ${code}`)).toEqual([]);
  });

  test("names the entries of a tree with those above them", () => {
    const nodes = `[{id:1, pId:0, name:"信息公开"}, {id:7, pId:1, name:"年报"},
      {id:71, pId:7, name:"县直部门", url:"list.jsp?id=71"}, {id:8, pId:1, name:"指南", url:"/zn/"}]`;
    expect(scriptEntries(nodes).map(({ text }) => text)).toEqual(["年报 县直部门", "指南"]);
  });

  test("takes nothing without an address or without a title", () => {
    expect(scriptEntries('[{"title":"年报"},{"url":"/a"},{"url":"","title":"b"}]')).toEqual([]);
  });

  test("reads hostile scripts in linear time and never throws", () => {
    expect(scriptEntries(`{${"a:".repeat(200_000)}`)).toEqual([]);
    expect(scriptEntries("{".repeat(200_000))).toEqual([]);
    for (const part of [
      "href='",
      "href='/' + a.b + '",
      "href='a${a.b}",
      '{"a":1,"id":1}',
      "{id:1,pid:1,name:'a'}",
    ])
      expect(scriptEntries(part.repeat(20_000))).toEqual([]);
    assert(
      property(string({ maxLength: 300 }), (text) => {
        expect(scriptEntries(`{title:"${text}",url:'${text}'}`).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

test("writtenMarkup gives what a script writes as plain texts", () => {
  const script = `document.write('<li><a href="/a.html">年报<\\/a><\\/li>');\ndocument.writeln(x);`;
  expect(writtenMarkup(script).trim()).toBe('<li><a href="/a.html">年报</a></li>');
});
