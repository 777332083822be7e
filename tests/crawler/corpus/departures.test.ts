import { describe, expect, test } from "vitest";
import type { Corpus } from "../../../crawler/corpus/corpus.ts";
import { packReading } from "../../../crawler/corpus/packed-reading.ts";
import { emptyCorpus, entry, reading, response } from "./sample-corpus.ts";

const OLD = "http://www.qinghe.example/nb/2021.html";
const NEW = "http://www.qinghe.example/c100/2021.html";
const SITE = "www.qinghe.example";
const LINES = Array.from({ length: 20 }, (_, n) => `第${n}项工作按照要求完成。`);

/** Stores a report of the year 2021 at an address, as a visit does. */
function store(corpus: Corpus, url: string, text: string, agency = "清河县人民政府"): void {
  corpus.enqueue([entry(url)]);
  const report = reading({ url, text, agency, year: 2021 });
  corpus.storeVisit(response(url, { textSha256: text }), [packReading(report)]);
}

function storedAt(corpus: Corpus): readonly string[] {
  return [...corpus.readings({ kind: "report" })].map(({ source }) => source.url ?? "");
}

describe("noteDeparture", () => {
  test("keeps the report, and is new once", () => {
    const corpus = emptyCorpus();
    store(corpus, OLD, "一");
    expect(corpus.noteDeparture(OLD, "HTTP 404")).toEqual({ isNew: true, newLinks: 0 });
    expect(corpus.noteDeparture(OLD, "HTTP 410")).toEqual({ isNew: false, newLinks: 0 });
    expect(storedAt(corpus)).toEqual([OLD]);
    expect(corpus.departuresSince("2000").gone).toMatchObject([{ url: OLD, reason: "HTTP 404" }]);
    expect(corpus.departuresSince("2999").gone).toEqual([]);
  });

  test("an address that gives its report again is as it was", () => {
    const corpus = emptyCorpus();
    store(corpus, OLD, "一");
    corpus.noteDeparture(OLD, "HTTP 404");
    const gain = { entries: [], traps: [], gained: true, reportLinks: new Set(""), remark: null };
    corpus.keepVisit(OLD, gain);
    expect(corpus.hasDeparted(OLD)).toBe(false);
    expect(corpus.departuresSince("2000").gone).toEqual([]);
  });

  test("a copy of it is asked again, and is no copy any more", () => {
    const corpus = emptyCorpus();
    store(corpus, OLD, "一");
    corpus.enqueue([entry(NEW)]);
    corpus.keepCopy(NEW, { of: OLD, idle: null, response: response(NEW, { textSha256: "一" }) });
    expect(corpus.takeNext(SITE)).toBeNull();
    expect(corpus.noteDeparture(OLD, "HTTP 404").newLinks).toBe(1);
    expect(corpus.takeNext(SITE)?.url).toBe(NEW);
    expect(corpus.twinsOf(NEW, SITE, "一")).toEqual([]);
  });
});

describe("a report that departed", () => {
  test.each([
    ["before it is found elsewhere", ["departs", "is stored"]],
    ["after it was found elsewhere", ["is stored", "departs"]],
  ])("%s has moved, with the lines that differ", (_, order) => {
    const corpus = emptyCorpus();
    store(corpus, OLD, LINES.join("\n"));
    for (const step of order) {
      if (step === "departs") corpus.noteDeparture(OLD, "HTTP 404");
      else store(corpus, NEW, [...LINES.slice(1), "更正一项。"].join("\n"));
    }
    expect(storedAt(corpus)).toEqual([NEW]);
    expect(corpus.hasMoved(OLD)).toBe(true);
    const { moved, gone } = corpus.departuresSince("2000");
    expect(gone).toEqual([]);
    expect(moved).toMatchObject([{ from: OLD, url: NEW, year: 2021 }]);
    expect(moved[0]?.differences.flatMap(({ added }) => added)).toEqual(["更正一项。"]);
  });

  test.each([
    ["another text of the same agency and year", "另一份报告的内容。", "清河县人民政府"],
    ["the same text of another agency", LINES.join("\n"), "清河县教育局"],
  ])("is not taken for %s", (_, text, agency) => {
    const corpus = emptyCorpus();
    store(corpus, OLD, LINES.join("\n"));
    corpus.noteDeparture(OLD, "HTTP 404");
    store(corpus, NEW, text, agency);
    expect(storedAt(corpus).toSorted()).toEqual([NEW, OLD]);
    expect(corpus.departuresSince("2000").gone).toMatchObject([{ url: OLD }]);
  });

  test("is not retired for a report that is gone too", () => {
    const corpus = emptyCorpus();
    store(corpus, OLD, LINES.join("\n"));
    store(corpus, NEW, LINES.join("\n"));
    corpus.noteDeparture(NEW, "HTTP 404");
    corpus.noteDeparture(OLD, "HTTP 404");
    expect(storedAt(corpus)).toEqual([OLD]);
    expect(corpus.departuresSince("2000").gone).toMatchObject([{ url: OLD }]);
  });
});
