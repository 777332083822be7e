import { describe, expect, test } from "vitest";
import { count, newTally } from "../../../crawler/crawl/crawl-tally.ts";
import type { CrawlTally } from "../../../crawler/crawl/crawl-tally.ts";
import { verdictOf } from "../../../crawler/crawl/verdict.ts";
import type { Cause, VisitOutcome } from "../../../crawler/crawl/visit-outcome.ts";

const report: VisitOutcome = { kind: "stored", reports: 1, newLinks: 0, browser: null };
const page: VisitOutcome = { kind: "stored", reports: 0, newLinks: 3, browser: null };

function failed(cause: Cause): VisitOutcome {
  return { kind: "failed", reason: "HTTP 000", cause };
}

function refused(cause: Cause): VisitOutcome {
  return { kind: "refused", reason: "it is so", cause };
}

function after(...outcomes: readonly VisitOutcome[]): CrawlTally {
  const tally = newTally(["qingshi.gov.cn"]);
  const [site] = tally.sites;
  if (site === undefined) throw new Error("no site");
  for (const outcome of outcomes) count(tally, site, "http://www.qingshi.gov.cn/", outcome);
  return tally;
}

function exitCode(tally: CrawlTally): number {
  return verdictOf(tally)?.exitCode ?? 0;
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
    expect(exitCode(tally)).toBe(2);
  });

  test("3 where there is no report, and it says what to do", () => {
    expect(exitCode(after(page))).toBe(3);
    expect(exitCode(after(page, failed("other")))).toBe(3);
    expect(exitCode(after(failed("other")))).toBe(3);
    expect(verdictOf(after(page))?.message).toContain("政府信息公开");
    const limited = after(page);
    const [site] = limited.sites;
    if (site !== undefined) site.isUnfinished = true;
    expect(verdictOf(limited)?.message).toContain("run the same command again");
  });

  test("but a resumed run may have found its reports before", () => {
    const tally = after(page);
    tally.wasResumed = true;
    expect(exitCode(tally)).toBe(0);
  });

  test("4 where we are not wanted, 5 where nobody answers, 130 where the user stopped it", () => {
    expect(exitCode(after(refused("denied")))).toBe(4);
    expect(exitCode(after(refused("robots")))).toBe(4);
    expect(exitCode(after(failed("network")))).toBe(5);
    expect(exitCode(after(failed("overloaded")))).toBe(5);
    expect(verdictOf(after(failed("overloaded")))?.message).toBe(
      "Nothing was fetched. http://www.qingshi.gov.cn/: HTTP 000; try another day.",
    );
    const stopped = after(report);
    stopped.wasStopped = true;
    expect(exitCode(stopped)).toBe(130);
  });
});
