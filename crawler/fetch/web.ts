import type { PostedForm } from "#shared";
import { findAddresses } from "./address-book.ts";
import type { AddressRules } from "./address-book.ts";
import { openConnections } from "./connections.ts";
import { fetchRaw } from "./fetch-raw.ts";
import type { FetchOptions } from "./fetch-raw.ts";
import { createPace } from "./pace.ts";
import { FORM_TYPE } from "./raw-response.ts";
import type { Fetched } from "./raw-response.ts";
import { LONGEST_REST, openRests } from "./retry-after.ts";
import type { RestMemory } from "./retry-after.ts";
import { ROBOTS_BYTES } from "./robots-rules.ts";
import { readRobots } from "./robots.ts";
import type { Robots } from "./robots.ts";

/** The web as the crawl may use it: at each host's pace, under one name, with its robots.txt known. */
export interface Web {
  /** The rules of the address's host; asked for once a day. */
  robotsFor(url: string): Promise<Robots>;
  /** Asks for an address once its host's turn has come. Redirects are given, not followed. */
  ask(url: string, headers?: Readonly<Record<string, string>>): Promise<Fetched>;
  /** Posts a form to an address (`application/x-www-form-urlencoded`), once its host's turn has come. */
  post(form: PostedForm): Promise<Fetched>;
  /**
   * Asks at once for something that a page under way needs, its style sheet or its list: the page has had the
   * turn, and the caller bounds how much it asks for.
   */
  askBeside(url: string, request: RequestBeside): Promise<Fetched>;
  /** Leaves the address's host alone for so many milliseconds. */
  rest(url: string, milliseconds: number): void;
  /** Milliseconds until the address's host may be asked again. */
  wait(url: string): number;
  /** When its host may be asked again by its own Retry-After, in milliseconds since 1970; 0 where it sent none. */
  restsUntil(url: string): number;
  /** True where a host, and the network addresses it stands at, would be asked at once: nobody is before us there. */
  isFree(host: string): boolean;
}

/** As a script of the page words it. */
type RequestBeside = Pick<FetchOptions, "headers" | "posted" | "signal" | "enoughBytes">;

export interface WebOptions extends AddressRules {
  readonly userAgent: string;
  /** The least gap between two requests to one host or one address, in milliseconds; 0 for none. */
  readonly delay: number;
  /** How long an unreachable robots.txt or an overloaded server rests before it is asked again, in milliseconds. */
  readonly rest: number;
  /** Ends all waiting when the crawl is stopped. */
  readonly stop: AbortSignal;
  /** Is told once of each host that is spoken to with an outdated TLS. */
  readonly onOutdatedTls?: (host: string) => void;
  /** What hosts have asked for in earlier runs; without it each run knows only its own. */
  readonly rests?: RestMemory;
}

/** RFC 9309, 2.4: a robots.txt that is older is asked for again. */
const RULES_LAST_MS = 24 * 3_600_000;

/** Opens the web under the given name and rules. */
export function openWeb(options: WebOptions): Web {
  const pace = createPace({ leastGap: options.delay, rest: options.rest, stop: options.stop });
  const places = placesBook(options);
  const rests = openRests(options.rests);
  const fetchInTls = fetcher(options);
  for (const [host, until] of rests.due) pace.rest([host], until - Date.now());

  const fetchIt = async (url: string, request: RequestBeside): Promise<Fetched> => {
    const { host } = new URL(url);
    const fetched = await fetchInTls(url, request);
    const rest = rests.note(host, fetched);
    pace.rest([host], rest);
    // Other names at the address are other sites, which have not asked for hours.
    pace.rest(places.known(host), Math.min(rest, LONGEST_REST));
    return fetched;
  };
  const askInTurn = async (url: string, request: RequestBeside): Promise<Fetched> => {
    const turn = await pace.turn(await places.of(url));
    let how: "well" | "overloaded" = "overloaded";
    try {
      const fetched = await fetchIt(url, request);
      if (!isOverloaded(fetched)) how = "well";
      return fetched;
    } finally {
      turn.end(how);
    }
  };
  const ask: Web["ask"] = (url, headers = {}) => askInTurn(url, { headers });
  const readRules = async (origin: string, host: string): Promise<Robots> => {
    const robots = await readRobots(origin, {
      ask: (url) => askInTurn(url, { headers: {}, enoughBytes: ROBOTS_BYTES }),
      retryAfter: options.rest,
      stop: options.stop,
    });
    if (robots.kind === "rules" && robots.crawlDelay !== null) {
      const gap = robots.crawlDelay * 1_000;
      pace.slowDown(host, gap);
      // The first page waits too: robots.txt was asked for before the gap was known.
      pace.rest([host], gap);
    }
    return robots;
  };
  return {
    ask,
    async post({ url, form }) {
      const posted = new TextEncoder().encode(form);
      const fetched = await askInTurn(url, { headers: { "Content-Type": FORM_TYPE }, posted });
      return fetched.kind === "failure"
        ? fetched
        : { kind: "response", response: { ...fetched.response, form } };
    },
    askBeside: fetchIt,
    robotsFor: keptRules((origin) => readRules(origin, new URL(origin).host)),
    rest: (url, milliseconds) => pace.rest(places.known(new URL(url).host), milliseconds),
    restsUntil: (url) => rests.due.get(new URL(url).host) ?? 0,
    wait: (url) => Math.max(...places.known(new URL(url).host).map((place) => pace.wait(place))),
    isFree: (host) => places.known(host).every((place) => pace.isFree(place)),
  };
}

