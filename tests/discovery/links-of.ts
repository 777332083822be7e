import type { ScoredLink } from "#shared";
import { gatherLinks } from "../../shared/discovery/gather-links.ts";
import { scoreLinks } from "../../shared/discovery/score-links.ts";
import { parseHtml } from "../../shared/page/parse-html.ts";

/** The home page of a made-up agency. */
export const HOME = "http://www.qingshi.gov.cn/";
/** What a link is worth that is followed for its own sake. */
export const FOLLOWED = 0.3;

/** The links of a page. */
export function linksOf(html: string, url: string | null = HOME): readonly ScoredLink[] {
  return scoreLinks(gatherLinks({ document: parseHtml(html), url }));
}

/** What the first link of a page is worth. */
export function scoreOf(anchor: string, url = HOME, head = ""): number {
  const [link] = linksOf(`<head>${head}</head><body>${anchor}</body>`, url);
  if (link === undefined) throw new Error("no link was found");
  return link.score;
}
