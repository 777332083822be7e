import { describe, expect, test } from "vitest";
import { count, newTally } from "../../../crawler/crawl/crawl-tally.ts";
import type { CrawlTally } from "../../../crawler/crawl/crawl-tally.ts";
import { packReading } from "../../../crawler/corpus/packed-reading.ts";
import { verdictOf } from "../../../crawler/crawl/verdict.ts";
import type { Cause, VisitOutcome } from "../../../crawler/crawl/visit-outcome.ts";
import { emptyCorpus, entry, reading, response } from "../corpus/sample-corpus.ts";

const SITE = "qingshi.gov.cn";
const EMPTY: Parameters<typeof verdictOf>[1] = { siteStates: () => [] };

const report: VisitOutcome = { kind: "stored", reports: 1, newLinks: 0, browser: null };
const page: VisitOutcome = { kind: "stored", reports: 0, newLinks: 3, browser: null };

function failed(cause: Cause): VisitOutcome {
  return { kind: "failed", reason: "HTTP 000", cause };
}

function refused(cause: Cause): VisitOutcome {
  return { kind: "refused", reason: "it is so", cause };
}

function after(...outcomes: readonly VisitOutcome[]): CrawlTally {
  return afterOn({ [SITE]: outcomes });
}

/** A run of several sites, and how the visits to each ended. */
function afterOn(sites: Readonly<Record<string, readonly VisitOutcome[]>>): CrawlTally {
  const tally = newTally(Object.keys(sites));
  for (const site of tally.sites)
    for (const outcome of sites[site.site] ?? [])
      count(tally, site, `http://www.${site.site}/`, outcome);
  return tally;
}

/** What the verdict asks of a corpus, where it holds reports of the site, and where it holds none. */
function holding(reports: number): typeof EMPTY {
  const corpus = emptyCorpus();
  const url = `http://www.${SITE}/a`;
  corpus.enqueue([entry(url, { site: SITE })]);
  const readings = Array.from({ length: reports }, () => packReading(reading({ url })));
  corpus.storeVisit(response(url), readings);
  return corpus;
}

function exitCode(tally: CrawlTally, corpus = EMPTY): number {
  return verdictOf(tally, corpus)?.exitCode ?? 0;
}

describe("verdictOf", () => {
  test("0 where reports were found, also beside what robots.txt disallows and what is no page", () => {
    expect(exitCode(after(page, report))).toBe(0);
    expect(exitCode(after(report, refused("robots"), refused("other")))).toBe(0);
    expect(exitCode(after({ kind: "unchanged", reports: 1, newLinks: 0, browser: null }))).toBe(0);
  });

  test("2 where some pages failed or were denied", () => {
    expect(exitCode(after(report, failed("other")))).toBe(2);
    expect(exitCode(after(report, refused("denied")))).toBe(2);
  });

  test("2 where one host of a site was left alone", () => {
    const tally = after(report);
    tally.hostsLeftAlone.push({ host: "old.qingshi.gov.cn", reason: "it is so", pages: 0 });
    expect(verdictOf(tally, EMPTY)).toMatchObject({
      exitCode: 2,
      message: "Some hosts were left alone; see above.",
    });
  });

  test("3 where there is no report, and it says what to do", () => {
    expect(exitCode(after(page))).toBe(3);
    expect(exitCode(after(page, failed("other")))).toBe(3);
    expect(exitCode(after(failed("other")))).toBe(3);
    expect(verdictOf(after(page), EMPTY)?.message).toContain("政府信息公开");
    const limited = after(page);
    const [site] = limited.sites;
    if (site !== undefined) site.isUnfinished = true;
    expect(verdictOf(limited, EMPTY)?.message).toContain("run the same command again");
  });

  test("but not where the corpus holds reports of the site, from an earlier run", () => {
    expect(exitCode(after(page), holding(0))).toBe(3);
    expect(exitCode(after(page), holding(1))).toBe(0);
    expect(exitCode(after(page, failed("other")), holding(1))).toBe(2);
    expect(exitCode(after(failed("other")), holding(1))).toBe(2);
    expect(exitCode(afterOn({ "heluo.gov.cn": [page] }), holding(1))).toBe(3);
  });

  test("4 where sites that gave reports before refuse them now, unless a run goes on", () => {
    const held = holding(1);
    for (const cause of ["robots", "denied"] as const) {
      expect(exitCode(after(page, refused(cause)), held)).toBe(4);
      expect(exitCode(after(refused(cause)), held)).toBe(4);
    }
    expect(
      exitCode(afterOn({ [SITE]: [page, refused("robots")], "heluo.gov.cn": [page] }), held),
    ).toBe(0);
    const resumed = after(page, refused("robots"));
    resumed.wasResumed = true;
    expect(exitCode(resumed, held)).toBe(0);
  });

  test("2 where a site of several gave no page, and it says which", () => {
    const redirected: VisitOutcome = { kind: "redirected", newLinks: 0 };
    const round = afterOn({ "heluo.gov.cn": [redirected, redirected], [SITE]: [report] });
    expect(verdictOf(round, EMPTY)).toMatchObject({
      exitCode: 2,
      message: "No page was had of heluo.gov.cn.",
    });
    const shut = afterOn({ "heluo.gov.cn": [refused("robots")], [SITE]: [report] });
    expect(verdictOf(shut, EMPTY)?.message).toContain("No page was had of heluo.gov.cn. Some");
    expect(exitCode(afterOn({ "heluo.gov.cn": [], [SITE]: [report] }))).toBe(0);
    const many = Array.from({ length: 8 }, (_, index) => [`${index}.gov.cn`, [redirected]]);
    const tally = afterOn({ ...Object.fromEntries(many), [SITE]: [report] });
    expect(verdictOf(tally, EMPTY)?.message).toContain("4.gov.cn and 3 more sites.");
  });

  test("4 where we are not wanted, 5 where nobody answers, 130 where the user stopped it", () => {
    expect(exitCode(after(refused("denied")))).toBe(4);
    expect(exitCode(after(refused("robots")))).toBe(4);
    expect(exitCode(after(failed("network")))).toBe(5);
    expect(exitCode(after(failed("overloaded")))).toBe(5);
    expect(verdictOf(after(failed("overloaded")), EMPTY)?.message).toBe(
      "Nothing was fetched. http://www.qingshi.gov.cn/: HTTP 000; try another day.",
    );
    const stopped = after(report);
    stopped.wasStopped = true;
    expect(exitCode(stopped)).toBe(130);
  });
});
