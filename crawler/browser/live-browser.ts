import type { Browser, BrowserContext } from "playwright";
import { launchChromium } from "./launch-chromium.ts";
import { renderInTab } from "./render-tab.ts";
import type { DrawnInTab, TabTools } from "./render-tab.ts";
import type { PageToRender } from "./rendering.ts";
import { within } from "./within.ts";

export interface BrowserOptions extends TabTools {
  /** Chromium's program. */
  readonly path: string;
  readonly userAgent: string;
  /** Is told when the browser ends by itself. */
  readonly onDeath: () => void;
}

/** Sites whose cookies are kept at the same time. */
const MOST_SITES = 8;

/** Nobody is there to answer a dialog or to look at a window, and scripts that open them do so without end. */
const NOBODY_THERE =
  "alert = () => {}; confirm = () => false; prompt = () => null; print = () => {}; open = () => null;";

const LONGEST_CLOSING_MS = 10_000;

/**
 * One Chromium from its start to its end, with one profile for each site. It never starts anew: what goes wrong in
 * it late, as all tabs of a browser that hangs do one after the other, is the matter of no browser that came after it.
 */
export class LiveBrowser {
  readonly #options: BrowserOptions;
  readonly #browser: Promise<Browser>;
  readonly #contexts = new Map<string, Promise<BrowserContext>>();
  /** Open tabs by site. */
  readonly #tabs = new Map<string, number>();
  readonly #ended = Promise.withResolvers<void>();
  #isRetired = false;
  #pages = 0;

  constructor(options: BrowserOptions) {
    this.#options = options;
    this.#browser = this.#launch();
    // Who asks for a page is told; until then it is no unhandled rejection.
    this.#browser.catch(() => null);
  }

  /** How many pages it was given. */
  get pages(): number {
    return this.#pages;
  }

  /** Draws a page in a tab. Throws where the browser gives none. */
  async draw(page: PageToRender): Promise<DrawnInTab> {
    this.#pages += 1;
    this.#count(page.site, 1);
    try {
      // Playwright bounds the start by itself.
      await this.#browser;
      const context = await within(this.#options.longestWait, this.#contextOf(page.site));
      if (context === null) throw new Error("it does not answer");
      const drawn = await renderInTab(context, page, this.#options);
      if (drawn.isClosed) await reap(context);
      return drawn;
    } finally {
      this.#count(page.site, -1);
      if (this.#isRetired && this.#tabs.size === 0) await this.end();
    }
  }

  /** It is given no further page, and ends with the last of those that it draws; fulfilled when it has. */
  async retire(): Promise<void> {
    this.#isRetired = true;
    if (this.#tabs.size === 0) await this.end();
    await this.#ended.promise;
  }

  /** Ends it with all that it draws. */
  async end(): Promise<void> {
    this.#isRetired = true;
    const closing = this.#browser.then((browser) => browser.close()).catch(() => null);
    await within(LONGEST_CLOSING_MS, closing);
    this.#ended.resolve();
  }

  #count(site: string, change: number): void {
    const tabs = (this.#tabs.get(site) ?? 0) + change;
    if (tabs > 0) this.#tabs.set(site, tabs);
    else this.#tabs.delete(site);
  }

  async #launch(): Promise<Browser> {
    const browser = await launchChromium(this.#options.path);
    browser.once("disconnected", () => {
      if (!this.#isRetired) this.#options.onDeath();
    });
    return browser;
  }

  async #contextOf(site: string): Promise<BrowserContext> {
    const known = this.#contexts.get(site);
    this.#contexts.delete(site);
    const context = known ?? this.#newContext();
    // Put in again, so that the first is the one that was not used for longest.
    this.#contexts.set(site, context);
    await this.#forgetSites();
    return context;
  }

  async #forgetSites(): Promise<void> {
    for (const [site, context] of this.#contexts) {
      if (this.#contexts.size <= MOST_SITES) return;
      if (this.#tabs.has(site)) continue;
      this.#contexts.delete(site);
      await (await context).close().catch(() => null);
    }
  }

  async #newContext(): Promise<BrowserContext> {
    const browser = await this.#browser;
    const context = await browser.newContext({
      userAgent: this.#options.userAgent,
      locale: "zh-CN",
      timezoneId: "Asia/Shanghai",
      viewport: { width: 1280, height: 1600 },
      acceptDownloads: false,
      serviceWorkers: "block",
    });
    await context.addInitScript({ content: NOBODY_THERE });
    // What is not a tab's own request is a popup's or a worker's.
    await context.route("**/*", (route) => route.abort("blockedbyclient").catch(() => null));
    await context.routeWebSocket("**/*", (socket) => void socket.close().catch(() => null));
    return context;
  }
}

/** Closes what a page left open behind it; a site has one tab at a time. */
async function reap(context: BrowserContext): Promise<void> {
  const leaked = context.pages().map((page) => page.close().catch(() => null));
  await within(LONGEST_CLOSING_MS, Promise.all(leaked));
}
