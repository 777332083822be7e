import { expect, test } from "vitest";
import { isMisread } from "../../shared/page/is-misread.ts";

const utf8 = new TextEncoder().encode("<p>政府信息公开</p>");
/** 公开 and 䶮 as GB18030 has them. */
const gbk = Uint8Array.of(0xb9, 0xab, 0xbf, 0xaa, 0xfe, 0x9f);

function misread(bytes: Uint8Array, encoding: string): boolean {
  const contentType = "text/html; charset=gb2312";
  return isMisread({ url: null, retrievedAt: null, contentType, bytes, via: "clip" }, encoding);
}

test.each([
  ["UTF-8 as GBK, as its label says", utf8, "GBK", true],
  ["UTF-8 as what it is", utf8, "UTF-8", false],
  ["GBK as UTF-8", gbk, "UTF-8", true],
  ["GBK as GBK, which is GB18030 to browsers", gbk, "GBK", false],
  ["ASCII as anything", new TextEncoder().encode("<p>2021</p>"), "windows-1252", false],
  ["what a browser refuses to read", gbk, "replacement", true],
  ["no page at all", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0x41), "GBK", true],
  ["not a byte", new Uint8Array(), "UTF-8", true],
])("%s", (_name, bytes, encoding, expected) => {
  expect(misread(bytes, encoding)).toBe(expected);
});
