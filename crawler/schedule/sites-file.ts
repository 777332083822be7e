import { canonicalUrl, siteOf } from "#shared/crawling";
import type { CrawlOptions } from "../commands/crawl-flags.ts";
import { planOf } from "../commands/crawl-options.ts";
import type { CrawlPlan } from "../crawl/crawl-plan.ts";
import { UsageError } from "../errors.ts";
import type { YearRange } from "../frontier/admit-links.ts";
import { firstLines } from "../terminal/first-lines.ts";
import { parseYaml } from "./parse-yaml.ts";
import { OPTION_KEYS, siteOptions } from "./site-options.ts";
import type { Mapping } from "./site-options.ts";

/** What a `sites.yaml` asks for: one crawl for the sites that are crawled alike. */
export interface ScheduledCrawls {
  readonly plans: readonly CrawlPlan[];
  /** Of these sites it is only to be shown what a crawl would fetch. */
  readonly dryPlans: readonly CrawlPlan[];
  readonly organs: readonly ExpectedOrgan[];
}

/** An agency that is expected to have reports. */
export interface ExpectedOrgan {
  /** As the corpus should name it. */
  readonly agency: string;
  /** For these years; null for whichever it has. */
  readonly years: YearRange | null;
}

/** A site of the file, checked. */
interface Entry {
  readonly place: string;
  /** With its own seed alone. */
  readonly plan: CrawlPlan;
  readonly isDry: boolean;
  readonly organs: readonly ExpectedOrgan[];
}

const SITE_KEYS: readonly string[] = [...OPTION_KEYS, "seed", "organs"];
const FILE_KEYS: readonly string[] = [...OPTION_KEYS, "sites"];

/** A mistake is often made for every site. */
const SHOWN_PROBLEMS = 20;

/** The file's own options are looked at once, with a seed like those of its sites. */
const ANY_SEED = "https://www.example.gov.cn/";

/**
 * Reads a `sites.yaml`. Flags of the command line hold where neither a site nor the file says otherwise.
 * Throws UsageError with all places where something else should stand, and what.
 */
export function readSitesFile(yaml: string, name: string, flags: CrawlOptions): ScheduledCrawls {
  const wrong: string[] = [];
  const entries = entriesIn(yaml, flags, wrong);
  const alike = [...Map.groupBy(entries, mannerOf).values()];
  wrong.push(...crawledTwice(entries.filter(({ isDry }) => !isDry)));
  if (wrong.length > 0)
    throw new UsageError(
      [`${name} cannot be used:`, ...firstLines(wrong, SHOWN_PROBLEMS)].join("\n  "),
    );
  return {
    plans: alike.filter((group) => !isDryGroup(group)).flatMap(planFor),
    dryPlans: alike.filter(isDryGroup).flatMap(planFor),
    organs: entries.flatMap(({ organs }) => organs),
  };
}

/** The sites of the file; says in `wrong` what is wrong with those that are left out. */
function entriesIn(yaml: string, flags: CrawlOptions, wrong: string[]): readonly Entry[] {
  const attempt = <Value>(work: () => Value): Value | null => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      wrong.push(error.message);
      return null;
    }
  };
  const parsed = attempt(() => parseYaml(yaml));
  if (parsed === null) return [];
  const file = attempt(() => mapping(parsed.value, "the file", FILE_KEYS));
  if (file === null) return [];
  attempt(() => refuseStrange(file, FILE_KEYS));
  const isRight = attempt(() => planAt(file, ANY_SEED, siteOptions(file, file, flags))) !== null;
  const forAll = isRight ? file : { ...file, values: {} };
  return (attempt(() => sitesOf(file)) ?? []).flatMap((item, index) => {
    const place = `line ${parsed.lineOf(index)}`;
    const site = attempt(() => mapping(item, place, SITE_KEYS));
    if (site === null) return [];
    attempt(() => refuseStrange(site, SITE_KEYS));
    return attempt(() => entryOf(site, forAll, flags)) ?? [];
  });
}

function sitesOf({ values }: Mapping): readonly unknown[] {
  const sites: unknown = values["sites"];
  if (Array.isArray(sites) && sites.length > 0) return sites;
  throw new UsageError("sites is a list of sites, each with a seed: - seed: https://…");
}

function entryOf(site: Mapping, file: Mapping, flags: CrawlOptions): Entry {
  const options = siteOptions(site, file, flags);
  const plan = planAt(site, seedOf(site), options);
  const { years } = plan;
  const organs = organsOf(site).map((agency) => ({ agency, years }));
  return { place: site.place, plan, isDry: options.dryRun === true, organs };
}

function planAt({ place }: Mapping, seed: string, options: CrawlOptions): CrawlPlan {
  try {
    return planOf([seed], options);
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${place}: ${error.message}`);
    throw error;
  }
}

/** How a site is crawled, to be compared. */
function mannerOf({ plan, isDry }: Entry): string {
  return JSON.stringify({ ...plan, seeds: [], isDry });
}

/** A site whose second seed is to be crawled in another manner would be asked for all its pages twice a run. */
function crawledTwice(entries: readonly Entry[]): readonly string[] {
  const bySite = Map.groupBy(entries, ({ plan }) => siteOf(plan.seeds[0] ?? "") ?? "");
  return [...bySite].flatMap(([site, [first, ...others]]) =>
    others
      .filter((other) => first !== undefined && mannerOf(other) !== mannerOf(first))
      .map(({ place }) => `${place}: ${site} is crawled once a run, as ${first?.place} says`),
  );
}

function isDryGroup([first]: readonly Entry[]): boolean {
  return first?.isDry === true;
}

function planFor(group: readonly Entry[]): readonly CrawlPlan[] {
  const seeds = new Set(group.flatMap(({ plan }) => plan.seeds));
  return group.slice(0, 1).map(({ plan }) => ({ ...plan, seeds: [...seeds] }));
}

function mapping(value: unknown, place: string, keys: readonly string[]): Mapping {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UsageError(`${place} has to be keys and values: ${keys.join(", ")}`);
  return { place, values: { ...value } };
}

function refuseStrange({ place, values }: Mapping, keys: readonly string[]): void {
  const strange = Object.keys(values).filter((key) => !keys.includes(key));
  if (strange.length > 0)
    throw new UsageError(`${place}: no key ${strange.join(", ")}; there are ${keys.join(", ")}`);
}

function seedOf({ place, values }: Mapping): string {
  const { seed } = values;
  const url = typeof seed === "string" ? canonicalUrl(seed) : null;
  if (url === null)
    throw new UsageError(`${place}: seed is an http(s) address, as https://www.example.gov.cn/`);
  return url;
}

function organsOf({ place, values }: Mapping): readonly string[] {
  const organs: unknown = values["organs"] ?? [];
  const items: readonly unknown[] = Array.isArray(organs) ? organs : [null];
  return items.map((item) => {
    if (typeof item === "string" && item.trim() !== "") return item.trim();
    throw new UsageError(`${place}: organs is a list of agencies' names`);
  });
}
