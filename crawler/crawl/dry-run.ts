import { openCapture, siteOf } from "#shared";
import type { FoundLink, ScoredLink } from "#shared";
import { openBrowser } from "../browser/open-browser.ts";
import type { CrawlBrowser } from "../browser/open-browser.ts";
import type { FrontierEntry, TrappedEntry } from "../corpus/frontier-entry.ts";
import type { RawResponse } from "../fetch/raw-response.ts";
import { openWeb } from "../fetch/web.ts";
import type { Web } from "../fetch/web.ts";
import { admitLinks } from "../frontier/admit-links.ts";
import { firstLines } from "../terminal/first-lines.ts";
import { withoutControls } from "../terminal/printable.ts";
import type { CrawlPlan } from "./crawl-plan.ts";
import { needForBrowser, renderedCapture } from "./draw-page.ts";
import type { BrowserMemory } from "./draw-page.ts";
import { judgeResponse } from "./judge-response.ts";
import { pageLack } from "./page-lack.ts";
import { captureOf } from "./show-page.ts";
import type { BrowserUse } from "./visit-outcome.ts";

const SHOWN_LINKS = 20;
const MAXIMUM_REDIRECTS = 5;

/**
 * What a crawl would fetch first: for each seed its best links with score and evidence, and the links it would
 * never follow with the reason, as text. The seeds' own pages are fetched; nothing is stored. Gives also how many seeds could be read.
 */
export async function dryRun(
  plan: CrawlPlan,
  stop: AbortSignal,
): Promise<{ readonly text: string; readonly read: number }> {
  const web = openWeb({ ...plan, stop });
  const browser = openBrowser(plan, web, stop);
  const lines: string[] = [];
  let read = 0;
  try {
    for (const seed of plan.seeds) {
      const found = await linksFrom(seed, plan, { web, browser });
      if (typeof found === "string") lines.push(`${seed}: ${found}`);
      else {
        read += 1;
        lines.push(...linesOf(seed, found));
      }
    }
  } finally {
    await browser.close();
  }
  return { text: `${lines.map(withoutControls).join("\n")}\n`, read };
}

interface FirstLinks {
  /** Best first. */
  readonly links: readonly ScoredLink[];
  readonly traps: readonly TrappedEntry[];
  /** What the page leaves to its scripts, and what came of it; null where it leaves nothing. */
  readonly browser: BrowserUse | null;
}

function linesOf(seed: string, { links, traps, browser }: FirstLinks): readonly string[] {
  return [
    ...(browser === null
      ? []
      : [`${seed}: ${browser.result}; its scripts fill it: ${browser.why}`]),
    `${seed}: ${links.length} links would be followed`,
    ...firstLines(links.map(lineOf), SHOWN_LINKS),
    ...traps.map(({ url, reason }) => `  never  ${url}\n        ${reason}`),
  ];
}

interface DryTools {
  readonly web: Web;
  readonly browser: CrawlBrowser;
}

/** The links of a seed's page that would be followed, and the traps on it; or why there are none. */
async function linksFrom(
  seed: string,
  plan: CrawlPlan,
  { web, browser }: DryTools,
): Promise<FirstLinks | string> {
  const response = await pageAt(seed, web);
  if (typeof response === "string") return response;
  const { url } = response;
  const entry = { url, site: siteOf(url) ?? "", score: 1, depth: 0, foundOn: null };
  const page = openCapture(captureOf(response, entry));
  const links = page.links(PROMISE_OF_A_SEED);
  const lack = pageLack(page, entry, { links, readings: [], prose: [] });
  const need = needForBrowser(lack, entry, null, { browser, corpus: NO_MEMORY });
  if (need === null) return { ...followed(links, entry, plan), browser: null };
  const { why } = need;
  const rendering = await browser.render({ url, site: entry.site, response });
  if (rendering.kind === "not rendered")
    return { ...followed(links, entry, plan), browser: { why, result: rendering.reason } };
  const { html, renderedAt } = rendering;
  const document = renderedCapture({ url, renderedAt, bytes: new TextEncoder().encode(html) });
  const drawn = openCapture(document).links(PROMISE_OF_A_SEED);
  return { ...followed(drawn, entry, plan), browser: { why, result: "drawn" } };
}

/** A dry run opens no corpus. */
const NO_MEMORY: BrowserMemory = {
  browserTrials: () => ({ tried: 0, gained: 0, lastTriedAt: null }),
};

/** It is promised to be nothing but a place to start. */
const PROMISE_OF_A_SEED = 0;

function followed(
  links: readonly FoundLink[],
  entry: FrontierEntry,
  { years }: CrawlPlan,
): Pick<FirstLinks, "links" | "traps"> {
  const admission = { years, idleParameters: new Set<string>() };
  const { entries, traps } = admitLinks({ entry, url: entry.url }, links, admission);
  const admitted = new Set(entries.map((one) => one.url));
  const kept = links.filter((link) => admitted.has(link.url));
  return { links: kept.toSorted((a, b) => b.score - a.score), traps };
}

async function pageAt(seed: string, web: Web): Promise<RawResponse | string> {
  let url = seed;
  for (let redirects = 0; redirects <= MAXIMUM_REDIRECTS; redirects += 1) {
    const robots = await web.robotsFor(url);
    if (robots.kind === "unreachable") return robots.reason;
    if (!robots.allows(url)) return "its robots.txt disallows it";
    const fetched = await web.ask(url);
    if (fetched.kind === "failure") return fetched.failure.reason;
    const judgement = judgeResponse(fetched.response);
    if (judgement.kind === "page") return fetched.response;
    if (judgement.kind !== "redirect") return `HTTP ${fetched.response.status}`;
    url = judgement.to;
  }
  return `more than ${MAXIMUM_REDIRECTS} redirects`;
}

function lineOf({ url, text, score, evidence }: ScoredLink): string {
  return `  ${score.toFixed(2)}  ${url}  ${text}\n        ${evidence.join("; ")}`;
}
