import { messageOf } from "../errors.ts";
import { atMost } from "./at-most.ts";
import { LiveBrowser } from "./live-browser.ts";
import type { BrowserOptions } from "./live-browser.ts";
import type { PageToRender, Renderer, Rendering } from "./rendering.ts";

type RendererOptions = Omit<BrowserOptions, "silentHosts" | "onDeath">;

/** A tab takes a hundred megabytes and up to a processor. */
const MOST_TABS = 3;

/** A browser that has drawn so many pages has grown; a new one starts in half a second. */
const MOST_PAGES = 200;

/** A browser that fails so often with no page drawn between would do so for ever. */
const MOST_FAILURES = 5;

/** A Chromium that is started when the first page is to be drawn, and another when it has failed or grown. */
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
  readonly #silentHosts = new Set<string>();
  /** Those that draw something still, or are to draw the next page. */
  readonly #browsers = new Set<LiveBrowser>();
  #current: LiveBrowser | null = null;
  #failures = 0;

  constructor(options: RendererOptions) {
    this.#options = options;
  }

  async render(page: PageToRender): Promise<Rendering> {
    this.#options.stop.throwIfAborted();
    if (this.#failures >= MOST_FAILURES)
      return { kind: "not rendered", reason: "Chromium ended again and again" };
    const browser = this.#browserForNext();
    try {
      const { rendering, isClosed } = await browser.draw(page);
      if (!isClosed) this.#retire(browser);
      if (rendering.kind === "rendered") this.#failures = 0;
      return rendering;
    } catch (error) {
      this.#options.stop.throwIfAborted();
      this.#noteFailure(browser);
      return { kind: "not rendered", reason: `Chromium failed: ${shortMessage(error)}` };
    }
  }

  /** Ends every browser with what it draws. */
  async end(): Promise<void> {
    this.#current = null;
    await Promise.all([...this.#browsers].map((browser) => browser.end()));
  }

  #browserForNext(): LiveBrowser {
    if (this.#current !== null && this.#current.pages >= MOST_PAGES) this.#retire(this.#current);
    if (this.#current !== null) return this.#current;
    const browser: LiveBrowser = new LiveBrowser({
      ...this.#options,
      silentHosts: this.#silentHosts,
      onDeath: () => this.#noteFailure(browser),
    });
    this.#current = browser;
    this.#browsers.add(browser);
    return browser;
  }

  /** A browser fails once, with however many tabs. */
  #noteFailure(browser: LiveBrowser): void {
    if (browser !== this.#current) return;
    this.#failures += 1;
    this.#retire(browser);
  }

  /** The next page has another browser. */
  #retire(browser: LiveBrowser): void {
    if (browser === this.#current) this.#current = null;
    void browser.retire().finally(() => this.#browsers.delete(browser));
  }
}

function shortMessage(error: unknown): string {
  return messageOf(error).split("\n", 1)[0] ?? "";
}
