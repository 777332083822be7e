import { describe, expect, test } from "vitest";
import { collectLinks } from "../../shared/discovery/collect-links.ts";
import { linkBlocks, type LinkBlock } from "../../shared/discovery/link-blocks.ts";
import { parseHtml } from "../../shared/page/parse-html.ts";

function blockOf(name: string, html: string): LinkBlock | undefined {
  const links = collectLinks({ document: parseHtml(html), url: "http://www.qingshi.gov.cn/nb/" });
  const link = links.find(({ text }) => text === name);
  return link === undefined ? undefined : linkBlocks(links).get(link);
}

const MENU = '<div><ul><li><a href="a/">市本级</a></li><li><a href="b/">街镇</a></li></ul></div>';

describe("linkBlocks", () => {
  test("links of one list stand together", () => {
    const block = blockOf("街镇", `<div><a href="/x/">别处</a></div>${MENU}`);
    expect(block?.links.map(({ text }) => text)).toEqual(["市本级", "街镇"]);
    expect(block?.isNavigation).toBe(false);
  });

  test.each([
    '<nav><a href="/">某市</a><a href="/zw/">政务</a></nav>',
    '<ul><li><a href="/m/">首 页</a></li><li><a href="/zw/">政务</a></li></ul>',
    '<ul><li><a href="/">某市</a></li><li><a href="/zw/">政务</a><ul><li><a href="/zw/1/">机构</a></li></ul></li></ul>',
    '<p>位置：<a href="/index.html">某市</a> &gt; <a href="/zw/">政务</a></p>',
  ])("a block that begins at the home page is navigation: %s", (html) => {
    expect(blockOf("政务", html + MENU)?.isNavigation).toBe(true);
    expect(blockOf("街镇", html + MENU)?.isNavigation).toBe(false);
  });

  test("a link alone has no block", () => {
    expect(blockOf("政务", '<p><a href="/zw/">政务</a></p>')).toBeUndefined();
  });
});
