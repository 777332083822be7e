import { describe, expect, test } from "vitest";
import type { Corpus } from "../../../crawler/corpus/corpus.ts";
import type { FrontierEntry } from "../../../crawler/corpus/frontier-entry.ts";
import { siteQueue } from "../../../crawler/frontier/site-queue.ts";
import { emptyCorpus } from "../corpus/sample-corpus.ts";

const SITE = "qingshi.gov.cn";

function entry(path: string, score: number): FrontierEntry {
  return { url: `http://www.${SITE}/${path}`, site: SITE, score, depth: 0, foundOn: null };
}

function corpusWith(...entries: readonly FrontierEntry[]): Corpus {
  const corpus = emptyCorpus();
  corpus.enqueue(entries);
  return corpus;
}

describe("siteQueue", () => {
  test("gives the best first, one at a time", () => {
    const corpus = corpusWith(entry("poor", 0.1), entry("good", 0.9));
    const queue = siteQueue(corpus, SITE, 10);
    expect(queue.take(0)?.score).toBe(0.9);
    expect(queue.isReady(0)).toBe(false);
    expect(queue.take(0)).toBeNull();
    queue.release();
    expect(queue.take(0)?.score).toBe(0.1);
    expect(queue.ending()).toBeNull();
    queue.release();
    expect(queue.ending()).toBe("exhausted");
  });

  test("a visit may add to the frontier", () => {
    const corpus = corpusWith(entry("a", 1));
    const queue = siteQueue(corpus, SITE, 10);
    queue.take(0);
    corpus.enqueue([entry("b", 0.5)]);
    queue.release();
    expect(queue.ending()).toBeNull();
    expect(queue.isReady(0)).toBe(true);
  });

  test("a failed page comes again, first, once it has rested, and is no further visit", () => {
    const queue = siteQueue(corpusWith(entry("a", 1), entry("b", 0.5)), SITE, 1);
    const first = queue.take(0);
    if (first === null) throw new Error("nothing to visit");
    queue.release();
    queue.retryAt(first, 1_000);
    expect(queue.ending()).toBeNull();
    expect(queue.take(999)).toBeNull();
    expect(queue.take(1_000)).toEqual(first);
    queue.release();
    expect(queue.ending()).toBe("page limit");
  });

  test("a visit that asked for nothing does not count", () => {
    const queue = siteQueue(corpusWith(entry("a", 1), entry("b", 0.5)), SITE, 1);
    queue.take(0);
    queue.uncount();
    queue.release();
    expect(queue.take(0)?.score).toBe(0.5);
  });

  test("pauses, and can be left alone with its pages waiting", () => {
    const corpus = corpusWith(entry("a", 1));
    const queue = siteQueue(corpus, SITE, 10);
    queue.pauseUntil(500);
    expect(queue.isReady(499)).toBe(false);
    expect(queue.isReady(500)).toBe(true);
    queue.leaveAlone();
    expect(queue.isReady(500)).toBe(false);
    expect(queue.ending()).toBe("left alone");
    expect(corpus.hasWaiting(SITE)).toBe(true);
  });
});
