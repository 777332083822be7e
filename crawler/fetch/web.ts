import { createPace } from "./pace.ts";
import type { AddressRules } from "./address-book.ts";
import { fetchRaw } from "./fetch-raw.ts";
import type { FetchOptions } from "./fetch-raw.ts";
import type { Fetched } from "./raw-response.ts";
import { readRobots } from "./robots.ts";
import type { Robots } from "./robots.ts";

/** The web as the crawl may use it: at each host's pace, under one name, with its robots.txt known. */
export interface Web {
  /** The rules of the address's host; asked for once in a run. */
  robotsFor(url: string): Promise<Robots>;
  /** Asks for an address once its host's turn has come. Redirects are given, not followed. */
  ask(url: string, headers?: Readonly<Record<string, string>>): Promise<Fetched>;
  /**
   * Asks at once for something that a page under way needs, its style sheet or its list: the page has had the
   * turn, and the caller bounds how much it asks for.
   */
  askBeside(url: string, request: RequestBeside): Promise<Fetched>;
  /** Leaves the address's host alone for so many milliseconds. */
  rest(url: string, milliseconds: number): void;
  /** Milliseconds until the address's host may be asked again. */
  wait(url: string): number;
}

/** As a script of the page words it. */
export type RequestBeside = Pick<FetchOptions, "headers" | "posted">;

export interface WebOptions extends AddressRules {
  readonly userAgent: string;
  /** The least gap between two requests to one host, in milliseconds. */
  readonly delay: number;
  /** How long an unreachable robots.txt rests before it is asked for again, in milliseconds. */
  readonly rest: number;
  /** Ends all waiting when the crawl is stopped. */
  readonly stop: AbortSignal;
}

/** Opens the web under the given name and rules. */
export function openWeb(options: WebOptions): Web {
  const pace = createPace(options.delay, options.stop);
  const known = new Map<string, Promise<Robots>>();

  const ask: Web["ask"] = async (url, headers = {}) => {
    await pace.turn(new URL(url).host);
    return fetchRaw(url, { ...options, headers });
  };
  const readRules = async (origin: string, host: string): Promise<Robots> => {
    const source = { ask, retryAfter: options.rest, stop: options.stop };
    const robots = await readRobots(origin, source);
    if (robots.kind === "rules" && robots.crawlDelay !== null)
      pace.slowDown(host, robots.crawlDelay * 1_000);
    return robots;
  };
  return {
    ask,
    askBeside: (url, request) => fetchRaw(url, { ...options, ...request }),
    robotsFor(url) {
      const { origin, host } = new URL(url);
      const rules = known.get(origin) ?? readRules(origin, host);
      known.set(origin, rules);
      return rules;
    },
    rest: (url, milliseconds) => pace.rest(new URL(url).host, milliseconds),
    wait: (url) => pace.wait(new URL(url).host),
  };
}
