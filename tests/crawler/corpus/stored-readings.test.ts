import { expect, test } from "vitest";
import { emptyCorpus, entry, reading, response } from "./sample-corpus.ts";

test("Readings come by site, URL and part, whatever order they were stored in", () => {
  const corpus = emptyCorpus();
  corpus.enqueue([entry("http://z.example/a", { site: "a.example" })]);
  const store = (url: string, ...parts: string[]): number =>
    corpus.storeVisit(
      response(url),
      parts.map((part) => reading({ url, part })),
    );
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
  corpus.storeVisit(response("http://a/1"), [listing]);
  corpus.storeVisit(response("http://a/2"), [reading({ url: "http://a/2" })]);
  expect([...corpus.readings({ kind: "listing" })]).toEqual([listing]);
});

test("two streams over one corpus do not disturb each other", () => {
  const corpus = emptyCorpus();
  for (const url of ["http://a/1", "http://a/2"]) {
    corpus.storeVisit(response(url), [reading({ url })]);
  }
  const first = corpus.readings();
  first.next();
  expect([...corpus.readings()]).toHaveLength(2);
  expect([...first]).toHaveLength(1);
});
