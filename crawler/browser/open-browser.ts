import { UsageError } from "../errors.ts";
import type { Web } from "../fetch/web.ts";
import type { Renderer, Rendering } from "./rendering.ts";

/** When pages are drawn by a browser: where a page lacks what it promised, never, or each page. */
export const BROWSER_MODES = ["auto", "never", "always"] as const;
export type BrowserMode = (typeof BROWSER_MODES)[number];

interface BrowserPlan {
  readonly browser: BrowserMode;
  readonly userAgent: string;
  /** The least gap between two requests to one host, in milliseconds. */
  readonly delay: number;
}

/** The browser of one crawl. */
export interface CrawlBrowser extends Renderer {
  readonly mode: BrowserMode;
}

/** A list is drawn in two or three seconds; slow servers take ten. */
const LONGEST_WAIT_MS = 20_000;

/**
 * The browser of a crawl: looked for and started when the first page needs it, since most sites need none. After a
 * page its host rests as after any visit.
 */
export function openBrowser(plan: BrowserPlan, web: Web, stop: AbortSignal): CrawlBrowser {
  let renderer: Promise<Renderer> | null = null;
  return {
    mode: plan.browser,
    async render(page) {
      if (plan.browser === "never") return NOT_WANTED;
      renderer ??= findRenderer({ web, userAgent: plan.userAgent, stop });
      try {
        return await (await renderer).render(page);
      } finally {
        web.rest(page.url, plan.delay);
      }
    },
    close: async () => (await renderer)?.close(),
  };
}

const NOT_WANTED: Rendering = { kind: "not rendered", reason: "not drawn: --browser never" };

/** Playwright takes a third of a second to load, and a crawl without a browser should not wait for it. */
async function findRenderer(options: {
  readonly web: Web;
  readonly userAgent: string;
  readonly stop: AbortSignal;
}): Promise<Renderer> {
  const { CHROMIUM_ADVICE, findChromium } = await import("./find-chromium.ts");
  const path = findChromium();
  if (path === null) return noRenderer(`not drawn: no Chromium was found. ${CHROMIUM_ADVICE}`);
  const { openRenderer } = await import("./renderer.ts");
  return openRenderer({ ...options, path, longestWait: LONGEST_WAIT_MS });
}

function noRenderer(reason: string): Renderer {
  return { render: async () => ({ kind: "not rendered", reason }), close: async () => {} };
}

/** Throws UsageError where every page is to be drawn and nothing is there to draw it. */
export async function requireBrowser({ browser }: Pick<BrowserPlan, "browser">): Promise<void> {
  if (browser !== "always") return;
  const { CHROMIUM_ADVICE, findChromium } = await import("./find-chromium.ts");
  if (findChromium() === null)
    throw new UsageError(
      `--browser always needs a Chromium, and none was found. ${CHROMIUM_ADVICE}`,
    );
}
