import { expect, test } from "vitest";
import { joinedTally } from "../../../crawler/crawl/joined-tally.ts";
import { newTally } from "../../../crawler/crawl/crawl-tally.ts";
import { earlierPart, keepNote } from "../../../crawler/crawl/run-notes.ts";
import { emptyCorpus, entry } from "../corpus/sample-corpus.ts";

const SITE = "a.example";
const SEEDS = new Map([[SITE, [entry("http://a.example/", { site: SITE })]]]);
const DEAD = { host: "old.a.example", reason: "it no longer answers" };

/** A corpus whose open run has visited pages, passed some by, and is gone on with. */
function goneOnWith() {
  const corpus = emptyCorpus();
  corpus.openRun("weekly", SEEDS);
  const visit = { kind: "visit", site: SITE } as const;
  const stored = { kind: "stored", reports: 1, newLinks: 3, browser: null } as const;
  keepNote(corpus, { ...visit, url: "http://a.example/1", outcome: stored });
  const denied = { kind: "failed", reason: "HTTP 403", cause: "denied" } as const;
  keepNote(corpus, { ...visit, url: "http://a.example/2", outcome: denied });
  for (const note of [DEAD, DEAD]) keepNote(corpus, { kind: "passed by", ...note });
  keepNote(corpus, { kind: "outdated TLS", host: SITE });
  corpus.openRun("weekly", SEEDS);
  return corpus;
}

test("a run that goes on is told with what it did before, its site by how it ended", () => {
  const later = newTally([SITE]);
  Object.assign(later.sites[0] ?? {}, { fetched: 2, leftAlone: "it refuses every page" });
  later.hostsLeftAlone.push({ ...DEAD, pages: 3 });
  later.outdatedTls.push(SITE);
  const whole = joinedTally([earlierPart(goneOnWith(), [SITE]), later]);
  expect(whole).toMatchObject({
    sites: [{ site: SITE, fetched: 3, reports: 1, failed: 1, leftAlone: "it refuses every page" }],
    problems: [{ url: "http://a.example/2", reason: "HTTP 403", cause: "denied" }],
    hostsLeftAlone: [{ ...DEAD, pages: 5 }],
    outdatedTls: [SITE],
  });
});

test("a site whose turn does not come again is told by what it did before", () => {
  const whole = joinedTally([earlierPart(goneOnWith(), [SITE])]);
  expect(whole.sites).toMatchObject([{ fetched: 1, failed: 1, isUnfinished: true }]);
});

test("another run is told nothing of it", () => {
  const corpus = goneOnWith();
  corpus.endRun();
  corpus.openRun("weekly", SEEDS);
  expect(earlierPart(corpus, [SITE])).toMatchObject({
    sites: [{ fetched: 0, failed: 0 }],
    problems: [],
    hostsLeftAlone: [],
    outdatedTls: [],
  });
});
