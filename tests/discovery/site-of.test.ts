import { describe, expect, test } from "vitest";
import { isSameSite, siteOf } from "#shared";

describe("siteOf", () => {
  test.each([
    ["http://www.qingshi.gov.cn/a", "qingshi.gov.cn"],
    ["https://xxgk.qingshi.gov.cn:8443/", "qingshi.gov.cn"],
    ["http://czj.heluo.qingshi.gov.cn/", "qingshi.gov.cn"],
    ["http://www.qingshi.com.cn/", "qingshi.com.cn"],
    ["http://www.qingshi.bj.cn/", "qingshi.bj.cn"],
    ["http://www.qingshi.org/", "qingshi.org"],
    ["http://203.0.113.9:8080/a", "203.0.113.9:8080"],
    ["http://203.0.113.9/a", "203.0.113.9"],
    ["http://[2001:db8::1]:81/", "[2001:db8::1]:81"],
    ["http://localhost:3000/", "localhost"],
    ["http://xxgk.qingshi.gov.example:3000/", "qingshi.gov.example"],
    ["http://www.qingshi.test/", "qingshi.test"],
  ])("%s is of %s", (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  test.each(["ftp://www.qingshi.gov.cn/", "qingshi", ""])("%j is of none", (url) => {
    expect(siteOf(url)).toBeNull();
  });
});

describe("isSameSite", () => {
  test("joins sibling hosts and nothing else", () => {
    const seed = "http://www.qingshi.gov.cn/";
    expect(isSameSite("https://zfxxgk.qingshi.gov.cn/nb/", seed)).toBe(true);
    expect(isSameSite("http://www.heluo.gov.cn/", seed)).toBe(false);
    expect(isSameSite("http://qingshi.gov.cn.example.com/", seed)).toBe(false);
    expect(isSameSite("http://notqingshi.gov.cn/", seed)).toBe(false);
    expect(isSameSite("http://203.0.113.9:81/", "http://203.0.113.9:82/")).toBe(false);
  });
});
