import { describe, expect, test } from "vitest";
import { count, newTally } from "../../../crawler/crawl/crawl-tally.ts";
import { progressOn, progressText } from "../../../crawler/crawl/progress.ts";
import { summary } from "../../../crawler/crawl/summary.ts";
import type { CorpusCounts } from "../../../crawler/corpus/corpus.ts";

const COUNTS: CorpusCounts = {
  pagesFetched: 14,
  pagesClipped: 0,
  pagesUnread: 0,
  readings: { report: 6, listing: 2, lookalike: 3, unreadable: 0, other: 3 },
  lookalikes: { form: 1, notice: 2 },
  charactersRemoved: { chrome: 40, inserted: 900 },
  checksFailed: 4,
  readingsWithFailedChecks: 3,
  failed: 1,
  refused: 0,
};

const NO_DEPARTURES = { moved: [], gone: [] };

function tallyOf(...sites: readonly string[]) {
  const tally = newTally(sites);
  const [first] = tally.sites;
  if (first === undefined) throw new Error("no site");
  return { tally, first };
}

describe("summary", () => {
  test("shows sites, what was stored by kind, and what was not had with its reason", () => {
    const { tally, first } = tallyOf("qingshi.gov.cn", "heluo.gov.cn");
    count(tally, first, "http://www.qingshi.gov.cn/a", {
      kind: "failed",
      reason: "HTTP 404",
      cause: "other",
    });
    first.fetched = 14;
    first.reports = 6;
    const text = summary(tally, COUNTS, NO_DEPARTURES);
    expect(text).toMatch(/^site +pages +unchanged +reports +failed +refused\n/u);
    expect(text).toMatch(/qingshi\.gov\.cn +14 +0 +6 +1 +0\n/u);
    expect(text).toMatch(/reports found +6\n/u);
    expect(text).toMatch(/look-alikes refused +3 \(notice 2, form 1\)\n/u);
    expect(text).toMatch(/characters removed +940 \(inserted 900, chrome 40\)\n/u);
    expect(text).toMatch(/checks failed +4 in 3 reports\n/u);
    expect(text).toMatch(/failed +http:\/\/www\.qingshi\.gov\.cn\/a +HTTP 404/u);
  });

  test("says which sites were done before the run was broken off", () => {
    const { tally, first } = tallyOf("done.gov.cn", "open.gov.cn");
    first.wasDone = true;
    const said = /^done\.gov\.cn .* done before the run was broken off$/mu;
    expect(summary(tally, COUNTS, NO_DEPARTURES)).toMatch(said);
  });

  test("names hosts that know only an outdated TLS", () => {
    const { tally } = tallyOf("qingshi.gov.cn");
    expect(summary(tally, COUNTS, NO_DEPARTURES)).not.toContain("TLS");
    tally.outdatedTls.push("old.qingshi.gov.cn");
    expect(summary(tally, COUNTS, NO_DEPARTURES)).toContain(
      "only an outdated TLS: old.qingshi.gov.cn\n",
    );
  });

  test("names hosts that are left alone, once each, with the pages that were not asked for", () => {
    const { tally } = tallyOf("qingshi.gov.cn");
    expect(summary(tally, COUNTS, NO_DEPARTURES)).not.toContain("hosts left alone");
    const reason = "it no longer answers";
    tally.hostsLeftAlone.push({ host: "old.qingshi.gov.cn", reason, pages: 1_234 });
    tally.hostsLeftAlone.push({ host: "bak.qingshi.gov.cn", reason, pages: 1 });
    expect(summary(tally, COUNTS, NO_DEPARTURES)).toContain(
      "hosts left alone:\n" +
        "  old.qingshi.gov.cn  it no longer answers  1,234 pages not asked for\n" +
        "  bak.qingshi.gov.cn  it no longer answers  1 page not asked for\n",
    );
  });

  test("lists twenty problems and counts the rest", () => {
    const { tally, first } = tallyOf("qingshi.gov.cn");
    for (let page = 0; page < 50; page += 1) {
      count(tally, first, `http://www.qingshi.gov.cn/${page}`, {
        kind: "failed",
        reason: "HTTP 500",
        cause: "other",
      });
    }
    const text = summary(tally, COUNTS, NO_DEPARTURES);
    expect(text.match(/HTTP 500/gu)).toHaveLength(20);
    expect(text).toContain("and 30 more");
  });

  test("names pages that their scripts fill, with what showed it and what came of it", () => {
    const { tally, first } = tallyOf("qingshi.gov.cn");
    const why = '<ul id="list"> is empty';
    for (let page = 0; page < 30; page += 1) {
      const browser = page === 0 ? null : { why, result: "drawn" };
      const kind = "stored" as const;
      count(tally, first, `http://www.qingshi.gov.cn/${page}`, {
        kind,
        reports: 0,
        newLinks: 0,
        browser,
      });
    }
    const text = summary(tally, COUNTS, NO_DEPARTURES);
    expect(text).toMatch(/\/1 +drawn +<ul id="list"> is empty\n/u);
    expect(text.match(/ drawn /gu)).toHaveLength(20);
    expect(text).toContain("and 9 more");
  });

  test("says that a server with errors is for another day", () => {
    const { tally, first } = tallyOf("qingshi.gov.cn");
    const cause = "overloaded";
    count(tally, first, "http://www.qingshi.gov.cn/", {
      kind: "failed",
      reason: "HTTP 500",
      cause,
    });
    expect(summary(tally, COUNTS, NO_DEPARTURES)).toContain(
      "errors are left in peace. Try another day.",
    );
  });

  test("tells how to go on, and shows no control characters of a page", () => {
    const { tally, first } = tallyOf("qingshi.gov.cn");
    first.isUnfinished = true;
    first.leftAlone = "it no longer\u001b[2J answers";
    const text = summary(tally, COUNTS, NO_DEPARTURES);
    expect(text).toContain("run the same command again");
    expect(text).not.toContain("\u001b");
  });
});

describe("progress", () => {
  test("tells of each site, and of all where there are several", () => {
    const { tally, first } = tallyOf("qingshi.gov.cn", "heluo.gov.cn");
    Object.assign(first, { fetched: 30, waiting: 12, reports: 4, failed: 1, refused: 1 });
    const text = progressText(tally, Date.parse(tally.startedAt) + 10_000);
    expect(text).toContain(
      "2 sites: 30 fetched, 12 waiting, 4 reports, 2 failed or refused, 3.0/s",
    );
    expect(text).toContain("heluo.gov.cn: 0 fetched");
  });

  test("a terminal's line is taken away at the end, and a log has none to take away", () => {
    const { tally } = tallyOf("qingshi.gov.cn");
    for (const isTTY of [true, false]) {
      const written: string[] = [];
      const progress = progressOn({ isTTY, columns: 40, write: (text) => written.push(text) });
      progress.begin(tally);
      progress.end();
      progress.end();
      expect(written).toEqual(isTTY ? ["\r\u001b[K"] : []);
    }
  });

  test("tells which reports left their addresses, and that they are kept", () => {
    const { tally } = tallyOf("qingshi.gov.cn");
    const report = { agency: null, year: 2021 };
    const text = summary(tally, COUNTS, {
      moved: [{ ...report, url: "http://a/new", from: "http://a/old", differences: [] }],
      gone: [{ ...report, url: "http://a/gone", reason: "HTTP 410" }],
    });
    expect(text).toMatch(/moved +http:\/\/a\/old +now http:\/\/a\/new\n/u);
    expect(text).toMatch(/gone +http:\/\/a\/gone +HTTP 410; what was stored is kept\n/u);
  });
});
