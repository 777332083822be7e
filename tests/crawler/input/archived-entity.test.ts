import { describe, expect, test } from "vitest";
import { http, inMembers, response } from "./foreign-warc.ts";
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
