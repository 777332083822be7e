import { describe, expect, test } from "vitest";
import { http, inMembers, record, response } from "./foreign-warc.ts";
import { GIVEN, NEXT, NEXT_GIVEN, opened, PAGE, URL_OF_PAGE } from "./open-foreign.ts";

describe("a response that is no page", () => {
  const TYPE = "Content-Type: text/html";
  const refusal = Buffer.from("<h1>Moved</h1>");

  test.each([
    ["a redirect", http(["HTTP/1.1 302 Found", TYPE, "Location: /next"])],
    [
      "a redirect with a body",
      http(["HTTP/1.1 301 Moved Permanently", "location:/next", TYPE], refusal),
    ],
    ["a redirect without address and body", http(["HTTP/1.1 302 Found"])],
    ["what was not modified", http(["HTTP/2 304", TYPE])],
    ["an interim answer", http(["HTTP/1.1 100 Continue"])],
    ["what has no content", http(["HTTP/1.1 204 No Content"])],
    ["an error without a body", http(["HTTP/1.1 500 Internal Server Error", TYPE])],
  ])("is passed over: %s", async (_, block) => {
    expect(await opened(inMembers([response(URL_OF_PAGE, block), NEXT]))).toEqual([NEXT_GIVEN]);
  });

  test.each([
    ["a redirect that names no address", "HTTP/1.1 302 Found"],
    ["an error with words", "HTTP/1.1 404 Not Found"],
    ["a status line without status", "HTTP/1.1"],
  ])("but a reader sees %s", async (_, line) => {
    const block = http([line, TYPE], PAGE);
    expect(await opened(inMembers([response(URL_OF_PAGE, block)]))).toEqual([GIVEN]);
  });

  test("but an empty page is one", async () => {
    const block = http(["HTTP/1.1 200 OK", TYPE]);
    expect(await opened(inMembers([response(URL_OF_PAGE, block)]))).toEqual([
      { ...GIVEN, text: "" },
    ]);
  });
});

function untyped(line: string, fields: Readonly<Record<string, string>> = {}): Buffer {
  return inMembers([response(URL_OF_PAGE, http(["HTTP/1.1 200 OK", line], PAGE), fields), NEXT]);
}

describe("a response whose type", () => {
  test.each([
    "Content-Type: text/html charset=gb2312",
    "Content-Type: text/html, text/html",
    "Content-Type: unknown/unknown",
    "Content-Type:",
    "X-Powered-By: x",
  ])("is ill written or not known is a page: %s", async (line) => {
    expect(await opened(untyped(line))).toEqual([GIVEN, NEXT_GIVEN]);
  });

  test("is told by the archive alone is what the archive says", async () => {
    const pdf = { "WARC-Identified-Payload-Type": "application/pdf" };
    expect(await opened(untyped("X-Powered-By: x", pdf))).toEqual([NEXT_GIVEN]);
    expect(await opened(untyped("Content-Type: text/html", pdf))).toEqual([GIVEN, NEXT_GIVEN]);
  });
});

describe("an address", () => {
  const block = http(["HTTP/1.1 200 OK", "Content-Type: text/html"], PAGE);

  test.each([
    ["in Chinese", "http://清河县.例子/年报", "http://清河县.例子/年报"],
    ["in Chinese and brackets", "<http://清河县.例子/年报>", "http://清河县.例子/年报"],
    ["in Latin-1", "http://www.a.gov.cn/é", "http://www.a.gov.cn/é"],
    ["that is none", "http://[nowhere", "http://[nowhere"],
  ])("%s is given as it was written", async (_, written, url) => {
    expect(await opened(inMembers([response(written, block)]))).toEqual([{ ...GIVEN, url }]);
  });
});

describe("a resource", () => {
  test.each(["http://www.a.gov.cn/", "ftp://ftp.a.gov.cn/nb.html", "file:///home/nb.html"])(
    "of %s is a page",
    async (url) => {
      const resource = record("resource", url, "text/html", PAGE);
      expect(await opened(inMembers([resource]))).toEqual([{ ...GIVEN, url }]);
    },
  );

  test.each([
    ["urn:view:http://www.a.gov.cn/", "image/png"],
    ["urn:thumbnail:http://www.a.gov.cn/", "text/html"],
    ["urn:pageinfo:http://www.a.gov.cn/", "application/json"],
    ["urn:text:http://www.a.gov.cn/", "text/plain"],
  ])("that a tool made of a page is none: %s", async (url, type) => {
    expect(await opened(inMembers([record("resource", url, type, PAGE), NEXT]))).toEqual([
      NEXT_GIVEN,
    ]);
  });
});
