import { BROWSER_MODES } from "../browser/open-browser.ts";
import type { BrowserMode } from "../browser/open-browser.ts";
import { UsageError } from "../errors.ts";
import type { CrawlPlan } from "../crawl/crawl-plan.ts";
import { parseResolution } from "../fetch/resolve-option.ts";
import { userAgent } from "../fetch/user-agent.ts";
import type { YearRange } from "../frontier/admit-links.ts";
import type { CrawlOptions } from "./crawl-flags.ts";

/** How long a page that failed rests before it is tried again. */
const REST_MILLISECONDS = 1_000;

const LONGEST_DELAY_SECONDS = 3_600;

/** What a header may carry and parentheses do not end. */
const CONTACT = /^[\x20-\x27\x2a-\x7e]{1,200}$/u;

const YEARS = /^(\d{4})(?:[-–](\d{4}))?$/u;

/** Checks the options and makes the plan; throws `UsageError` with what is wrong. */
export function planOf(seeds: readonly string[], options: CrawlOptions): CrawlPlan {
  return {
    seeds,
    years: options.years === undefined ? null : yearsOf(options.years),
    maximumPages: pagesOf(options.maxPages),
    delay: delayOf(options.delay),
    rest: REST_MILLISECONDS,
    userAgent: userAgent(options.contact === undefined ? null : contactOf(options.contact)),
    browser: browserOf(options.browser),
    resolutions: (options.resolve ?? []).map(parseResolution),
    allowPrivateAddresses: options.allowPrivateAddresses === true,
  };
}

/** The years that `--years` names; throws `UsageError` where it names none. */
export function yearsOf(value: string): YearRange {
  const [, from = "", to = from] = YEARS.exec(value.trim()) ?? [];
  const range = { first: Number(from), last: Number(to) };
  if (from === "" || range.first > range.last) {
    throw new UsageError(`--years takes a year or a range, as 2015-2024, not ${value}`);
  }
  return range;
}

function pagesOf(value: string): number {
  const pages = Number(value);
  if (Number.isSafeInteger(pages) && pages > 0) return pages;
  throw new UsageError(`--max-pages takes a whole number above 0, not ${value}`);
}

function delayOf(value: string): number {
  const seconds = value.trim() === "" ? NaN : Number(value);
  if (seconds >= 0 && seconds <= LONGEST_DELAY_SECONDS) return seconds * 1_000;
  throw new UsageError(`--delay takes seconds from 0 to ${LONGEST_DELAY_SECONDS}, not ${value}`);
}

function browserOf(value: string): BrowserMode {
  const mode = BROWSER_MODES.find((one) => one === value);
  if (mode !== undefined) return mode;
  throw new UsageError(`--browser takes ${BROWSER_MODES.join(", ")}, not ${value}`);
}

function contactOf(value: string): string {
  if (CONTACT.test(value)) return value;
  throw new UsageError(
    "--contact takes an e-mail address or a page's address, in ASCII without parentheses",
  );
}
