import type { PageLink } from "./collect-links.ts";

const DIGITS = /\d+/gu;

/** One tab is a link; the frame has something to change between with two. */
const LEAST_TABS = 2;

/**
 * Addresses that the tabs of a page put into its frame: made as the frame's own is, of the same file with other values
 * or of files with other numbers, and one of them is what the frame shows at first.
 */
export function tabsOfFrames(links: readonly PageLink[]): ReadonlySet<string> {
  const tabs = new Set<string>();
  const frames = links.filter(({ form }) => form === "frame");
  if (frames.length === 0) return tabs;
  const shapes = Map.groupBy(
    links.filter(({ form, text }) => form === "link" && text !== ""),
    ({ url }) => shapeOf(url),
  );
  for (const { url: shown } of frames) {
    const urls = new Set(shapes.get(shapeOf(shown))?.map(({ url }) => url));
    if (urls.size >= LEAST_TABS && urls.has(shown)) for (const url of urls) tabs.add(url);
  }
  return tabs;
}

/** An address without its numbers and the values of its parameters. */
function shapeOf(url: string): string {
  const { origin, pathname, searchParams } = new URL(url);
  return `${origin}${pathname.replace(DIGITS, "#")}?${[...searchParams.keys()].join("&")}`;
}
