import { setTimeout as sleep } from "node:timers/promises";
import { locationOf } from "./location.ts";
import type { Fetched, FetchFailure } from "./raw-response.ts";
import { askedRest, isBusy, LONGEST_REST } from "./retry-after.ts";
import { readRules } from "./robots-rules.ts";
import type { RobotsRules } from "./robots-rules.ts";

/** What a host's robots.txt says to us. */
export type Robots =
  | RobotsRules
  /** It could not be had, so nothing is known to be allowed (RFC 9309, 2.3.1.4). */
  | {
      readonly kind: "unreachable";
      readonly reason: string;
      readonly failure: FetchFailure | null;
    };

interface RobotsSource {
  /** Asks for one address, at the host's pace; the first `ROBOTS_BYTES` are enough. */
  readonly ask: (url: string) => Promise<Fetched>;
  /** Milliseconds before an unreachable robots.txt is asked for again. */
  readonly retryAfter: number;
  readonly stop: AbortSignal;
}

const MAXIMUM_REDIRECTS = 5;
const ATTEMPTS = 3;

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
      return fetched.response.status < 300
        ? readRules(robotsUrl, fetched.response.bytes)
        : EVERYTHING_ALLOWED;
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

function unreachable(fetched: Fetched): Robots {
  const failure = fetched.kind === "failure" ? fetched.failure : null;
  const cause =
    fetched.kind === "failure" ? fetched.failure.reason : `HTTP ${fetched.response.status}`;
  return { kind: "unreachable", reason: `its robots.txt cannot be had (${cause})`, failure };
}
