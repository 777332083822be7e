import { array, assert, constantFrom, oneof, pre, property, string, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalUrl } from "#shared";
import { anyText } from "../cases/any-text.ts";

const PAGE = "http://www.qingshi.gov.cn/zwgk/zfxxgk/index.html";

/** What addresses are made of, and what breaks them. */
const TROUBLE = Array.from("abcxyz/;=&?%:.#@- 一丁年");

const SITES = ["http://a.gov.cn", "https://WWW.A.gov.cn:8080", "http://政务.cn", "http://10.0.0.1"];

describe("canonicalUrl", () => {
  test.each([
    [
      "./202301/t20230112_88.html",
      "http://www.qingshi.gov.cn/zwgk/zfxxgk/202301/t20230112_88.html",
    ],
    ["../nb/#top", "http://www.qingshi.gov.cn/zwgk/nb/"],
    ["//XXGK.qingshi.gov.cn:80/a", "http://xxgk.qingshi.gov.cn/a"],
    ["https://www.qingshi.gov.cn.:443/a", "https://www.qingshi.gov.cn/a"],
    ["/a//b///c", "http://www.qingshi.gov.cn/a/b/c"],
    ["/a;jsessionid=0F9A?id=3", "http://www.qingshi.gov.cn/a?id=3"],
    ["/a?utm_source=wx&id=3&spm=1.2&JSESSIONID=9", "http://www.qingshi.gov.cn/a?id=3"],
    ["/a?", "http://www.qingshi.gov.cn/a"],
    ["/%e5%b9%b4?name=%c4%ea", "http://www.qingshi.gov.cn/%E5%B9%B4?name=%c4%ea"],
    ["http://clerk:secret@www.qingshi.gov.cn/a", "http://www.qingshi.gov.cn/a"],
    ["  list_2.html\n", "http://www.qingshi.gov.cn/zwgk/zfxxgk/list_2.html"],
  ])("spells %j in one way", (address, expected) => {
    expect(canonicalUrl(address, PAGE)).toBe(expected);
  });

  test("keeps index.html, which old servers need, and the scheme, which they may lack", () => {
    expect(canonicalUrl("index.html", PAGE)).toBe(PAGE);
    expect(canonicalUrl(PAGE.replace("http:", "https:"))).toMatch(/^https:/u);
  });

  test.each([
    "javascript:void(0)",
    "mailto:a@b.cn",
    "ftp://a.cn/",
    "",
    "   ",
    "http://",
    "tel:110",
  ])("gives null for %j", (address) => {
    expect(canonicalUrl(address, PAGE)).toBeNull();
  });

  test("gives null for a relative address of a bare file and for endless addresses", () => {
    expect(canonicalUrl("a.html", null)).toBeNull();
    expect(canonicalUrl(`/${"a".repeat(3_000)}`, PAGE)).toBeNull();
  });

  test("its result is its own canonical form", () => {
    // Not `webUrl`: fast-check takes seconds to list what its addresses may be made of.
    const trouble = string({ unit: constantFrom(...TROUBLE), maxLength: 40 });
    const text = oneof(trouble, anyText({ maxLength: 20 }));
    const address = tuple(constantFrom(...SITES), array(text, { maxLength: 5 }));
    assert(
      property(address, text, ([site, folders], tail) => {
        const once = canonicalUrl([site, ...folders].join("/") + tail);
        pre(once !== null);
        expect(canonicalUrl(once)).toBe(once);
        expect(canonicalUrl(once, PAGE)).toBe(once);
      }),
    );
  });
});