/** Asks for addresses without any pace, of a host that knows only an outdated TLS in that. */
function fetcher(options: WebOptions): Web["askBeside"] {
  const connections = openConnections();
  const outdated = new Set<string>();
  return async (url, request) => {
    const { host } = new URL(url);
    const tls = outdated.has(host) ? "outdated" : "current";
    const fetched = await fetchRaw(url, { ...options, ...request, connections, tls });
    if (tls === "outdated" || !asksForOutdatedTls(fetched)) return fetched;
    outdated.add(host);
    options.onOutdatedTls?.(host);
    return fetchRaw(url, { ...options, ...request, connections, tls: "outdated" });
  };
}

function asksForOutdatedTls(fetched: Fetched): boolean {
  return fetched.kind === "failure" && fetched.failure.speaksOutdatedTls === true;
}

/**
 * The rules of each origin, asked for again when they are a day old, also by a clock that was set. Where they cannot be
 * had then, those that are known hold for another day.
 */
function keptRules(read: (origin: string) => Promise<Robots>): Web["robotsFor"] {
  const kept = new Map<string, { readonly rules: Promise<Robots>; readonly since: number }>();
  return (url) => {
    const { origin } = new URL(url);
    const known = kept.get(origin);
    const now = Date.now();
    if (known !== undefined && Math.abs(now - known.since) < RULES_LAST_MS) return known.rules;
    const rules = known === undefined ? read(origin) : renewed(known.rules, read(origin));
    kept.set(origin, { rules, since: now });
    return rules;
  };
}

async function renewed(earlier: Promise<Robots>, asked: Promise<Robots>): Promise<Robots> {
  const rules = await asked;
  return rules.kind === "unreachable" ? earlier : rules;
}

/** Statuses by which a server says that it has too much to do. */
const OVERLOADED: ReadonlySet<number> = new Set([429, 503]);

function isOverloaded(fetched: Fetched): boolean {
  return fetched.kind === "response" && OVERLOADED.has(fetched.response.status);
}

/** How long a name is believed to stay at its addresses. */
const ADDRESSES_LAST_MS = 300_000;

interface Places {
  /** The host of an address on the web and the network addresses that it stands at. */
  readonly of: (url: string) => Promise<readonly string[]>;
  /** Those of a host as far as they are known without asking. */
  readonly known: (host: string) => readonly string[];
}

/**
 * The places whose pace an address keeps. Many sites of a province stand on one server, and their names are to
 * share its pace; without a pace there is nothing to share.
 */
function placesBook(options: WebOptions): Places {
  const found = new Map<
    string,
    { readonly addresses: readonly string[]; readonly until: number }
  >();
  const known = (host: string): readonly string[] => [host, ...(found.get(host)?.addresses ?? [])];
  return {
    known,
    async of(url) {
      const { host } = new URL(url);
      if (options.delay > 0 && (found.get(host)?.until ?? 0) < Date.now()) {
        const addresses = await findAddresses(options, url);
        found.set(host, { addresses, until: Date.now() + ADDRESSES_LAST_MS });
      }
      return known(host);
    },
  };
}
