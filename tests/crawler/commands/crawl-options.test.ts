import { describe, expect, test } from "vitest";
import { planOf } from "../../../crawler/commands/crawl-options.ts";
import type { CrawlOptions } from "../../../crawler/commands/crawl-flags.ts";
import { UsageError } from "../../../crawler/errors.ts";

const SEEDS = ["http://www.qingshi.gov.cn/"];

function plan(options: Partial<CrawlOptions> = {}) {
  return planOf(SEEDS, { maxPages: "500", delay: "1", browser: "auto", ...options });
}

describe("planOf", () => {
  test("takes what is said by default", () => {
    expect(plan()).toMatchObject({
      seeds: SEEDS,
      years: null,
      maximumPages: 500,
      delay: 1_000,
      browser: "auto",
      resolutions: [],
      allowPrivateAddresses: false,
      userAgent: expect.stringMatching(/^nianbao\/\d+\.\d+\.\d+$/u),
    });
  });

  test("takes years, a delay of nothing, a contact and resolutions", () => {
    expect(plan({ years: "2015-2024", delay: "0", contact: "team@example.org" })).toMatchObject({
      years: { first: 2015, last: 2024 },
      delay: 0,
      userAgent: expect.stringMatching(/ \(\+team@example\.org\)$/u),
    });
    expect(plan({ years: "2019" }).years).toEqual({ first: 2019, last: 2019 });
    expect(plan({ resolve: ["a.cn:80:127.0.0.1"] }).resolutions).toHaveLength(1);
  });

  test.each([
    [{ years: "2024-2015" }, "--years"],
    [{ years: "all" }, "--years"],
    [{ maxPages: "0" }, "--max-pages"],
    [{ maxPages: "1.5" }, "--max-pages"],
    [{ delay: "-1" }, "--delay"],
    [{ delay: "" }, "--delay"],
    [{ delay: "soon" }, "--delay"],
    [{ browser: "sometimes" }, "--browser"],
    [{ contact: "a)b" }, "--contact"],
    [{ contact: "联系\r\nX: y" }, "--contact"],
    [{ resolve: ["a.cn"] }, "--resolve"],
  ])("refuses %j and names the option", (options, name) => {
    expect(() => plan(options)).toThrow(UsageError);
    expect(() => plan(options)).toThrow(name);
  });
});
