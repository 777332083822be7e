import { expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { corpusIn, corpusToFill, emptyCorpus } from "./sample-corpus.ts";

const HOUR = 3_600_000;

test("a rest outlives the crawl that was asked for it, and ends with its time", () => {
  const folder = temporaryFolder();
  const until = Date.now() + HOUR;
  const corpus = corpusToFill(folder);
  corpus.noteRest("www.qinghe.example", until - HOUR / 2);
  corpus.noteRest("www.qinghe.example", until);
  corpus.noteRest("past.example", Date.now() - 1);
  corpus.close();
  expect(corpusIn(folder).restingHosts()).toEqual(new Map([["www.qinghe.example", until]]));
});

test("nobody rests for a year", () => {
  const corpus = emptyCorpus();
  corpus.noteRest("www.qinghe.example", Date.now() + 365 * 24 * HOUR);
  expect(corpus.restingHosts()).toEqual(new Map());
});
