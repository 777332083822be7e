import { setTimeout as sleep } from "node:timers/promises";
import robotsParser from "robots-parser";
import type { Fetched, FetchFailure, RawResponse } from "./raw-response.ts";
import { locationOf } from "./raw-response.ts";
import { askedRest, isBusy, LONGEST_REST } from "./retry-after.ts";
import { ROBOT_NAME } from "./user-agent.ts";

/** What a host's robots.txt says to us. */
export type Robots =
  | {
      readonly kind: "rules";
      readonly allows: (url: string) => boolean;
      /** Seconds between requests that the host asks for; null where it asks for none. */
      readonly crawlDelay: number | null;
      /** Addresses of its sitemaps, as written. */
      readonly sitemaps: readonly string[];
    }
  /** It could not be had, so nothing is known to be allowed (RFC 9309, 2.3.1.4). */
  | {
      readonly kind: "unreachable";
      readonly reason: string;
      readonly failure: FetchFailure | null;
    };

interface RobotsSource {
  /** Asks for one address, at the host's pace. */
  readonly ask: (url: string) => Promise<Fetched>;
  /** Milliseconds before an unreachable robots.txt is asked for again. */
  readonly retryAfter: number;
  readonly stop: AbortSignal;
}

/** RFC 9309 asks crawlers to read at least 500 KiB. */
const MAXIMUM_BYTES = 500 * 1024;
const MAXIMUM_REDIRECTS = 5;
const ATTEMPTS = 3;
const MOST_SITEMAPS = 10;

/** Beyond five minutes a wish to be left alone is said with Disallow. */
const LONGEST_DELAY = 300;

const EVERYTHING_ALLOWED: Robots = {
  kind: "rules",
  allows: () => true,
  crawlDelay: null,
  sitemaps: [],
};

/**
 * Reads the robots.txt of an origin (RFC 9309): 2xx gives its rules for `nianbao`, 4xx and endless
 * redirects allow everything; a server error, "too many requests" or no answer is asked again twice, and then means
 * that the host is left alone.
 */
export async function readRobots(origin: string, source: RobotsSource): Promise<Robots> {
  const robotsUrl = `${origin}/robots.txt`;
  for (let attempt = 1; ; attempt += 1) {
    const fetched = await followRedirects(robotsUrl, source);
    if (fetched === null) return EVERYTHING_ALLOWED;
    // 429 is no word on robots.txt but on the moment; who asks for less is not to be asked for everything.
    if (fetched.kind === "response" && !isBusy(fetched.response))
      return rulesOf(robotsUrl, fetched.response);
    if (attempt === ATTEMPTS || isLasting(fetched)) return unreachable(fetched);
    await sleep(source.retryAfter, undefined, { signal: source.stop });
  }
}

/** Where we may not go asking again helps nothing, and who asks to be left alone for long is. */
function isLasting(fetched: Fetched): boolean {
  return fetched.kind === "failure"
    ? fetched.failure.kind === "refused"
    : askedRest(fetched.response) > LONGEST_REST;
}

/** Several stars in a row mean what one does. */
const STARS = /\*{2,}/gu;

/** A rule with stars, by its parts. */
const RULE = /^(\s{0,50}(dis)?allow\s{0,50}:\s{0,50})([^*]*)\*/iu;

/** Characters of rules with stars: each costs the length of every address that is looked at. Sites have some hundreds. */
const MOST_WITH_STARS = 50_000;

/**
 * The lines of a robots.txt, those with stars only as far as they can be afforded: what is beyond forbids more, and
 * allows nothing.
 */
function affordable(text: string): string {
  let length = 0;
  const lines = text.replace(STARS, "*").split(/\r\n?|\n/u);
  return lines
    .flatMap((line) => {
      const [, field = "", forbids, path = ""] = RULE.exec(line) ?? [];
      if (field === "") return [line];
      length += line.length;
      if (length <= MOST_WITH_STARS) return [line];
      return forbids === undefined ? [] : [field + (path || "/")];
    })
    .join("\n");
}

async function followRedirects(robotsUrl: string, { ask }: RobotsSource): Promise<Fetched | null> {
  let url = robotsUrl;
  for (let redirects = 0; redirects <= MAXIMUM_REDIRECTS; redirects += 1) {
    const fetched = await ask(url);
    if (fetched.kind === "failure") return fetched;
    const { status } = fetched.response;
    const location = locationOf(fetched.response);
    if (status < 300 || status >= 400 || location === null) return fetched;
    if (!URL.canParse(location, url)) return null;
    const target = new URL(location, url);
    if (target.protocol !== "http:" && target.protocol !== "https:") return null;
    url = target.href;
  }
  return null;
}

function rulesOf(robotsUrl: string, response: RawResponse): Robots {
  if (response.status >= 300) return EVERYTHING_ALLOWED;
  // TextDecoder drops a byte order mark, which would hide the first line.
  const text = new TextDecoder().decode(response.bytes.subarray(0, MAXIMUM_BYTES));
  const robots = robotsParser(robotsUrl, affordable(text));
  const delay = robots.getCrawlDelay(ROBOT_NAME);
  return {
    kind: "rules",
    allows: (url) => robots.isAllowed(url, ROBOT_NAME) ?? true,
    crawlDelay: delay === undefined || !(delay > 0) ? null : Math.min(delay, LONGEST_DELAY),
    sitemaps: robots.getSitemaps().slice(0, MOST_SITEMAPS),
  };
}

function unreachable(fetched: Fetched): Robots {
  const failure = fetched.kind === "failure" ? fetched.failure : null;
  const cause =
    fetched.kind === "failure" ? fetched.failure.reason : `HTTP ${fetched.response.status}`;
  return { kind: "unreachable", reason: `its robots.txt cannot be had (${cause})`, failure };
}
