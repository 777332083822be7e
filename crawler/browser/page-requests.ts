import { isSameSite } from "#shared/crawling";
import type { Frame, Request, Route } from "playwright";
import { locationOf } from "../fetch/location.ts";
import type { Fetched, RawResponse } from "../fetch/raw-response.ts";
import type { Web } from "../fetch/web.ts";
import { atMost } from "./at-most.ts";
import type { Gate } from "./at-most.ts";
import type { PageToRender } from "./rendering.ts";
import { cookieHeader, headersFor, scriptsHeaders } from "./request-headers.ts";
import { within } from "./within.ts";

/** What a page is given, by Playwright's names; pictures, films, fonts, frames and beacons are not asked for. */
const SCRIPTS_AND_STYLES: ReadonlySet<string> = new Set(["script", "stylesheet"]);
const DATA: ReadonlySet<string> = new Set(["xhr", "fetch"]);

/** A page of a site asks for 10 to 30 scripts and styles, and a few lists. */
const MOST_REQUESTS = 80;
const MOST_BYTES = 12 * 1024 * 1024;

/** A host is asked for one thing at a time, and one that never comes must not keep the others. */
const LONGEST_ANSWER_MS = 8_000;
const MOST_REDIRECTS = 5;
const MOST_LEADS = 5;

export interface RequestTools {
  readonly web: Web;
  /** Hosts that did not answer any page of this run. */
  readonly silentHosts: Set<string>;
}

/**
 * Answers what one page asks for: the page itself from the response that was fetched, its scripts, styles and
 * lists through the crawl's own client, by which the address guard, `--resolve`, robots.txt and the User-Agent
 * hold for them as for any page. Everything else is refused.
 */
export class PageRequests {
  readonly #page: PageToRender;
  readonly #web: Web;
  readonly #silentHosts: Set<string>;
  readonly #hosts = new Map<string, Gate>();
  readonly #ended = new AbortController();
  #isGiven = false;
  #underWay = 0;
  #bytes = 0;
  /** Requests that were let through to their servers. */
  sent = 0;
  /** Where its scripts wanted to go on to. */
  readonly leads = new Set<string>();
  /** True where the page wanted more than a page may. */
  isOverspent = false;
  /** When a request last began or ended, by `performance.now()`. */
  lastChange = performance.now();

  constructor(page: PageToRender, { web, silentHosts }: RequestTools) {
    this.#page = page;
    this.#web = web;
    this.#silentHosts = silentHosts;
  }

  get isIdle(): boolean {
    return this.#underWay === 0;
  }

  /** Ends what is under way: nobody waits for it any more. */
  end(): void {
    this.#ended.abort();
  }

  /** Answers one request, or refuses it. A tab that went meanwhile wants no answer. */
  async answer(route: Route, main: Frame): Promise<void> {
    const request = route.request();
    if (request.isNavigationRequest() && request.frame() === main) {
      await this.#giveThePage(route);
      return;
    }
    const response = this.#mayAsk(request) ? await this.#ask(request) : null;
    if (response === null) await route.abort("blockedbyclient").catch(() => null);
    else await give(route, response);
  }

  /**
   * A second navigation would lead to another page, which has a visit of its own if it is worth one: answered with
   * nothing, it leaves the document where it is, where a refusal would put an error page in its place.
   */
  async #giveThePage(route: Route): Promise<void> {
    const isFirst = !this.#isGiven;
    this.#isGiven = true;
    if (isFirst) return give(route, this.#page.response);
    if (this.leads.size < MOST_LEADS) this.leads.add(route.request().url());
    await route.fulfill({ status: 204 }).catch(() => null);
  }

  /** Scripts and styles come from anywhere, as from the firm that made the site; lists from the site alone. */
  #mayAsk(request: Request): boolean {
    const [type, url] = [request.resourceType(), request.url()];
    const isData = DATA.has(type) && isSameSite(url, this.#page.url);
    if (!SCRIPTS_AND_STYLES.has(type) && !isData) return false;
    if (request.method() !== "GET" && request.method() !== "POST") return false;
    if (this.sent < MOST_REQUESTS && this.#bytes < MOST_BYTES) return true;
    this.isOverspent = true;
    return false;
  }

  async #ask(request: Request): Promise<RawResponse | null> {
    this.sent += 1;
    this.#underWay += 1;
    this.lastChange = performance.now();
    try {
      return await this.#gateOf(request.url())(() => this.#follow(request));
    } finally {
      this.#underWay -= 1;
      this.lastChange = performance.now();
    }
  }

  #gateOf(url: string): Gate {
    const { host } = new URL(url);
    const gate = this.#hosts.get(host) ?? atMost(1);
    this.#hosts.set(host, gate);
    return gate;
  }

  async #follow(request: Request): Promise<RawResponse | null> {
    const posted = request.postDataBuffer();
    const signal = AbortSignal.any([this.#ended.signal, AbortSignal.timeout(LONGEST_ANSWER_MS)]);
    const own = scriptsHeaders(request);
    let url = request.url();
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      if (signal.aborted || !(await this.#isAllowed(url))) return null;
      const headers = { ...own, ...(await cookieHeader(request, url)) };
      const sent = { headers, signal, ...(posted !== null && { posted }) };
      const response = this.#note(url, await this.#web.askBeside(url, sent));
      if (response === null) return null;
      const to = redirectIn(response);
      if (to === null) return response;
      if (DATA.has(request.resourceType()) && !isSameSite(to, this.#page.url)) return null;
      url = to;
    }
    return null;
  }

  /** A host that does not answer, as a shut counter of visits, is asked once in a run and not for each page. */
  async #isAllowed(url: string): Promise<boolean> {
    if (this.#silentHosts.has(new URL(url).host)) return false;
    const robots = await within(LONGEST_ANSWER_MS, this.#web.robotsFor(url));
    if (robots === null) this.#noteSilent(url);
    return robots?.kind === "rules" && robots.allows(url);
  }

  #note(url: string, fetched: Fetched): RawResponse | null {
    if (fetched.kind === "response") {
      this.#bytes += fetched.response.body.length;
      return fetched.response;
    }
    if (!this.#ended.signal.aborted) this.#noteSilent(url);
    return null;
  }

  /** The site itself may be slow once. */
  #noteSilent(url: string): void {
    if (!isSameSite(url, this.#page.url)) this.#silentHosts.add(new URL(url).host);
  }
}

async function give(route: Route, response: RawResponse): Promise<void> {
  const body = Buffer.from(response.bytes);
  const { status } = response;
  await route.fulfill({ status, headers: headersFor(response), body }).catch(() => null);
}

function redirectIn(response: RawResponse): string | null {
  const location = locationOf(response);
  if (response.status < 300 || response.status >= 400 || location === null) return null;
  if (!URL.canParse(location, response.url)) return null;
  const { href, protocol } = new URL(location, response.url);
  return protocol === "http:" || protocol === "https:" ? href : null;
}
