import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { addCrawlOptions, CRAWL_FLAGS, givenFlags } from "../../../crawler/commands/crawl-flags.ts";
import type { CrawlOptions } from "../../../crawler/commands/crawl-flags.ts";
import { planOf } from "../../../crawler/commands/crawl-options.ts";
import type { CrawlPlan } from "../../../crawler/crawl/crawl-plan.ts";
import { readSitesFile } from "../../../crawler/schedule/sites-file.ts";
import type { ScheduledCrawls } from "../../../crawler/schedule/sites-file.ts";

const SEED = "http://www.qingshi.gov.cn/";

interface Meaning {
  readonly words: readonly string[];
  /** As a line of `sites.yaml`. */
  readonly yaml: string;
  readonly means: Partial<CrawlPlan>;
}

/** Each flag as it is written on a command line and in a `sites.yaml`, and what both mean. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  years: {
    words: ["--years", "2015-2024"],
    yaml: "years: 2015-2024",
    means: { years: { first: 2015, last: 2024 } },
  },
  "max-pages": {
    words: ["--max-pages", "80"],
    yaml: "max-pages: 80",
    means: { maximumPages: 80 },
  },
  delay: { words: ["--delay", "2.5"], yaml: "delay: 2.5", means: { delay: 2_500 } },
  contact: {
    words: ["--contact", "team@example.org"],
    yaml: "contact: team@example.org",
    means: { userAgent: expect.stringContaining("(+team@example.org)") },
  },
  browser: {
    words: ["--browser", "never"],
    yaml: "browser: never",
    means: { browser: "never" },
  },
  resolve: {
    words: ["--resolve", "a.cn:80:127.0.0.1", "--resolve", "b.cn:80:::1"],
    yaml: 'resolve: ["a.cn:80:127.0.0.1", "b.cn:80:::1"]',
    means: {
      resolutions: [
        { host: "a.cn", port: 80, address: "127.0.0.1" },
        { host: "b.cn", port: 80, address: "::1" },
      ],
    },
  },
  "allow-private-addresses": {
    words: ["--allow-private-addresses"],
    yaml: "allow-private-addresses: true",
    means: { allowPrivateAddresses: true },
  },
  "dry-run": { words: ["--dry-run"], yaml: "dry-run: true", means: {} },
};

describe("a flag means the same in crawl, schedule and sites.yaml", () => {
  test("there is no flag but these", () => {
    expect(CRAWL_FLAGS.map(({ name }) => name)).toEqual(Object.keys(MEANINGS));
  });

  test.each(Object.entries(MEANINGS))("%s", (name, { words, yaml, means }) => {
    const { options, command } = parsed(words);
    const expected = planOf([SEED], options);
    const places = {
      flag: readSitesFile(`sites: [{seed: "${SEED}"}]`, "sites.yaml", options),
      file: readSitesFile(`${yaml}\nsites: [{seed: "${SEED}"}]`, "sites.yaml", standard()),
      site: readSitesFile(`sites:\n  - seed: ${SEED}\n    ${yaml}`, "sites.yaml", standard()),
    };
    expect(expected).toMatchObject(means);
    const isDry = name === "dry-run";
    expect(options.dryRun).toBe(isDry ? true : undefined);
    const one: Partial<ScheduledCrawls> = {
      plans: isDry ? [] : [expected],
      dryPlans: isDry ? [expected] : [],
    };
    expect(places).toMatchObject({ flag: one, file: one, site: one });
    expect(givenFlags(command, options)).toEqual(words);
  });

  test("what is not given is no word of a unit", () => {
    const { command, options } = parsed([]);
    expect(givenFlags(command, options)).toEqual([]);
  });
});

function standard(): CrawlOptions {
  return parsed([]).options;
}

function parsed(words: readonly string[]): {
  readonly command: Command;
  readonly options: CrawlOptions;
} {
  const command = addCrawlOptions(new Command("crawl"));
  command.parse(words, { from: "user" });
  return { command, options: command.opts<CrawlOptions & Record<string, unknown>>() };
}
