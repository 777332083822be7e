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

  test("takes nothing without an address or without a title", () => {
    expect(scriptEntries('[{"title":"年报"},{"url":"/a"},{"url":"","title":"b"}]')).toEqual([]);
  });

  test("reads hostile scripts in linear time and never throws", () => {
    expect(scriptEntries(`{${"a:".repeat(200_000)}`)).toEqual([]);
    expect(scriptEntries("{".repeat(200_000))).toEqual([]);
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
