import { discoverLinks, siteOf } from "#shared";
import type { Capture, ScoredLink } from "#shared";
import type { TrappedEntry } from "../corpus/corpus.ts";
import { headerOf } from "../fetch/raw-response.ts";
import type { RawResponse } from "../fetch/raw-response.ts";
import { openWeb } from "../fetch/web.ts";
import type { Web } from "../fetch/web.ts";
import { admitLinks } from "../frontier/admit-links.ts";
import { withoutControls } from "../terminal/printable.ts";
import type { CrawlPlan } from "./crawl-plan.ts";
import { judgeResponse } from "./judge-response.ts";

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
  const lines: string[] = [];
  let read = 0;
  for (const seed of plan.seeds) {
    const found = await linksFrom(seed, plan, web);
    if (typeof found === "string") lines.push(`${seed}: ${found}`);
    else {
      read += 1;
      lines.push(
        `${seed}: ${found.links.length} links would be followed`,
        ...found.links.slice(0, SHOWN_LINKS).map(lineOf),
        ...found.traps.map(({ url, reason }) => `  never  ${url}\n        ${reason}`),
      );
    }
  }
  return { text: `${lines.map(withoutControls).join("\n")}\n`, read };
}

interface FirstLinks {
  /** Best first. */
  readonly links: readonly ScoredLink[];
  readonly traps: readonly TrappedEntry[];
}

/** The links of a seed's page that would be followed, and the traps on it; or why there are none. */
async function linksFrom(seed: string, plan: CrawlPlan, web: Web): Promise<FirstLinks | string> {
  const response = await pageAt(seed, web);
  if (typeof response === "string") return response;
  const { url, retrievedAt, bytes } = response;
  const contentType = headerOf(response, "content-type");
  const capture: Capture = { url, retrievedAt, contentType, bytes, via: "crawl" };
  const links = discoverLinks(capture, { promise: 0, asData: false });
  const entry = { url, site: siteOf(url) ?? "", score: 1, depth: 0, foundOn: null };
  const admission = { years: plan.years, idleParameters: new Set<string>() };
  const { entries, traps } = admitLinks({ entry, url }, links, admission);
  const admitted = new Set(entries.map((one) => one.url));
  const followed = links.filter((link) => admitted.has(link.url));
  return { links: followed.toSorted((a, b) => b.score - a.score), traps };
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
