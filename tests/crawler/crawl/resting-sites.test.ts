import { expect, test } from "vitest";
import { crawledSite } from "../../../crawler/crawl/crawl-site.ts";
import { newTally } from "../../../crawler/crawl/crawl-tally.ts";
import { leaveResting } from "../../../crawler/crawl/resting-sites.ts";
import { siteQueue } from "../../../crawler/frontier/site-queue.ts";
import { emptyCorpus, entry } from "../corpus/sample-corpus.ts";

const SITE = "qingshi.gov.cn";
const SEEDS = [`http://old.${SITE}/`, `http://www.${SITE}/`].map((url) => entry(url));

/** The tally of a site of two seeds when those hosts rest for an hour whose addresses hold a text. */
function tallyWhereRest(resting: string) {
  const tally = newTally([SITE]);
  const [siteTally] = tally.sites;
  if (siteTally === undefined) throw new Error("no site");
  const site = crawledSite(siteQueue(emptyCorpus(), SITE, 10), siteTally, SEEDS, 1);
  const restsUntil = (url: string) => (url.includes(resting) ? Date.now() + 3_600_000 : 0);
  leaveResting([site], new Map([[SITE, SEEDS]]), { restsUntil }, tally);
  return { tally, ending: site.queue.ending() };
}

test("a seed's host that rests is left alone, and its site with the last of them", () => {
  const one = tallyWhereRest("old.");
  expect(one.tally.sites).toMatchObject([{ leftAlone: null, refused: 0 }]);
  expect(one.tally.hostsLeftAlone).toMatchObject([{ host: `old.${SITE}` }]);
  expect(one.ending).not.toBe("left alone");
  const both = tallyWhereRest(SITE);
  expect(both.tally.sites).toMatchObject([
    { leftAlone: expect.stringContaining("left alone until"), refused: 1 },
  ]);
  expect(both.tally.problems).toMatchObject([{ url: `http://www.${SITE}/`, cause: "denied" }]);
  expect(both.ending).toBe("left alone");
});
