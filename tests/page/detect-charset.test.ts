import { describe, expect, test } from "vitest";
import { detectCharset } from "../../shared/page/detect-charset.ts";

/** 䶮 as GB18030 has it (0xFE9F), which gb2312 decoders lose; 公开 as GBK. */
const RARE = [0xfe, 0x9f];
const PUBLIC = [0xb9, 0xab, 0xbf, 0xaa];

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));
const bytes = (...parts: number[][]): Uint8Array => Uint8Array.from(parts.flat());
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("detectCharset", () => {
  test.each([
    ["meta only", bytes(ascii('<meta charset="gb2312">'), PUBLIC, RARE), null, "gb18030"],
    ["header only", bytes(PUBLIC, RARE), "text/html; charset=GBK", "gb18030"],
    ["header with a stray semicolon", bytes(PUBLIC), "text/html; charset=gbk;", "gb18030"],
    ["no label", bytes(PUBLIC, RARE), null, "gb18030"],
    ["iso-8859-1 of an error page", bytes(PUBLIC), "text/html; charset=ISO-8859-1", "gb18030"],
    ["meta gb2312, bytes UTF-8", utf8('<meta charset="gb2312">政府信息公开䶮'), null, "utf-8"],
    ["meta UTF-8, bytes GBK", bytes(ascii('<meta charset="utf-8">'), PUBLIC), null, "gb18030"],
    ["header GBK, bytes UTF-8", utf8("年报"), "text/html; charset=gbk", "utf-8"],
    ["byte order mark", bytes([0xff, 0xfe], [0x6c, 0x51]), "text/html; charset=gb2312", "utf-16le"],
    ["big5", bytes([0xa4, 0xbd, 0xb6, 0x7d]), "text/html; charset=big5", "big5"],
    ["plain ASCII", bytes(ascii("<p>1</p>")), null, "utf-8"],
  ])("%s", (_name, body, header, charset) => {
    expect(detectCharset(body, header)).toBe(charset);
  });

  test("UTF-16 without a mark is told by its zeros", () => {
    const le = bytes(Array.from("<html><p>1</p>").flatMap((c) => [c.charCodeAt(0), 0]));
    expect(detectCharset(le, null)).toBe("utf-16le");
  });

  test("UTF-8 cut in the middle of a character stays UTF-8", () => {
    expect(detectCharset(utf8("政府信息公开").subarray(0, 17), null)).toBe("utf-8");
  });

  test("gb18030 gives the rare character back", () => {
    const charset = detectCharset(bytes(ascii("<meta charset=gb2312>"), PUBLIC, RARE), null);
    expect(new TextDecoder(charset).decode(bytes(PUBLIC, RARE))).toBe("公开䶮");
  });
});
