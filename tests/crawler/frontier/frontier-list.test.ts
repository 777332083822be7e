import { expect, test } from "vitest";
import { FrontierList } from "../../../crawler/frontier/frontier-list.ts";
import { siteQueue } from "../../../crawler/frontier/site-queue.ts";
import { emptyCorpus } from "../corpus/sample-corpus.ts";

test("sites are finished in their order; others are asked while one is busy", async () => {
  const corpus = emptyCorpus();
  const sites = ["first.gov.cn", "second.gov.cn"];
  const entries = sites.flatMap((site) =>
    [1, 2].map((n) => ({ url: `http://${site}/${n}`, site, score: 1, depth: 0, foundOn: null })),
  );
  corpus.enqueue(entries);
  const list = new FrontierList(
    sites.map((site) => siteQueue(corpus, site, 10)),
    { isStopped: () => false, isFree: () => true, restAfter: () => 0 },
  );
  const first = await list.fetchNextRequest();
  const second = await list.fetchNextRequest();
  expect([first?.url, second?.url]).toEqual(["http://first.gov.cn/1", "http://second.gov.cn/1"]);
  for (const request of [second, first]) if (request) await list.markRequestHandled(request);
  expect((await list.fetchNextRequest())?.url).toBe("http://first.gov.cn/2");
});

test("a site whose server is busy with another does not stand in the way", async () => {
  const corpus = emptyCorpus();
  const sites = ["busy.gov.cn", "other.gov.cn"];
  const common = { score: 1, depth: 0, foundOn: null };
  corpus.enqueue(sites.map((site) => ({ url: `http://www.${site}/`, site, ...common })));
  const busy = new Set(sites.slice(0, 1));
  const list = new FrontierList(
    sites.map((site) => siteQueue(corpus, site, 10)),
    { isStopped: () => false, isFree: (site) => !busy.has(site), restAfter: () => 0 },
  );
  expect((await list.fetchNextRequest())?.url).toBe("http://www.other.gov.cn/");
  expect(await list.fetchNextRequest()).toBeNull();
  expect([await list.isEmpty(), await list.isFinished()]).toEqual([true, false]);
  busy.clear();
  expect(await list.isEmpty()).toBe(false);
  expect((await list.fetchNextRequest())?.url).toBe("http://www.busy.gov.cn/");
});
