import { percent, ratioPercent, type Table } from "../print-table.ts";
import { pickPack } from "../pick-pack.ts";
import type { Score, ScoreFigure, Suite, SuiteOptions } from "../suite.ts";
import { crawlBreadthFirst, type BreadthFirst } from "./breadth-first.ts";
import { crawlInto, inTemporaryFolder, type SiteCrawl } from "./crawl-sites.ts";
import { packs } from "./packs.ts";
import { serveSites } from "./serve.ts";

/** How far the plain crawl may go, as a share of a site's pages. */
const PLAIN_SHARE = 0.25;

interface Compared {
  readonly ours: SiteCrawl;
  /** The same command again, on the unchanged site. */
  readonly again: SiteCrawl;
  readonly plain: BreadthFirst;
}

async function run({ pack: packName, failures, cases }: SuiteOptions): Promise<Score> {
  const sites = pickPack(packs, packName)().slice(0, cases ?? undefined);
  const served = await serveSites(sites);
  try {
    const [first, second] = await inTemporaryFolder(async (folder) => [
      await crawlInto(folder, sites, served),
      await crawlInto(folder, sites, served),
    ]);
    const compared: Compared[] = [];
    for (const [index, ours] of (first ?? []).entries()) {
      const most = Math.max(ours.fetched, Math.round(ours.site.pages * PLAIN_SHARE));
      const again = second?.[index] ?? ours;
      compared.push({ ours, again, plain: await crawlBreadthFirst(ours.site, served, most) });
    }
    return {
      figures: figuresOf(compared),
      tables: [tableOf(packName, compared)],
      failures: compared.flatMap(({ ours }) => describeFailures(ours)).slice(0, failures),
    };
  } finally {
    await served.close();
  }
}

function figuresOf(compared: readonly Compared[]): readonly ScoreFigure[] {
  const crawls = compared.map(({ ours }) => ours);
  const reports = sum(crawls, ({ site }) => site.reports.size);
  const worst = Math.max(...crawls.map(({ fetched, site }) => ratioPercent(fetched, site.pages)));
  return [
    {
      name: "reports found, %",
      value: ratioPercent(
        sum(crawls, ({ found }) => found.size),
        reports,
      ),
      better: "higher",
    },
    {
      name: "look-alikes stored as reports",
      value: sum(crawls, ({ strays }) => strays.length),
      better: "lower",
    },
    {
      name: "reports stored twice",
      value: sum(crawls, ({ twice }) => twice.length),
      better: "lower",
    },
    {
      name: "pages fetched, % of the sites' pages",
      value: ratioPercent(
        sum(crawls, ({ fetched }) => fetched),
        sum(crawls, ({ site }) => site.pages),
      ),
      better: "lower",
    },
    { name: "pages fetched, % on the worst site", value: worst, better: "lower" },
    {
      name: "bytes of a second crawl, % of the first one's",
      value: bytesAgain(compared.filter(({ ours }) => ours.site.sendsTheSame)),
      better: "lower",
    },
  ];
}

function bytesAgain(compared: readonly Compared[]): number {
  return ratioPercent(
    sum(compared, ({ again }) => again.bytes),
    sum(compared, ({ ours }) => ours.bytes),
  );
}

function tableOf(pack: string, compared: readonly Compared[]): Table {
  return {
    heading: `discovery: sites of the ${pack} pack`,
    header: [
      "",
      "pages",
      "reports",
      "found %",
      "strays",
      "twice",
      "fetched",
      "of pages %",
      "bytes again %",
      "plain: found % with as many",
      "with 25 % of pages",
    ],
    rows: [
      ...compared.map(({ ours, again, plain }) => rowOf(ours.site.name, [{ ours, again, plain }])),
      rowOf("all", compared),
    ],
    notes: [
      "strays: look-alikes and other pages stored as reports; twice: reports stored under a second address;",
      "fetched: requests the server saw, robots.txt apart; plain: every link in its order, breadth first;",
      "bytes again: what the same command transfers after a finished crawl (sites with session ids send no page twice).",
    ],
  };
}

function rowOf(name: string, compared: readonly Compared[]): readonly string[] {
  const crawls = compared.map(({ ours }) => ours);
  const pages = sum(crawls, ({ site }) => site.pages);
  const reports = sum(crawls, ({ site }) => site.reports.size);
  const fetched = sum(crawls, (crawl) => crawl.fetched);
  const plain = sum(
    compared,
    ({ ours, plain: { foundAt } }) => foundAt.filter((page) => page <= ours.fetched).length,
  );
  return [
    name,
    String(pages),
    String(reports),
    percent(
      sum(crawls, ({ found }) => found.size),
      reports,
    ),
    String(sum(crawls, ({ strays }) => strays.length)),
    String(sum(crawls, ({ twice }) => twice.length)),
    String(fetched),
    percent(fetched, pages),
    bytesAgain(compared).toFixed(2),
    percent(plain, reports),
    percent(
      sum(compared, ({ plain: { foundAt } }) => foundAt.length),
      reports,
    ),
  ];
}

function describeFailures({ site, found, strays, twice, asked }: SiteCrawl): readonly string[] {
  const missing = [...site.reports].filter((path) => !found.has(path));
  const idle = asked.filter((path) => !site.reports.has(path));
  return [
    `${site.name}: ${missing.length} reports missing: ${missing.slice(0, 5).join(" ")}`,
    `${site.name}: strays: ${strays.slice(0, 5).join(" | ")}; twice: ${twice.slice(0, 5).join(" ")}`,
    `${site.name}: ${idle.length} pages asked for that are no reports:\n  ${idle.join("\n  ")}`,
  ];
}

function sum<T>(list: readonly T[], of: (item: T) => number): number {
  return list.reduce((total, item) => total + of(item), 0);
}

/** How many of a site's reports the crawler finds, and how much of the site it asks for (REPORT-FORMAT 5, 6). */
export const discovery: Suite = { name: "discovery", run };
