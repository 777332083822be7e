import { canonicalUrl } from "#shared";
import { parseDocument } from "yaml";
import { planOf } from "../commands/crawl-options.ts";
import type { CrawlOptions } from "../commands/crawl-options.ts";
import type { CrawlPlan } from "../crawl/crawl-plan.ts";
import { UsageError } from "../errors.ts";

/** What a `sites.yaml` asks for: one crawl for the sites that are crawled alike. */
export interface ScheduledCrawls {
  readonly plans: readonly CrawlPlan[];
  /** Agencies that are expected to have reports, as the corpus should name them. */
  readonly organs: readonly string[];
}

/** Keys that a site, or the file for all its sites, may have; they mean what the flags of `crawl` mean. */
const OPTION_KEYS = ["years", "max-pages", "delay", "contact", "browser"] as const;
const SITE_KEYS: readonly string[] = [...OPTION_KEYS, "seed", "organs"];
const FILE_KEYS: readonly string[] = [...OPTION_KEYS, "sites"];

type Values = Readonly<Record<string, unknown>>;

/**
 * Reads a `sites.yaml`. Flags of the command line hold where neither a site nor the file says otherwise.
 * Throws UsageError with the place and what should stand there.
 */
export function readSitesFile(yaml: string, name: string, flags: CrawlOptions): ScheduledCrawls {
  const document = parseDocument(yaml);
  const [error] = document.errors;
  if (error !== undefined) throw new UsageError(`${name}: ${error.message}`);
  const file = mapping(document.toJS(), name, FILE_KEYS);
  const { sites } = file;
  if (!Array.isArray(sites) || sites.length === 0)
    throw new UsageError(`${name}: sites is a list of sites, each with a seed: - seed: https://…`);
  const items: readonly unknown[] = sites;
  const entries = items.map((item, index) => {
    const place = `${name}: sites[${index + 1}]`;
    const values = mapping(item, place, SITE_KEYS);
    return {
      seed: seedOf(values["seed"], place),
      options: optionsOf(values, file, flags),
      values,
      place,
    };
  });
  const alike = Map.groupBy(entries, ({ options }) => JSON.stringify(options));
  return {
    plans: [...alike.values()].flatMap((group) => planFor(group)),
    organs: entries.flatMap(({ values, place }) => organsOf(values["organs"], place)),
  };
}

function planFor(
  group: readonly {
    readonly seed: string;
    readonly options: CrawlOptions;
    readonly place: string;
  }[],
): readonly CrawlPlan[] {
  const [first] = group;
  if (first === undefined) return [];
  try {
    return [planOf([...new Set(group.map(({ seed }) => seed))], first.options)];
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${first.place}: ${error.message}`);
    throw error;
  }
}

function mapping(value: unknown, place: string, keys: readonly string[]): Values {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UsageError(`${place} is a list of keys and values: ${keys.join(", ")}`);
  const values: Values = { ...value };
  const strange = Object.keys(values).find((key) => !keys.includes(key));
  if (strange !== undefined)
    throw new UsageError(`${place}: no key ${strange}; there are ${keys.join(", ")}`);
  return values;
}

function seedOf(value: unknown, place: string): string {
  const url = typeof value === "string" ? canonicalUrl(value) : null;
  if (url === null) throw new UsageError(`${place}: seed is an http(s) address`);
  return url;
}

/** The options as words, as the command line has them: they are checked in one place. */
function optionsOf(site: Values, file: Values, flags: CrawlOptions): CrawlOptions {
  const word = (key: (typeof OPTION_KEYS)[number]): string | null => {
    const value = site[key] ?? file[key];
    return typeof value === "string" || typeof value === "number" ? String(value) : null;
  };
  const [years, contact] = [word("years"), word("contact")];
  return {
    ...flags,
    maxPages: word("max-pages") ?? flags.maxPages,
    delay: word("delay") ?? flags.delay,
    browser: word("browser") ?? flags.browser,
    ...(years !== null && { years }),
    ...(contact !== null && { contact }),
  };
}

function organsOf(value: unknown, place: string): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new UsageError(`${place}: organs is a list of agencies' names`);
  const items: readonly unknown[] = value;
  return items.map((item) => {
    if (typeof item === "string" && item.trim() !== "") return item.trim();
    throw new UsageError(`${place}: organs is a list of agencies' names`);
  });
}
