import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Corpus, VisitGain } from "../../../crawler/corpus/corpus.ts";
import type { FrontierEntry } from "../../../crawler/corpus/frontier-entry.ts";
import { askAgain, emptyCorpus, entry, reading, response } from "./sample-corpus.ts";
import { packReading } from "../../../crawler/corpus/packed-reading.ts";

const SITE = "www.qinghe.example";
const NONE: VisitGain = {
  entries: [],
  traps: [],
  gained: false,
  reportLinks: new Set(),
  remark: null,
};
const GAIN: VisitGain = { ...NONE, gained: true };

function linkAt(url: string, place: string, over: Partial<FrontierEntry> = {}): FrontierEntry {
  return entry(url, {
    foundOn: "http://a/",
    trace: { role: "link", place, evidence: [] },
    ...over,
  });
}

function visit(corpus: Corpus, gain: VisitGain): string {
  const url = corpus.takeNext(SITE)?.url ?? "";
  corpus.keepVisit(url, gain);
  return url;
}

/** What a place adds to a link after visits to pages of such texts; the one of a report gains. */
function bonusAfter(texts: readonly string[]): number {
  const corpus = emptyCorpus();
  corpus.enqueue(texts.map((_, n) => linkAt(`http://a/${n}/xxgk/`, "div.bd>a.tool")));
  for (const textSha256 of texts) {
    const { url = "" } = corpus.takeNext(SITE) ?? {};
    corpus.storeVisit(response(url, { textSha256 }), [], textSha256 === "report" ? GAIN : NONE);
  }
  corpus.enqueue([linkAt("http://a/next", "div.bd>a.tool")]);
  return (corpus.takeNext(SITE)?.rank ?? 0) - 0.5;
}

describe("what a site's visits gave", () => {
  test("places that gave reports come first, those that gave none sink", () => {
    const corpus = emptyCorpus();
    const good = ["http://a/1", "http://a/3"].map((url) => linkAt(url, "ul.nb>li>a"));
    const bad = ["http://a/2", "http://a/4"].map((url) => linkAt(url, "div.nav>a"));
    corpus.enqueue([...good, ...bad, linkAt("http://a/5", "p>a")]);
    corpus.storeVisit(
      response("http://a/1"),
      [reading({ url: "http://a/1" })].map(packReading),
      GAIN,
    );
    corpus.storeVisit(response("http://a/2"), [], NONE);
    const order = [1, 2, 3].map(() => corpus.takeNext(SITE)?.url);
    expect(order).toEqual(["http://a/3", "http://a/5", "http://a/4"]);
  });

  test("a link found later in such a place is ranked by what the place gave", () => {
    const corpus = emptyCorpus();
    corpus.enqueue([linkAt("http://a/1", "ul.nb>li>a")]);
    visit(corpus, GAIN);
    corpus.enqueue([linkAt("http://a/2", "ul.nb>li>a"), linkAt("http://a/3", "p>a")]);
    expect(corpus.takeNext(SITE)?.rank).toBeGreaterThan(0.5);
    expect(corpus.takeNext(SITE)?.rank).toBe(0.5);
  });

  test("a place that leads to one page under many addresses sinks sooner, one that gave a report does not", () => {
    expect(bonusAfter(["same", "same", "same"])).toBeLessThan(bonusAfter(["a", "b", "c"]));
    expect(bonusAfter(["report", "same", "same"])).toBe(bonusAfter(["report", "a", "b"]));
  });

  test("a page that only leads to a gain is credited for it, once", () => {
    const corpus = emptyCorpus();
    const frame = { foundOn: "http://a/column", score: 0.9 };
    corpus.enqueue([linkAt("http://a/column", "ul.menu>li>a", { score: 1 })]);
    visit(corpus, { ...NONE, entries: [linkAt("http://a/list", "iframe", frame)] });
    corpus.enqueue([linkAt("http://a/next", "ul.menu>li>a", { score: 0.7 })]);
    visit(corpus, GAIN);
    expect(corpus.takeNext(SITE)?.rank).toBeGreaterThan(0.7);
  });

  test("progress counts visits, gains, and the ranks of the idle visits since", () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2024-03-01T08:00:00Z") });
    onTestFinished(() => void vi.useRealTimers());
    const corpus = emptyCorpus();
    corpus.enqueue([entry("http://a/1", { score: 0.9 }), entry("http://a/2", { score: 0.8 })]);
    visit(corpus, GAIN);
    expect(corpus.progress(SITE)).toEqual({ visits: 1, reportPages: 1, ranksSinceGain: [] });
    vi.setSystemTime("2024-03-01T08:00:01Z");
    visit(corpus, NONE);
    expect(corpus.progress(SITE)).toEqual({ visits: 2, reportPages: 1, ranksSinceGain: [0.8] });
  });

  test("a new link that names a report is a gain, a known one is none", () => {
    const corpus = emptyCorpus();
    corpus.enqueue([entry("http://a/1", { score: 0.9 }), entry("http://a/2", { score: 0.8 })]);
    const found = entry("http://a/9", { score: 0.1 });
    const naming = { ...NONE, entries: [found], reportLinks: new Set([found.url]) };
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2024-03-01T08:00:00Z") });
    onTestFinished(() => void vi.useRealTimers());
    visit(corpus, naming);
    expect(corpus.progress(SITE)).toEqual({ visits: 1, reportPages: 0, ranksSinceGain: [] });
    vi.setSystemTime("2024-03-01T08:00:01Z");
    visit(corpus, naming);
    expect(corpus.progress(SITE).ranksSinceGain).toEqual([0.8]);
  });

  test("what is passed over waits no more; the next crawl tries it where no report was found", () => {
    const corpus = emptyCorpus();
    corpus.enqueue([entry("http://a/1"), entry("http://a/2")]);
    expect(corpus.passOver(SITE, "promises nothing")).toBe(2);
    expect(corpus.hasWaiting(SITE)).toBe(false);
    expect(askAgain(corpus, SITE)).toBe(2);
    visit(corpus, GAIN);
    corpus.passOver(SITE, "promises nothing");
    expect(askAgain(corpus, SITE)).toBe(1);
  });

  test("a trap is told once and never visited, by no later crawl either", () => {
    const corpus = emptyCorpus();
    corpus.enqueue([entry("http://a/1")]);
    const trap = { ...entry("http://a/login"), reason: "login pages are made for each visitor" };
    visit(corpus, { ...NONE, traps: [trap] });
    expect(corpus.takeNext(SITE)).toBeNull();
    expect(corpus.enqueue([entry("http://a/login", { score: 1 })])).toBe(0);
    expect(askAgain(corpus, SITE)).toBe(1);
  });
});

