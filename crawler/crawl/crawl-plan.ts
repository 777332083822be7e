import type { BrowserMode } from "../browser/open-browser.ts";
import type { AddressRules } from "../fetch/address-book.ts";
import type { YearRange } from "../frontier/admit-links.ts";

/** What the user asked for, checked. */
export interface CrawlPlan extends AddressRules {
  /** Canonical http(s) addresses. */
  readonly seeds: readonly string[];
  /** Coverage years that are wanted; null for all. */
  readonly years: YearRange | null;
  /** Visits to one site in one run. */
  readonly maximumPages: number;
  /** The least gap between two requests to one host, in milliseconds. */
  readonly delay: number;
  /**
   * How long a page or a robots.txt rests before it is tried again, in milliseconds: at least a second
   * in earnest. For pages it doubles each time.
   */
  readonly rest: number;
  readonly userAgent: string;
  readonly browser: BrowserMode;
}
