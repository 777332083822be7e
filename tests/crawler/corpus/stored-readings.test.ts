import { expect, test } from "vitest";
import {
  corpusIn,
  damageReading,
  emptyCorpus,
  entry,
  olderCorpus,
  reading,
  response,
} from "./sample-corpus.ts";
import { packReading } from "../../../crawler/corpus/packed-reading.ts";

test("Readings come by site, URL and part, whatever order they were stored in", () => {
  const corpus = emptyCorpus();
  corpus.enqueue([entry("http://z.example/a", { site: "a.example" })]);
  const store = (url: string, ...parts: string[]): number =>
    corpus.storeVisit(response(url), parts.map((part) => reading({ url, part })).map(packReading));
  store("http://b.example/2", "2021", "2020");
  store("http://b.example/1", "");
  store("http://z.example/a", "");
  const order = [...corpus.readings()].map(({ source }) => `${source.url} ${source.part}`);
  expect(order).toEqual([
    "http://z.example/a ",
    "http://b.example/1 ",
    "http://b.example/2 2020",
    "http://b.example/2 2021",
  ]);
});

test("a filter leaves the other kinds out", () => {
  const corpus = emptyCorpus();
  const listing = reading({ url: "http://a/1", kind: "listing" });
  corpus.storeVisit(response("http://a/1"), [listing].map(packReading));
  corpus.storeVisit(response("http://a/2"), [reading({ url: "http://a/2" })].map(packReading));
  expect([...corpus.readings({ kind: "listing" })]).toEqual([listing]);
});

test("two streams over one corpus do not disturb each other", () => {
  const corpus = emptyCorpus();
  for (const url of ["http://a/1", "http://a/2"]) {
    corpus.storeVisit(response(url), [reading({ url })].map(packReading));
  }
  const first = corpus.readings();
  first.next();
  expect([...corpus.readings()]).toHaveLength(2);
  expect([...first]).toHaveLength(1);
});

test("the Readings of an older corpus are packed when it is opened", () => {
  const old = reading({ url: "http://a/1", reason: "its title is a report's" });
  const corpus = corpusIn(olderCorpus(old));
  expect([...corpus.readings()]).toEqual([old]);
  expect(corpus.counts().readings.report).toBe(1);
});

test("a damaged Reading is named, and costs none of the others where it may be left out", () => {
  const corpus = emptyCorpus();
  for (const url of ["http://a/1", "http://a/2", "http://a/3"])
    corpus.storeVisit(response(url), [reading({ url })].map(packReading));
  damageReading(corpus.directory, "http://a/2");
  expect(() => [...corpus.readings()]).toThrow(/http:\/\/a\/2 is damaged .* backup/u);
  const damaged: string[] = [];
  const whole = [...corpus.readings({ damaged: (url) => void damaged.push(url) })];
  expect(whole.map(({ source }) => source.url)).toEqual(["http://a/1", "http://a/3"]);
  expect(damaged).toEqual(["http://a/2"]);
});
