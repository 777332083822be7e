import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Corpus } from "../../../crawler/corpus/corpus.ts";
import { askAgain, emptyCorpus, entry } from "./sample-corpus.ts";

const [DONE, OPEN] = ["www.qinghe.example", "www.linhe.example"];
const SITES = [DONE, OPEN];

function begin(corpus: Corpus, run: string, sites: readonly string[] = SITES) {
  const seeds = sites.map((site) => [site, [entry(`http://${site}/`, { site })]] as const);
  return [...corpus.openRun(run, new Map(seeds)).values()];
}

function visitAll(corpus: Corpus, site: string): void {
  for (let next = corpus.takeNext(site); next !== null; next = corpus.takeNext(site))
    corpus.finish(next.url, { state: "done" });
}

/** A run over both sites that had done the first when it was broken off. */
function brokenOff(): Corpus {
  const corpus = emptyCorpus();
  begin(corpus, "weekly");
  visitAll(corpus, DONE);
  return corpus;
}

describe("a run that was broken off", () => {
  test("goes on with what it left, and asks nothing again of a site that it had done", () => {
    const corpus = brokenOff();
    corpus.takeNext(OPEN);
    expect(begin(corpus, "weekly")).toEqual([
      { isResumed: true, wasDone: true, added: 0, visits: 1 },
      { isResumed: true, wasDone: false, added: 0, visits: 0 },
    ]);
    expect(SITES.map((site) => corpus.hasWaiting(site))).toEqual([false, true]);
  });

  test("counts none of the visits of the run before", () => {
    const corpus = emptyCorpus();
    begin(corpus, "weekly");
    SITES.forEach((site) => visitAll(corpus, site));
    corpus.endRun();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 1_000 });
    onTestFinished(() => void vi.useRealTimers());
    begin(corpus, "weekly");
    visitAll(corpus, DONE);
    expect(begin(corpus, "weekly").map(({ visits }) => visits)).toEqual([1, 0]);
  });

  test("is over where other sites are asked for", () => {
    const corpus = brokenOff();
    expect(begin(corpus, "another", [DONE])).toEqual([
      { isResumed: false, wasDone: false, added: 1, visits: 0 },
    ]);
    visitAll(corpus, DONE);
    expect(begin(corpus, "weekly")[0]?.added).toBe(1);
  });

  test("is over where it had nothing left to do, but for saying so", () => {
    const corpus = brokenOff();
    visitAll(corpus, OPEN);
    expect(begin(corpus, "weekly").map(({ added }) => added)).toEqual([1, 1]);
  });

  test.each([
    [2, 0],
    [4, 1],
  ])("asks %i days later %i pages again of the site that it had done", (days, pages) => {
    const corpus = brokenOff();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + days * 24 * 3_600_000 });
    onTestFinished(() => void vi.useRealTimers());
    expect(begin(corpus, "weekly").map(({ added }) => added)).toEqual([pages, 0]);
    expect(corpus.hasWaiting(OPEN)).toBe(true);
  });
});

test("a run that ended asks every page again, and counts its visits anew", () => {
  const corpus = brokenOff();
  visitAll(corpus, OPEN);
  corpus.endRun();
  expect(begin(corpus, "weekly")).toEqual(
    SITES.map(() => ({ isResumed: false, wasDone: false, added: 1, visits: 0 })),
  );
});

test("what is asked again is whatever ended, and only on its site", () => {
  const corpus = emptyCorpus();
  const urls = ["http://a/1", "http://a/2", "http://a/3"];
  corpus.enqueue(urls.map((url) => entry(url)));
  corpus.enqueue([entry("http://b/1", { site: "b" })]);
  while (corpus.takeNext(DONE) !== null);
  visitAll(corpus, "b");
  corpus.finish("http://a/1", { state: "done" });
  corpus.finish("http://a/2", { state: "failed", reason: "timeout" });
  corpus.finish("http://a/3", { state: "refused", reason: "robots.txt" });
  expect(askAgain(corpus, DONE)).toBe(3);
  expect(corpus.hasWaiting("b")).toBe(false);
  expect(corpus.counts()).toMatchObject({ failed: 0, refused: 0 });
});