function report(year: number, agency = "清河县人民政府") {
  return reading({ url: `http://a/${agency}${year}`, agency, divisionCode: "130534", year });
}

function corpusWith(...reports: ReturnType<typeof report>[]): Corpus {
  const corpus = emptyCorpus();
  corpus.enqueue([entry("http://a/all")]);
  corpus.takeNext(SITE);
  corpus.storeVisit(response("http://a/all"), reports.map(packReading));
  return corpus;
}

describe("isCovered", () => {
  const years = { first: 2021, last: 2022 };
  test("holds where each agency found has every wanted year", () => {
    expect(corpusWith(report(2021), report(2022)).isCovered(SITE, years)).toBe(true);
    expect(corpusWith(report(2021)).isCovered(SITE, years)).toBe(false);
    expect(corpusWith().isCovered(SITE, years)).toBe(false);
  });

  test("without wanted years those found on the site are asked of every agency", () => {
    const both = [report(2021), report(2022), report(2022, "清河县教育局")];
    expect(corpusWith(...both).isCovered(SITE, null)).toBe(false);
    expect(corpusWith(report(2021)).isCovered(SITE, null)).toBe(true);
  });

  test("does not hold while a link to another agency waits", () => {
    const corpus = corpusWith(report(2021), report(2022));
    const trace = { role: "link", place: "a", evidence: ["agency …局 +0.4"] } as const;
    corpus.enqueue([entry("http://a/jyj", { foundOn: "http://a/", trace })]);
    expect(corpus.isCovered(SITE, years)).toBe(false);
  });
});

describe("copies", () => {
  test("are known by the digest of their text, on their own site", () => {
    const corpus = emptyCorpus();
    corpus.enqueue([entry("http://a/1"), entry("http://b/1", { site: "www.other.example" })]);
    corpus.storeVisit(response("http://a/1", { textSha256: "f".repeat(64) }), []);
    expect(corpus.twinsOf("http://a/1?from=2", SITE, "f".repeat(64))).toEqual(["http://a/1"]);
    expect(corpus.twinsOf("http://a/1", SITE, "f".repeat(64))).toEqual([]);
    expect(corpus.twinsOf("http://b/1", "www.other.example", "f".repeat(64))).toEqual([]);
  });

  test("a parameter is idle once two pages have shown it", () => {
    const corpus = emptyCorpus();
    corpus.enqueue([entry("http://a/1?from=3"), entry("http://a/2?from=4")]);
    corpus.keepCopy("http://a/1?from=3", { of: "http://a/1", idle: "from" });
    expect(corpus.idleParameters(SITE)).toEqual(new Set());
    corpus.keepCopy("http://a/2?from=4", { of: "http://a/2", idle: "from" });
    expect(corpus.idleParameters(SITE)).toEqual(new Set(["from"]));
    expect(corpus.idleParameters("www.other.example")).toEqual(new Set());
    expect(corpus.hasWaiting(SITE)).toBe(false);
  });

  test("reports are counted by the address that was asked for", () => {
    const corpus = emptyCorpus();
    corpus.storeVisit(
      response("http://a/1"),
      [reading({ part: "2022" }), reading({ part: "2021" })].map(packReading),
    );
    corpus.storeVisit(response("http://a/2"), [reading({ kind: "listing" })].map(packReading));
    expect([1, 2, 3].map((n) => corpus.reportsAt(`http://a/${n}`))).toEqual([2, 0, 0]);
  });
});
