import { describe, expect, test } from "vitest";
import { locationOf, refreshOf } from "../../../crawler/fetch/location.ts";

/** The header as Node gives it: a character for each byte. */
function locationIn(bytes: Uint8Array): string | null {
  return locationOf({ headers: [["location", Buffer.from(bytes).toString("latin1")]] });
}

function refreshIn(value: string): string | null {
  return refreshOf({ headers: [["Refresh", value]] });
}

describe("locationOf", () => {
  test("an address in ASCII is left as it is, and none is none", () => {
    expect(locationIn(Buffer.from("/nb/%e5%b9%b4/?a=1"))).toBe("/nb/%e5%b9%b4/?a=1");
    expect(locationOf({ headers: [] })).toBeNull();
  });

  test("raw UTF-8 is read as such, other bytes stay the bytes they are", () => {
    expect(locationIn(Buffer.from("/政府/2023年报.html"))).toBe("/政府/2023年报.html");
    // 政府 in GBK.
    expect(locationIn(Uint8Array.of(0x2f, 0xd5, 0xfe, 0xb8, 0xae))).toBe("/%D5%FE%B8%AE");
  });
});

describe("refreshOf", () => {
  test.each([
    ["0; url=/nb/", "/nb/"],
    ["0;URL='/nb/?a=1;b=2'", "/nb/?a=1;b=2"],
    ['1.5, url = "/nb/" ', "/nb/"],
    [`0;url=${Buffer.from("/年报").toString("latin1")}`, "/年报"],
  ])("%s leads on at once", (value, address) => {
    expect(refreshIn(value)).toBe(address);
  });

  test.each(["0", "30; url=/nb/", "0; url=", "soon; url=/nb/"])("%s does not", (value) => {
    expect(refreshIn(value)).toBeNull();
  });
});
