import { describe, expect, test } from "vitest";
import { askAgain, emptyCorpus, entry, reading, removal, response } from "./sample-corpus.ts";
import { packReading } from "../../../crawler/corpus/packed-reading.ts";

const URL_1 = "http://www.qinghe.example/2023.html";

describe("storeVisit", () => {
  test("keeps response, Readings and the done mark together", () => {
    const corpus = emptyCorpus();
    corpus.enqueue([entry(URL_1)]);
    corpus.takeNext("www.qinghe.example");
    const stored = response(URL_1, { etag: '"a"', warcOffset: 4096 });
    const read = reading({ url: URL_1, year: 2023, removals: [removal("chrome", "首页")] });
    corpus.storeVisit(stored, [read].map(packReading));
    expect(corpus.latestResponse(URL_1)).toEqual(stored);
    expect([...corpus.readings()]).toEqual([read]);
    expect(corpus.interrupted()).toEqual([]);
    expect(askAgain(corpus, "www.qinghe.example")).toBe(1);
  });

  test("keeps where the archive has what a browser made of the page", () => {
    const corpus = emptyCorpus();
    const stored = response(URL_1, { rendered: { warcFile: "a.warc.gz", warcOffset: 8192 } });
    corpus.storeVisit(stored, [reading({ url: URL_1, year: 2023 })].map(packReading));
    expect(corpus.latestResponse(URL_1)).toEqual(stored);
  });

  test("keeps nothing where one Reading cannot be stored", () => {
    const corpus = emptyCorpus();
    corpus.enqueue([entry(URL_1)]);
    corpus.takeNext("www.qinghe.example");
    const good = reading({ url: URL_1, year: 2022 });
    const bad = reading({ url: URL_1, year: 2022.5 });
    expect(() => corpus.storeVisit(response(URL_1), [good, bad].map(packReading))).toThrow(/year/u);
    expect(corpus.latestResponse(URL_1)).toBeNull();
    expect([...corpus.readings()]).toEqual([]);
    expect(corpus.interrupted()).toEqual([URL_1]);
  });

  test("a failed visit leaves the page's earlier version standing", () => {
    const corpus = emptyCorpus();
    const earlier = reading({ url: URL_1, year: 2022 });
    corpus.storeVisit(response(URL_1), [earlier].map(packReading));
    expect(() =>
      corpus.storeVisit(response(URL_1), [reading({ year: 0.5 })].map(packReading)),
    ).toThrow(/year/u);
    expect([...corpus.readings()]).toEqual([earlier]);
  });
});

describe("a page visited twice", () => {
  test("is represented by its latest version", () => {
    const corpus = emptyCorpus();
    corpus.storeVisit(
      response(URL_1, { etag: "1" }),
      [
        reading({ url: URL_1, part: "2022", year: 2022 }),
        reading({ url: URL_1, part: "2021", year: 2021 }),
      ].map(packReading),
    );
    const latest = reading({ url: URL_1, year: 2023 });
    corpus.storeVisit(response(URL_1, { etag: "2" }), [latest].map(packReading));
    expect([...corpus.readings()]).toEqual([latest]);
    expect(corpus.latestResponse(URL_1)?.etag).toBe("2");
    expect(corpus.counts().readings.report).toBe(1);
  });

  test("two addresses that redirect to one page give one version of it", () => {
    const corpus = emptyCorpus();
    corpus.storeVisit(response("http://old.example/1"), [reading({ url: URL_1 })].map(packReading));
    corpus.storeVisit(response("http://old.example/2"), [reading({ url: URL_1 })].map(packReading));
    expect([...corpus.readings()]).toHaveLength(1);
  });

  test("an address that now leads elsewhere no longer speaks for the old page", () => {
    const corpus = emptyCorpus();
    const asked = "http://www.qinghe.example/latest";
    corpus.storeVisit(
      response(asked),
      [reading({ url: "http://www.qinghe.example/2022" })].map(packReading),
    );
    const moved = reading({ url: "http://www.qinghe.example/2023" });
    corpus.storeVisit(response(asked), [moved].map(packReading));
    expect([...corpus.readings()]).toEqual([moved]);
  });
});

test("no response is known of a URL that was never stored", () => {
  expect(emptyCorpus().latestResponse(URL_1)).toBeNull();
});
