import { describe, expect, test } from "vitest";
import { UsageError } from "../../../crawler/errors.ts";
import { parseResolution } from "../../../crawler/fetch/resolve-option.ts";

describe("parseResolution", () => {
  test.each([
    [
      "www.qingshi.gov.cn:80:127.0.0.1",
      { host: "www.qingshi.gov.cn", port: 80, address: "127.0.0.1" },
    ],
    ["WWW.Qingshi.gov.cn:8443:[::1]", { host: "www.qingshi.gov.cn", port: 8443, address: "::1" }],
    [
      "www.qingshi.gov.cn:443:2400:3200::1",
      { host: "www.qingshi.gov.cn", port: 443, address: "2400:3200::1" },
    ],
    ["[2001:db8::1]:80:203.0.113.7", { host: "2001:db8::1", port: 80, address: "203.0.113.7" }],
  ])("reads %s as curl does", (value, expected) => {
    expect(parseResolution(value)).toEqual(expected);
  });

  test.each([
    "www.qingshi.gov.cn",
    "www.qingshi.gov.cn:80",
    "a.cn:0:127.0.0.1",
    "a.cn:70000:127.0.0.1",
    "a.cn:80:b.cn",
    "",
  ])("refuses %j and shows the form", (value) => {
    expect(() => parseResolution(value)).toThrow(UsageError);
    expect(() => parseResolution(value)).toThrow(/HOST:PORT:ADDRESS/u);
  });
});
