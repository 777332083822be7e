import { expect, onTestFinished, test } from "vitest";
import { openArchive } from "../../../crawler/archive/archive.ts";
import { openBrowser } from "../../../crawler/browser/open-browser.ts";
import { crawledSite } from "../../../crawler/crawl/crawl-site.ts";
import { newTally } from "../../../crawler/crawl/crawl-tally.ts";
import { readContents } from "../../../crawler/crawl/read-contents.ts";
import { visitOnce } from "../../../crawler/crawl/visit-once.ts";
import { openWeb } from "../../../crawler/fetch/web.ts";
import { siteQueue } from "../../../crawler/frontier/site-queue.ts";
import { emptyCorpus } from "../corpus/sample-corpus.ts";
import { serveLoopback } from "../loopback.ts";
import { temporaryFolder } from "../temporary-folder.ts";

test("an address that only an idle parameter tells from another is not asked for", async () => {
  const { port, requests } = await serveLoopback((_, response) => void response.end());
  const site = "qingshi.gov.cn";
  const at = (path: string) => `http://www.qingshi.gov.cn:${port}${path}`;
  const folder = temporaryFolder();
  const corpus = emptyCorpus(folder);
  const archive = await openArchive(folder, "nianbao/0");
  onTestFinished(() => archive.close());
  const paths = ["/a?id=1", "/b", "/c?from=3"];
  corpus.enqueue(
    paths.map((path) => ({ url: at(path), site, score: 0.5, depth: 1, foundOn: at("/") })),
  );
  for (const path of ["/a?id=1", "/b"]) corpus.keepCopy(at(path), { of: at("/"), idle: "from" });
  const stop = new AbortController().signal;
  const resolutions = [{ host: "www.qingshi.gov.cn", port, address: "127.0.0.1" }];
  const plan = { userAgent: "nianbao/0", delay: 0, rest: 1, browser: "never" } as const;
  const web = openWeb({ ...plan, stop, resolutions, allowPrivateAddresses: true });
  const browser = openBrowser(plan, web, stop);
  const tools = { corpus, archive, web, browser, trails: new Map(), years: null, readContents };
  const tally = newTally([site]);
  const [siteTally] = tally.sites;
  const entry = corpus.takeNext(site);
  if (siteTally === undefined || entry === null) throw new Error("nothing waits");
  const queue = siteQueue(corpus, site, 10);
  await visitOnce(entry, crawledSite(queue, siteTally, [entry], 1), { tally, tools }, stop);
  expect(requests).toEqual([]);
  expect([...corpus.pageFates("/c")]).toMatchObject([
    { url: at("/c"), state: "waiting" },
    { url: at("/c?from=3"), state: "passed over", reason: `the same page as ${at("/c")}` },
  ]);
});
