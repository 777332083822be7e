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
    expect(organs).toEqual([{ agency: "乙县人民政府", years: { first: 2020, last: 2020 } }]);
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

  test("a site may take over what another says, by merge keys", () => {
    const { plans } = read(`
sites:
  - &slow
    seed: https://www.a.gov.cn/
    delay: 5
    years: 2020
  - <<: *slow
    seed: https://www.b.gov.cn/
    years: 2021
`);
    expect(plans).toMatchObject([
      { seeds: ["https://www.a.gov.cn/"], delay: 5_000, years: { first: 2020 } },
      { seeds: ["https://www.b.gov.cn/"], delay: 5_000, years: { first: 2021 } },
    ]);
  });

  test.each([
    ["sites: []", "sites is a list"],
    ["site: x", "no key site"],
    ["sites:\n  - seed: ftp://a", "line 2: seed is an http(s) address"],
    ["sites:\n  - seed: http://a.cn/\n    year: 2020", "line 2: no key year"],
    ["sites:\n  - seed: http://a.cn/\n    years: soon", "line 2: --years takes a year"],
    ["sites:\n  - seed: http://a.cn/\n    browser: yes please", "line 2: --browser takes auto"],
    ["sites:\n  - seed: http://a.cn/\n    organs: x", "organs is a list"],
    ["sites:\n  - seed: http://a.cn/\n    years: [2020]", "line 2: years is a word or a number"],
    ["delay: true\nsites:\n  - seed: http://a.cn/", "the file: delay is a word or a number"],
    ["sites:\n  - seed: http://a.cn/\n    dry-run: maybe", "line 2: dry-run is true or false"],
    ["sites:\n  - seed: http://a.cn/\n    resolve: {a: b}", "line 2: resolve is a word or a list"],
    ["contact: 甲\nsites:\n  - seed: http://a.cn/", "the file: --contact takes"],
    [
      "sites:\n  - seed: http://a.cn/\n  - seed: http://www.a.cn/\n    delay: 3",
      "line 3: a.cn is crawled once a run, as line 2 says",
    ],
    ["sites: *nobody", "sites.yaml"],
    ["sites:\n  - <<: 2020", "Merge sources must be maps"],
    [
      "---\nsites:\n  - seed: http://a.cn/\n---\nsites:\n  - seed: http://b.cn/\n",
      "line 4: a second document begins here; leave --- out",
    ],
    ["sites: [", "sites.yaml"],
    ["text", "keys and values"],
  ])("says what is wrong with %j", (yaml, message) => {
    expect(() => read(yaml)).toThrow(message);
    expect(() => read(yaml)).toThrow(UsageError);
  });

  test("says all that is wrong at once, each in its place", () => {
    const yaml = `
yeers: 2020
delay: -1
sites:
  - sed: http://a.cn/

  - seed: a.cn
  - seed: http://c.cn/
    organs: x
  - seed: http://d.cn/
`;
    expect(() => read(yaml)).toThrow(
      new RegExp(
        [
          "^sites\\.yaml cannot be used:",
          "  the file: no key yeers; .*",
          "  the file: --delay takes .*, not -1",
          "  line 5: no key sed; .*",
          "  line 5: seed is .*",
          "  line 7: seed is .*",
          "  line 8: organs is .*$",
        ].join("\n"),
        "u",
      ),
    );
  });
});
