import { CRAWL_FLAGS } from "../commands/crawl-flags.ts";
import type { CrawlOptions, FlagKind } from "../commands/crawl-flags.ts";
import { UsageError } from "../errors.ts";

/** A mapping of the file, and where it stands there. */
export interface Mapping {
  readonly place: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Keys that a site, or the file for all its sites, may have: the flags of `crawl`. */
export const OPTION_KEYS: readonly string[] = CRAWL_FLAGS.map(({ name }) => name);

const WANTED: Readonly<Record<FlagKind, string>> = {
  word: "a word or a number",
  list: "a word or a list of words",
  switch: "true or false",
};

/**
 * The options of a site as the command line has them, so that they are checked and mean the same: what the site says,
 * else what the file says for all its sites, else what the flags say. Throws UsageError with the place.
 */
export function siteOptions(site: Mapping, file: Mapping, flags: CrawlOptions): CrawlOptions {
  const said = <Value>(name: string, kind: FlagKind, read: (value: unknown) => Value | null) => {
    const { place, values } = (site.values[name] ?? null) === null ? file : site;
    const value = values[name] ?? null;
    if (value === null) return undefined;
    const found = read(value);
    if (found === null) throw new UsageError(`${place}: ${name} is ${WANTED[kind]}`);
    return found;
  };
  const word = (name: string) => said(name, "word", wordIn);
  const isOn = (name: string) => said(name, "switch", switchIn);
  return {
    years: word("years") ?? flags.years,
    maxPages: word("max-pages") ?? flags.maxPages,
    delay: word("delay") ?? flags.delay,
    contact: word("contact") ?? flags.contact,
    browser: word("browser") ?? flags.browser,
    resolve: said("resolve", "list", wordsIn) ?? flags.resolve,
    allowPrivateAddresses: isOn("allow-private-addresses") ?? flags.allowPrivateAddresses,
    // Who asks for a dry run on the command line wants nothing stored, whatever the file says.
    dryRun: flags.dryRun === true || isOn("dry-run") === true,
  };
}

function wordIn(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

function wordsIn(value: unknown): readonly string[] | null {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const words = items.map(wordIn).filter((word) => word !== null);
  return words.length === items.length ? words : null;
}

function switchIn(value: unknown): boolean | null {
  return typeof value === "boolean" ? value : null;
}
