import { describe, expect, test } from "vitest";
import { UsageError } from "../../../crawler/errors.ts";
import { readSitesFile } from "../../../crawler/schedule/sites-file.ts";

const FLAGS = { maxPages: "500", delay: "1", browser: "auto" };
const read = (yaml: string) => readSitesFile(yaml, "sites.yaml", FLAGS);

describe("readSitesFile", () => {
  test("a site's own values come before the file's, and those before the flags", () => {
    const { plans, organs } = read(`
years: 2015-2024
delay: 2
sites:
  - seed: https://www.a.gov.cn/
  - seed: https://www.b.gov.cn
    years: 2020
    max-pages: 80
    browser: never
    organs: [乙县人民政府]
  - seed: https://www.c.gov.cn/
`);
    expect(plans).toMatchObject([
      {
        seeds: ["https://www.a.gov.cn/", "https://www.c.gov.cn/"],
        years: { first: 2015, last: 2024 },
        delay: 2_000,
        maximumPages: 500,
        browser: "auto",
      },
      {
        seeds: ["https://www.b.gov.cn/"],
        years: { first: 2020, last: 2020 },
        maximumPages: 80,
        browser: "never",
      },
    ]);
    expect(organs).toEqual(["乙县人民政府"]);
  });

  test("a site may turn off what the file turns on, but not a dry run that was asked for", () => {
    const yaml = `
dry-run: true
allow-private-addresses: true
sites:
  - seed: https://www.a.gov.cn/
  - seed: https://www.b.gov.cn/
    allow-private-addresses: false
    dry-run: false
`;
    expect(read(yaml)).toMatchObject({
      plans: [{ seeds: ["https://www.b.gov.cn/"], allowPrivateAddresses: false }],
      dryPlans: [{ seeds: ["https://www.a.gov.cn/"], allowPrivateAddresses: true }],
    });
    const asked = readSitesFile(yaml, "sites.yaml", { ...FLAGS, dryRun: true });
    expect(asked.plans).toEqual([]);
    expect(asked.dryPlans).toHaveLength(2);
  });

  test.each([
    ["sites: []", "sites is a list"],
    ["site: x", "no key site"],
    ["sites:\n  - seed: ftp://a", "sites[1]: seed is an http(s) address"],
    ["sites:\n  - seed: http://a.cn/\n    year: 2020", "sites[1]: no key year"],
    ["sites:\n  - seed: http://a.cn/\n    years: soon", "sites[1]: --years takes a year"],
    ["sites:\n  - seed: http://a.cn/\n    browser: yes please", "sites[1]: --browser takes auto"],
    ["sites:\n  - seed: http://a.cn/\n    organs: x", "organs is a list"],
    ["sites:\n  - seed: http://a.cn/\n    years: [2020]", "sites[1]: years is a word or a number"],
    ["delay: true\nsites:\n  - seed: http://a.cn/", "sites.yaml: delay is a word or a number"],
    ["sites:\n  - seed: http://a.cn/\n    dry-run: maybe", "sites[1]: dry-run is true or false"],
    [
      "sites:\n  - seed: http://a.cn/\n    resolve: {a: b}",
      "sites[1]: resolve is a word or a list",
    ],
    ["sites: *nobody", "sites.yaml"],
    ["sites: [", "sites.yaml"],
    ["text", "keys and values"],
  ])("says what is wrong with %j", (yaml, message) => {
    expect(() => read(yaml)).toThrow(message);
    expect(() => read(yaml)).toThrow(UsageError);
  });
});
