import type { Capture } from "./capture.ts";
import { type GatheredLinks, gatherLinks } from "./discovery/gather-links.ts";
import { whenAsked } from "./page/once-per.ts";
import { openPage } from "./page/open-page.ts";
import type { Page } from "./page/page.ts";

/**
 * A capture that is decoded, parsed and searched for links once, when that is first asked for. Both throw
 * UnreadableCaptureError for what is neither a page nor a text.
 */
export interface Opened {
  readonly capture: Capture;
  readonly page: () => Page;
  readonly links: () => GatheredLinks;
}

/** Nothing is done yet. */
export function openOnce(capture: Capture): Opened {
  const page = whenAsked(() => openPage(capture));
  return { capture, page, links: whenAsked(() => gatherLinks(page())) };
}
