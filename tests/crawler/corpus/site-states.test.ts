import { expect, test } from "vitest";
import { siteStateTable } from "../../../crawler/commands/site-state-table.ts";
import { packReading } from "../../../crawler/corpus/packed-reading.ts";
import { emptyCorpus, entry, reading, response } from "./sample-corpus.ts";

test("the crawl of each site: what was visited, what waits, and who asked to be left alone", () => {
  const corpus = emptyCorpus();
  const site = "www.qinghe.example";
  const urls = ["report", "list", "lost", "denied", "next"].map((name) => `http://a/${name}`);
  corpus.enqueue(urls.map((url) => entry(url)));
  corpus.enqueue([entry("http://b/", { site: "b.example" })]);
  corpus.storeVisit(
    response("http://a/report"),
    [reading({ url: "http://a/report" })].map(packReading),
  );
  corpus.storeVisit(response("http://a/list"), []);
  corpus.finish("http://a/lost", { state: "failed", reason: "HTTP 404" });
  corpus.finish("http://a/denied", { state: "refused", reason: "robots.txt" });
  const states = corpus.siteStates();
  const lastVisit = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/u);
  expect(states).toEqual([
    {
      site: "b.example",
      visited: 0,
      reports: 0,
      waiting: 1,
      failed: 0,
      refused: 0,
      lastVisit: null,
    },
    { site, visited: 3, reports: 1, waiting: 1, failed: 1, refused: 1, lastVisit },
  ]);
  const restingHosts = [{ host: "b", until: "2026-11-22T21:00:00.000Z" }];
  const table = (isBeingFilled: boolean) =>
    siteStateTable({ sites: states, restingHosts, isBeingFilled });
  expect(table(false).slice(1)).toEqual([
    expect.stringMatching(/^b\.example +0 +0 +0 +0 +not finished, 1 pages wait/u),
    expect.stringMatching(/^www\.qinghe\.example +3 +1 +1 +1 +\d{4}-\d\d-\d\d +not finished/u),
    "b asked to be left alone until 2026-11-22T21:00:00.000Z",
  ]);
  expect(table(true).join("\n")).not.toContain("crawl it again");
  expect(table(true).at(-1)).toContain("A crawl is under way");
});
