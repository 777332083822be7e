import { describe, expect, test } from "vitest";
import type { LinkRole } from "#shared";
import { judgeResponse } from "../../../crawler/crawl/judge-response.ts";
import type { Judgement } from "../../../crawler/crawl/judge-response.ts";

function judged(
  status: number,
  headers: Readonly<Record<string, string>> = {},
  text = "<p>年报",
  role: LinkRole = "link",
): Judgement {
  const bytes = new TextEncoder().encode(text);
  const response = {
    url: "http://www.qingshi.gov.cn/a",
    retrievedAt: "",
    status,
    statusText: "",
    headers: Object.entries(headers),
    body: bytes,
    bytes,
  };
  return judgeResponse(response, role);
}

describe("judgeResponse", () => {
  test.each([
    "text/html; charset=gbk;",
    "TEXT/HTML",
    "text/plain",
    "application/xhtml+xml",
    "text/html,charset=utf-8",
    "text/html charset=gbk",
    "text/htm",
  ])("%s is a page", (type) => {
    expect(judged(200, { "Content-Type": type })).toEqual({ kind: "page" });
  });

  test("a page that is sent as just any bytes is one, a file is none", () => {
    const type = { "Content-Type": "application/octet-stream" };
    expect(judged(200, type, "<!DOCTYPE html><title>年报</title>")).toEqual({ kind: "page" });
    expect(judged(200, type, "PK\u0003\u0004").kind).toBe("ended");
  });

  test("data is no page, unless a list's script would ask for it", () => {
    const type = { "Content-Type": "application/json;charset=utf-8" };
    expect(judged(200, type)).toMatchObject({ kind: "ended" });
    expect(judged(200, type, "{}", "list data")).toEqual({ kind: "page" });
    expect(judged(200, { "Content-Type": "image/png" }, "", "list data").kind).toBe("ended");
  });

  test("so is what names no type; other types are none", () => {
    expect(judged(200)).toEqual({ kind: "page" });
    expect(judged(200, { "Content-Type": "application/pdf" })).toMatchObject({
      kind: "ended",
      outcome: { kind: "refused", reason: "it is application/pdf" },
    });
  });

  test("redirects stay on the site", () => {
    expect(judged(301, { Location: "/b#x" })).toEqual({
      kind: "redirect",
      to: "http://www.qingshi.gov.cn/b",
    });
    expect(judged(302, { Location: "https://xxgk.qingshi.gov.cn/" })).toMatchObject({
      kind: "redirect",
    });
    for (const location of [
      "http://www.heluo.gov.cn/",
      "/a",
      "javascript:1",
      "file:///etc/passwd",
      "",
    ]) {
      expect(judged(302, { Location: location })).toMatchObject({
        kind: "ended",
        outcome: { kind: "failed" },
      });
    }
  });

  test("a redirect may name its place in raw UTF-8", () => {
    const location = Buffer.from("/2023年报.html").toString("latin1");
    expect(judged(302, { Location: location })).toEqual({
      kind: "redirect",
      to: "http://www.qingshi.gov.cn/2023%E5%B9%B4%E6%8A%A5.html",
    });
  });

  test("a Refresh at once to another page of the site is a redirect", () => {
    expect(judged(200, { Refresh: "0; url=/nb/" })).toEqual({
      kind: "redirect",
      to: "http://www.qingshi.gov.cn/nb/",
    });
    for (const refresh of ["60; url=/nb/", "0; url=/a", "0; url=http://www.heluo.gov.cn/", "1"])
      expect(judged(200, { Refresh: refresh })).toEqual({ kind: "page" });
  });

  test("what may pass is asked again later", () => {
    expect(judged(503, { "Retry-After": "7" })).toMatchObject({
      kind: "later",
      cause: "overloaded",
    });
    expect(judged(429, { "Retry-After": "120" })).toMatchObject({ kind: "later", cause: "denied" });
    expect(judged(500)).toMatchObject({ kind: "later", cause: "overloaded" });
  });

  test("who asks for more than a run can wait is left alone, and not asked again after a minute", () => {
    expect(judged(503, { "Retry-After": "3600" })).toMatchObject({
      kind: "ended",
      outcome: {
        kind: "sent away",
        cause: "denied",
        reason: expect.stringContaining("60 minutes"),
      },
    });
  });

  test("missing pages and refusals end; a refusal is told apart", () => {
    expect(judged(404)).toMatchObject({ outcome: { reason: "HTTP 404", cause: "other" } });
    expect(judged(403)).toMatchObject({ outcome: { reason: "HTTP 403", cause: "denied" } });
  });

  test("a challenge is one, whatever its status", () => {
    expect(judged(412)).toEqual({ kind: "challenge", product: "瑞数" });
    expect(judged(200, {}, "请完成安全验证")).toEqual({ kind: "challenge", product: "验证码" });
  });

  test("304 says that nothing changed", () => {
    expect(judged(304)).toEqual({ kind: "unchanged" });
  });
});
