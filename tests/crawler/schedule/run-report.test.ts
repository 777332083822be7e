import { expect, test } from "vitest";
import { newTally } from "../../../crawler/crawl/crawl-tally.ts";
import { reportText, runReport } from "../../../crawler/schedule/run-report.ts";
import { emptyCorpus, entry, reading, response } from "../corpus/sample-corpus.ts";
import { packReading } from "../../../crawler/corpus/packed-reading.ts";

const SINCE = "2000-01-01T00:00:00.000Z";

function report(url: string, text: string) {
  return reading({ url, text, agency: "清河县人民政府", divisionCode: "130534", year: 2023 });
}

test("a run's report tells what is new, changed, gone and blocked, and who has no report", () => {
  const corpus = emptyCorpus();
  for (const [name, text] of [
    ["new", ""],
    ["changed", "一、总体情况\n收到申请\t12\n三、结语"],
    ["changed", "一、总体情况\n收到申请\t15\n三、结语"],
    ["gone", ""],
  ] as const) {
    const url = `http://a/${name}`;
    corpus.storeVisit(response(url), [report(url, text)].map(packReading));
  }
  corpus.enqueue([entry("http://a/gone")]);
  corpus.takeNext("www.qinghe.example");
  corpus.noteDeparture("http://a/gone", "HTTP 404");
  const tally = newTally(["b.example"]);
  tally.problems.push({ url: "http://b/x", kind: "refused", reason: "HTTP 403", cause: "denied" });
  tally.problems.push({ url: "http://b/y", kind: "failed", reason: "HTTP 404", cause: "other" });
  tally.browserPages.push({
    url: "http://b/list",
    why: '<ul id="\u001b]0;list"> is empty',
    result: "drawn",
  });
  tally.hostsLeftAlone.push({ host: "old.b.example", reason: "it no longer answers", pages: 2 });
  tally.outdatedTls.push("old.b.example");
  Object.assign(tally.sites[0] ?? {}, { isUnfinished: true });
  const organs = [
    { agency: "清河县人民政府", years: { first: 2022, last: 2024 } },
    { agency: "清河县人民政府", years: null },
    { agency: "清河县教育局", years: null },
  ];
  const found = runReport(SINCE, tally, corpus, organs);
  expect(found).toMatchObject({
    new: [{ url: "http://a/gone" }, { url: "http://a/new" }],
    changed: [
      {
        url: "http://a/changed",
        agency: "清河县人民政府",
        year: 2023,
        differences: [{ removed: ["收到申请\t12"], added: ["收到申请\t15"] }],
      },
    ],
    gone: [{ url: "http://a/gone", reason: "HTTP 404" }],
    blocked: [
      { url: "old.b.example", reason: "it no longer answers" },
      { url: "http://b/x", reason: "HTTP 403" },
    ],
    failed: [{ url: "http://b/y", reason: "HTTP 404" }],
    outdatedTls: ["old.b.example"],
    unfinished: ["b.example"],
    missing: [
      { agency: "清河县人民政府", years: [2022, 2024] },
      { agency: "清河县教育局", years: null },
    ],
  });
  expect(reportText(found)).toContain(
    "reports that are missing: 2\n  清河县人民政府  2022 2024\n  清河县教育局    none of any year\n",
  );
  expect(reportText(found)).toContain(
    'pages that their scripts fill: 1\n  http://b/list  drawn  <ul id="\ufffd]0;list"> is empty\n',
  );
  expect(reportText(found)).toContain(
    "changed reports: 1\n  清河县人民政府  2023  http://a/changed\n    - 收到申请 | 12\n    + 收到申请 | 15\n",
  );
  expect(reportText(found)).toMatch(/^b\.example +0 +0 +0 +0 +0 +not finished$/mu);
  expect(reportText(found)).toContain("other pages not had: 1\n  http://b/y  HTTP 404\n");
});

test("an agency that several sites name is missing once, with the years of all of them", () => {
  const corpus = emptyCorpus();
  corpus.storeVisit(response("http://a/1"), [report("http://a/1", "")].map(packReading));
  const moved = { agency: "清河县人民政府" };
  const absent = { agency: "清河县教育局", years: { first: 2022, last: 2022 } };
  const { missing } = runReport(SINCE, newTally([]), corpus, [
    { ...moved, years: { first: 2023, last: 2024 } },
    absent,
    { ...moved, years: { first: 2022, last: 2024 } },
    absent,
  ]);
  expect(missing).toEqual([
    { ...moved, years: [2022, 2024] },
    { agency: absent.agency, years: null },
  ]);
});

test("an earlier run's reports are not told again", () => {
  const corpus = emptyCorpus();
  corpus.storeVisit(response("http://a/old"), [reading({ url: "http://a/old" })].map(packReading));
  const later = new Date(Date.now() + 60_000).toISOString();
  expect(runReport(later, newTally([]), corpus, [])).toMatchObject({
    new: [],
    changed: [],
    gone: [],
  });
});
