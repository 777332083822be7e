import { expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { corpusIn, corpusToFill } from "./sample-corpus.ts";

const SITE = "qinghe.example";

test("trials are counted by site and lack, and outlive the crawl", () => {
  const folder = temporaryFolder();
  const corpus = corpusToFill(folder);
  corpus.noteBrowserTrial(SITE, "part", false);
  corpus.noteBrowserTrial(SITE, "part", true);
  corpus.noteBrowserTrial("other.example", "part", true);
  corpus.close();
  const again = corpusIn(folder);
  expect(again.browserTrials(SITE, "part")).toEqual({
    tried: 2,
    gained: 1,
    lastTriedAt: expect.stringMatching(/^\d{4}-/u),
  });
  expect(again.browserTrials(SITE, "page")).toEqual({ tried: 0, gained: 0, lastTriedAt: null });
});
