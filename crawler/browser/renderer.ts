import type { Browser, BrowserContext } from "playwright";
import { messageOf } from "../errors.ts";
import { atMost } from "./at-most.ts";
import { launchChromium } from "./launch-chromium.ts";
import { renderInTab } from "./render-tab.ts";
import type { TabTools } from "./render-tab.ts";
import type { PageToRender, Renderer, Rendering } from "./rendering.ts";
import { within } from "./within.ts";

export interface RendererOptions extends Omit<TabTools, "silentHosts"> {
  /** Chromium's program. */
  readonly path: string;
  readonly userAgent: string;
}

/** A tab takes a hundred megabytes and up to a processor. */
const MOST_TABS = 3;

/** Sites whose cookies are kept at the same time. */
const MOST_SITES = 8;

/** A browser that has drawn so many pages has grown; a new one starts in half a second. */
const MOST_PAGES = 200;

/** A browser that fails so often with no page drawn between would do so for ever. */
const MOST_FAILURES = 5;

/** Nobody is there to answer a dialog or to look at a window, and scripts that open them do so without end. */
const NOBODY_THERE =
  "alert = () => {}; confirm = () => false; prompt = () => null; print = () => {}; open = () => null;";

const LONGEST_CLOSING_MS = 10_000;

/** A Chromium that is started when the first page is to be drawn, with one profile for each site. */
export function openRenderer(options: RendererOptions): Renderer {
  const gate = atMost(MOST_TABS);
  const chromium = new ChromiumRenderer(options);
  return {
    render: (page) => gate(() => chromium.render(page)),
    close: () => chromium.end(),
  };
}

class ChromiumRenderer {
  readonly #options: RendererOptions;
  readonly #tools: TabTools;
  readonly #contexts = new Map<string, Promise<BrowserContext>>();
  /** Sites with an open tab. */
  readonly #busy = new Map<string, number>();
  #browser: Promise<Browser> | null = null;
  #running: Browser | null = null;
  #pages = 0;
  #failures = 0;

  constructor(options: RendererOptions) {
    this.#options = options;
    this.#tools = { ...options, silentHosts: new Set() };
  }

  async render(page: PageToRender): Promise<Rendering> {
    this.#options.stop.throwIfAborted();
    if (this.#failures >= MOST_FAILURES)
      return { kind: "not rendered", reason: "Chromium ended again and again" };
    if (this.#pages >= MOST_PAGES && this.#busy.size === 0) await this.end();
    this.#pages += 1;
    this.#count(page.site, 1);
    try {
      const context = await this.#contextOf(page.site);
      const { rendering, isClosed } = await renderInTab(context, page, this.#tools);
      if (isClosed) await reap(context);
      else await this.end();
      if (rendering.kind === "rendered") this.#failures = 0;
      return rendering;
    } catch (error) {
      this.#options.stop.throwIfAborted();
      this.#failures += 1;
      await this.end();
      return { kind: "not rendered", reason: `Chromium failed: ${shortMessage(error)}` };
    } finally {
      this.#count(page.site, -1);
    }
  }

  /** Ends the browser; the next page starts another. */
  async end(): Promise<void> {
    const browser = this.#browser;
    this.#browser = null;
    this.#running = null;
    this.#pages = 0;
    this.#contexts.clear();
    if (browser !== null)
      await within(
        LONGEST_CLOSING_MS,
        browser.then((one) => one.close()).catch(() => null),
      );
  }

  #count(site: string, change: number): void {
    const tabs = (this.#busy.get(site) ?? 0) + change;
    if (tabs > 0) this.#busy.set(site, tabs);
    else this.#busy.delete(site);
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
      if (this.#busy.has(site)) continue;
      this.#contexts.delete(site);
      await (await context).close().catch(() => null);
    }
  }

  /** A browser that ends by itself is forgotten at once, so that the next page does not ask a dead one. */
  async #launch(): Promise<Browser> {
    const browser = await launchChromium(this.#options.path);
    browser.once("disconnected", () => {
      if (this.#running !== browser) return;
      this.#failures += 1;
      void this.end();
    });
    this.#running = browser;
    return browser;
  }

  async #newContext(): Promise<BrowserContext> {
    this.#browser ??= this.#launch();
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

function shortMessage(error: unknown): string {
  return messageOf(error).split("\n", 1)[0] ?? "";
}
