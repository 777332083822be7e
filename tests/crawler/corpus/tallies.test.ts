import { describe, expect, test } from "vitest";
import { check, emptyCorpus, entry, reading, removal, response } from "./sample-corpus.ts";
import { packReading } from "../../../crawler/corpus/packed-reading.ts";

describe("counts", () => {
  test("an empty corpus counts nothing", () => {
    expect(emptyCorpus().counts()).toEqual({
      pagesFetched: 0,
      pagesClipped: 0,
      pagesUnread: 0,
      readings: { report: 0, listing: 0, lookalike: 0, unreadable: 0, other: 0 },
      lookalikes: {},
      charactersRemoved: {},
      checksFailed: 0,
      readingsWithFailedChecks: 0,
      failed: 0,
      refused: 0,
    });
  });

  test("counts kinds, characters (not UTF-16 units), failed checks and visits", () => {
    const corpus = emptyCorpus();
    corpus.storeVisit(
      response("http://a/1"),
      [
        reading({
          url: "http://a/1",
          checks: [check("fail"), check("pass"), check("fail"), check("pass-assuming-blank-zero")],
          removals: [removal("chrome", "首页"), removal("chrome", "𠮷田"), removal("hidden", "x")],
        }),
        reading({ url: "http://a/1", part: "2", checks: [check("pass")] }),
      ].map(packReading),
    );
    corpus.storeVisit(
      response("http://a/2"),
      [reading({ url: "http://a/2", kind: "lookalike", lookalike: "notice" })].map(packReading),
    );
    corpus.enqueue([entry("http://a/3"), entry("http://a/4")]);
    corpus.finish("http://a/3", { state: "failed", reason: "timeout" });
    corpus.finish("http://a/4", { state: "refused", reason: "robots.txt" });
    expect(corpus.counts()).toEqual({
      pagesFetched: 2,
      pagesClipped: 0,
      pagesUnread: 0,
      readings: { report: 2, listing: 0, lookalike: 1, unreadable: 0, other: 0 },
      lookalikes: { notice: 1 },
      charactersRemoved: { chrome: 4, hidden: 1 },
      checksFailed: 2,
      readingsWithFailedChecks: 1,
      failed: 1,
      refused: 1,
    });
  });

  test("can be asked about one run alone", async () => {
    const corpus = emptyCorpus();
    corpus.storeVisit(response("http://a/1"), [reading({ url: "http://a/1" })].map(packReading));
    corpus.enqueue([entry("http://a/2")]);
    corpus.finish("http://a/2", { state: "failed", reason: "timeout" });
    // The clock that stamps visits counts milliseconds.
    await new Promise((resolve) => setTimeout(resolve, 5));
    const began = new Date().toISOString();
    corpus.storeVisit(
      response("http://a/3"),
      [reading({ url: "http://a/3", kind: "listing" })].map(packReading),
    );
    expect(corpus.counts(began)).toMatchObject({
      pagesFetched: 1,
      readings: { report: 0, listing: 1 },
      failed: 0,
    });
    expect(corpus.counts()).toMatchObject({ pagesFetched: 2, failed: 1 });
  });
});

describe("coverage", () => {
  test("gives each agency's years in order, once, by division code and name", () => {
    const corpus = emptyCorpus();
    const reports = [
      { agency: "清河县教育局", divisionCode: "990102", year: 2021 },
      { agency: "清河县人民政府", divisionCode: "990102", year: 2023 },
      { agency: "清河县人民政府", divisionCode: "990102", year: 2020 },
      { agency: "清河县人民政府", divisionCode: "990102", year: 2023 },
      { agency: "青山市人民政府", divisionCode: "990100", year: 2019 },
    ];
    for (const [index, report] of reports.entries()) {
      const url = `http://www.qinghe.example/${index}`;
      corpus.storeVisit(response(url), [reading({ url, ...report })].map(packReading));
    }
    expect(corpus.coverage()).toEqual([
      { agency: "青山市人民政府", divisionCode: "990100", years: [2019] },
      { agency: "清河县人民政府", divisionCode: "990102", years: [2020, 2023] },
      { agency: "清河县教育局", divisionCode: "990102", years: [2021] },
    ]);
  });

  test("agencies without a code are told apart by their site", () => {
    const corpus = emptyCorpus();
    for (const url of ["http://a.example/1", "http://b.example/1"]) {
      corpus.storeVisit(
        response(url),
        [reading({ url, agency: "教育局", year: 2020 })].map(packReading),
      );
    }
    expect(corpus.coverage()).toEqual([
      { agency: "教育局", divisionCode: null, years: [2020] },
      { agency: "教育局", divisionCode: null, years: [2020] },
    ]);
  });

  test("speaks of reports only, and says how many it cannot place", () => {
    const corpus = emptyCorpus();
    const place = { agency: "清河县人民政府", divisionCode: "990102" };
    corpus.storeVisit(
      response("http://a/1"),
      [
        reading({ url: "http://a/1", ...place, year: 2020, kind: "lookalike", lookalike: "form" }),
        reading({ url: "http://a/1", ...place }),
        reading({ url: "http://a/1", year: 2020 }),
      ].map(packReading),
    );
    expect(corpus.coverage()).toEqual([]);
    expect(corpus.reportsWithoutPlace()).toBe(2);
  });
});
