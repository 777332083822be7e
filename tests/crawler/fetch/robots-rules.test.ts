import { describe, expect, test } from "vitest";
import { readRules, ROBOTS_BYTES } from "../../../crawler/fetch/robots-rules.ts";

const ORIGIN = "http://www.qingshi.gov.cn";

function allows(text: string | Uint8Array, path: string): boolean {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return readRules(`${ORIGIN}/robots.txt`, bytes).allows(ORIGIN + path);
}

describe("readRules", () => {
  test.each([
    ["/%6eb/", "/nb/2023.html"],
    ["/nb/", "/%6Eb/2023.html"],
    ["/%7Eoffice%2Dnb", "/~office-nb/"],
    ["/%e5%b9%b4", "/%E5%B9%B4%E6%8A%A5"],
    ["/年", "/%E5%B9%B4%E6%8A%A5"],
  ])("Disallow: %s covers %s", (rule, path) => {
    expect(allows(`User-agent: *\nDisallow: ${rule}`, path)).toBe(false);
  });

  test("an escape that keeps a character from its meaning is not that character", () => {
    expect(allows("User-agent: *\nDisallow: /a%2Fb", "/a/b")).toBe(true);
    expect(allows("User-agent: *\nDisallow: /a%256e", "/a%6e")).toBe(true);
  });

  test("a byte order mark tells UTF-16", () => {
    const text = "\ufeffUser-agent: *\r\nDisallow: /nb/";
    const little = Buffer.from(text, "utf16le");
    const big = Buffer.from(text, "utf16le").swap16();
    for (const bytes of [little, big]) {
      expect(allows(bytes, "/nb/2023.html")).toBe(false);
      expect(allows(bytes, "/zwgk/")).toBe(true);
    }
  });

  test("what comes after 500 KiB is not read, nor the line that is cut there", () => {
    const start = "User-agent: *\nDisallow: /nb/\n#";
    const cut = "\nDisallow: /";
    const comment = "x".repeat(ROBOTS_BYTES - start.length - cut.length);
    const text = `${start}${comment}${cut}xxgk/\nDisallow: /zwgk/`;
    expect(allows(text, "/nb/")).toBe(false);
    expect(allows(text, "/xxgk/")).toBe(true);
    expect(allows(text, "/zwgk/")).toBe(true);
  });
});
