import { describe, expect, test } from "vitest";
import { mediaTypeOf, namedType } from "../../../crawler/fetch/media-type.ts";

function typeOf(contentType: string | null, text = ""): string {
  const headers = contentType === null ? [] : [["content-type", contentType] as const];
  return mediaTypeOf({ headers, bytes: new TextEncoder().encode(text) });
}

describe("mediaTypeOf", () => {
  test.each([
    "text/html",
    " Text/HTML ; charset=gbk",
    "text/html,charset=utf-8",
    "text/html: charset=utf-8",
    "text/html charset=utf-8",
    "text/html(charset=utf-8)",
    "text/html, text/html; charset=utf-8",
  ])("%j is text/html, whatever follows it", (contentType) => {
    expect(typeOf(contentType, "年报")).toBe("text/html");
  });

  test.each(["charset=UTF-8", "html", "*/*", "application/octet-stream", "text/"])(
    "%j says nothing: the body's beginning does",
    (contentType) => {
      expect(typeOf(contentType, "\ufeff<!DOCTYPE HTML>\n<title>年报")).toBe("text/html");
      expect(typeOf(contentType, "\r\n<HTML lang=zh>")).toBe("text/html");
      expect(typeOf(contentType, "<head>")).toBe("text/html");
      expect(typeOf(contentType, "<header>")).not.toBe("text/html");
      expect(typeOf(contentType, `${" ".repeat(600)}<html>`)).not.toBe("text/html");
    },
  );

  test("a type that tells something is believed, and none is none", () => {
    expect(typeOf("application/pdf", "<html>")).toBe("application/pdf");
    expect(typeOf(null, "<html>")).toBe("text/html");
    expect(typeOf("; charset=utf-8")).toBe("");
  });
});

test.each([
  ["text/html, text/html; charset=utf-8", "text/html"],
  ['"text/html"', "text/html"],
  ["application/xhtml+xml", "application/xhtml+xml"],
  ["application/vnd.ms-excel", "application/vnd.ms-excel"],
  ["unknown/unknown", ""],
  ["*/*", ""],
  ["html", ""],
  ["", ""],
  [null, ""],
])("%s names %s", (header, type) => {
  expect(namedType(header)).toBe(type);
});
