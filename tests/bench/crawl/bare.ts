// Fetches the pages of the crawl with Crawlee's HttpCrawler: what Crawlee can do at most. With the word PARSED each page
// is parsed and compressed too, the least that whoever reads and keeps it has to do.
import { once } from "node:events";
import type { LookupFunction } from "node:net";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { Configuration, HttpCrawler, Log, LogLevel } from "crawlee";
import { parse } from "parse5";
import { PARSED, tellParent, type Task } from "./messages.ts";

const compress = promisify(gzip);
const isParsed = process.argv.includes(PARSED);

/** As many requests at a time as Crawlee likes, but from the start. */
const LEAST_AT_ONCE = 16;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent by the bench's own main
const [{ urls }] = (await once(process, "message")) as [Task];
const toLoopback: LookupFunction = (_, { all }, callback) => {
  if (all === true) callback(null, [{ address: "127.0.0.1", family: 4 }]);
  else callback(null, "127.0.0.1", 4);
};
let pages = 0;
const crawler = new HttpCrawler(
  {
    minConcurrency: LEAST_AT_ONCE,
    maxRequestRetries: 0,
    // What a list's script asks for is JSON.
    additionalMimeTypes: ["application/json", "text/xml"],
    preNavigationHooks: [
      (_, options) => {
        options.dnsLookup = toLoopback as typeof options.dnsLookup;
      },
    ],
    async requestHandler({ body }) {
      if (body.length > 0) pages += 1;
      if (!isParsed) return;
      parse(String(body));
      await compress(body);
    },
    statisticsOptions: { persistenceOptions: { enable: false } },
    log: new Log({ level: LogLevel.OFF }),
  },
  new Configuration({ persistStorage: false, purgeOnStart: false }),
);
const before = process.cpuUsage();
await crawler.run([...urls]);
const { user, system } = process.cpuUsage(before);
tellParent({ pages, cpuSeconds: (user + system) / 1e6, memory: [] });
process.disconnect();
