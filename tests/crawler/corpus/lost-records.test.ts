import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Corpus, StoredResponse } from "../../../crawler/corpus/corpus.ts";
import { emptyCorpus, entry, response } from "./sample-corpus.ts";

const SITE = "www.qinghe.example";
const FILE = "nianbao-00001.warc.gz";
const at = (path: string): string => `http://${SITE}${path}`;

/** Visits what waits; each page's record stands where its place in the list says. */
function visit(corpus: Corpus, places: Readonly<Record<string, Partial<StoredResponse>>>): void {
  corpus.enqueue(Object.keys(places).map((path) => entry(at(path), { site: SITE })));
  for (let next = corpus.takeNext(SITE); next !== null; next = corpus.takeNext(SITE)) {
    const place = places[new URL(next.url).pathname] ?? {};
    corpus.storeVisit(response(next.url, { warcFile: FILE, ...place }), []);
  }
}

function waiting(corpus: Corpus): readonly string[] {
  const fates = [...corpus.pageFates("")].filter(({ state }) => state === "waiting");
  return fates.map(({ url }) => new URL(url).pathname);
}

function begun(): Corpus {
  const corpus = emptyCorpus();
  corpus.openRun("weekly", new Map([[SITE, []]]));
  return corpus;
}

describe("what the archive of an open run lost", () => {
  test("waits again: what stood behind the end of its file", () => {
    const corpus = begun();
    visit(corpus, {
      "/a": { warcOffset: 0 },
      "/b": { warcOffset: 500 },
      "/c": { warcOffset: 900 },
    });
    expect(corpus.reopenLost(new Map([[FILE, 900]]))).toBe(1);
    expect(waiting(corpus)).toEqual(["/c"]);
  });

  test("waits again: what stood in a file that is missing, and what the browser made of a page", () => {
    const corpus = begun();
    const rendered = { warcFile: FILE, warcOffset: 700 };
    const other = { warcFile: "nianbao-00002.warc.gz" };
    visit(corpus, { "/a": { warcOffset: 500 }, "/b": { warcOffset: 600, rendered }, "/c": other });
    expect(corpus.reopenLost(new Map([[FILE, 700]]))).toBe(2);
    expect(waiting(corpus)).toEqual(["/b", "/c"]);
  });

  test("is not asked for where it came before the run, or no run is open: the next one asks every page", () => {
    const corpus = begun();
    visit(corpus, { "/a": { warcOffset: 500 } });
    corpus.endRun();
    expect(corpus.reopenLost(new Map())).toBe(0);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 1_000 });
    onTestFinished(() => void vi.useRealTimers());
    corpus.openRun("weekly", new Map());
    expect(corpus.reopenLost(new Map())).toBe(0);
  });
});
