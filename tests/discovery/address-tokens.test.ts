import { expect, test } from "vitest";
import { decisiveName } from "../../shared/discovery/address-tokens.ts";

test.each([
  ["https://www.a.gov.cn/xxgk/nb/2021.html", "nb"],
  ["https://www.a.gov.cn/about/", undefined],
  // Archives keep addresses that were typed wrongly.
  ["http://[a.gov.cn/nb/", undefined],
])("the last known name in %s: %s", (url, token) => {
  expect(decisiveName(url)?.token).toBe(token);
});
