import { canonicalUrl } from "#shared/crawling";
import { parseDocument } from "yaml";
import type { CrawlOptions } from "../commands/crawl-flags.ts";
import { planOf } from "../commands/crawl-options.ts";
import type { CrawlPlan } from "../crawl/crawl-plan.ts";
import { messageOf, UsageError } from "../errors.ts";
import { OPTION_KEYS, siteOptions } from "./site-options.ts";
import type { Mapping } from "./site-options.ts";

/** What a `sites.yaml` asks for: one crawl for the sites that are crawled alike. */
export interface ScheduledCrawls {
  readonly plans: readonly CrawlPlan[];
  /** Of these sites it is only to be shown what a crawl would fetch. */
  readonly dryPlans: readonly CrawlPlan[];
  /** Agencies that are expected to have reports, as the corpus should name them. */
  readonly organs: readonly string[];
}

const SITE_KEYS: readonly string[] = [...OPTION_KEYS, "seed", "organs"];
const FILE_KEYS: readonly string[] = [...OPTION_KEYS, "sites"];

/**
 * Reads a `sites.yaml`. Flags of the command line hold where neither a site nor the file says otherwise.
 * Throws UsageError with the place and what should stand there.
 */
export function readSitesFile(yaml: string, name: string, flags: CrawlOptions): ScheduledCrawls {
  const file = mapping(parse(yaml, name), name, FILE_KEYS);
  const { sites } = file.values;
  if (!Array.isArray(sites) || sites.length === 0)
    throw new UsageError(`${name}: sites is a list of sites, each with a seed: - seed: https://…`);
  const items: readonly unknown[] = sites;
  const entries = items.map((item, index) => {
    const site = mapping(item, `${name}: sites[${index + 1}]`, SITE_KEYS);
    return { site, seed: seedOf(site), options: siteOptions(site, file, flags) };
  });
  const alike = [...Map.groupBy(entries, ({ options }) => JSON.stringify(options)).values()];
  return {
    plans: alike.filter((group) => !isDry(group)).flatMap(planFor),
    dryPlans: alike.filter(isDry).flatMap(planFor),
    organs: entries.flatMap(({ site }) => organsOf(site)),
  };
}

function parse(yaml: string, name: string): unknown {
  const document = parseDocument(yaml);
  const [error] = document.errors;
  if (error !== undefined) throw new UsageError(`${name}: ${error.message}`);
  try {
    return document.toJS();
  } catch (problem) {
    throw new UsageError(`${name}: ${messageOf(problem)}`, { cause: problem });
  }
}

function isDry([first]: readonly Entry[]): boolean {
  return first?.options.dryRun === true;
}

interface Entry {
  readonly site: Mapping;
  readonly seed: string;
  readonly options: CrawlOptions;
}

function planFor(group: readonly Entry[]): readonly CrawlPlan[] {
  const [first] = group;
  if (first === undefined) return [];
  try {
    return [planOf([...new Set(group.map(({ seed }) => seed))], first.options)];
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${first.site.place}: ${error.message}`);
    throw error;
  }
}

function mapping(value: unknown, place: string, keys: readonly string[]): Mapping {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UsageError(`${place} is a list of keys and values: ${keys.join(", ")}`);
  const values: Mapping["values"] = { ...value };
  const strange = Object.keys(values).find((key) => !keys.includes(key));
  if (strange !== undefined)
    throw new UsageError(`${place}: no key ${strange}; there are ${keys.join(", ")}`);
  return { place, values };
}

function seedOf({ place, values }: Mapping): string {
  const { seed } = values;
  const url = typeof seed === "string" ? canonicalUrl(seed) : null;
  if (url === null)
    throw new UsageError(`${place}: seed is an http(s) address, as https://www.example.gov.cn/`);
  return url;
}

function organsOf({ place, values }: Mapping): readonly string[] {
  const organs = values["organs"] ?? [];
  if (!Array.isArray(organs)) throw new UsageError(`${place}: organs is a list of agencies' names`);
  const items: readonly unknown[] = organs;
  return items.map((item) => {
    if (typeof item === "string" && item.trim() !== "") return item.trim();
    throw new UsageError(`${place}: organs is a list of agencies' names`);
  });
}
