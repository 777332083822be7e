import type { ScoredLink } from "../reading.ts";
import { findLinks } from "./find-links.ts";
import type { GatheredLinks } from "./gather-links.ts";

/**
 * Every http(s) address a page leads to, absolute and canonical, once, with how likely it leads to an
 * annual report or to a list of them (0…1) and the evidence for it, in document order, at most 2,000,
 * and then the further pages of the list the page shows. Rules: REPORT-FORMAT 5.1, 5.2 and 6.1 to 6.5.
 */
export function scoreLinks(gathered: GatheredLinks): readonly ScoredLink[] {
  return findLinks(gathered, null).flatMap(({ role, url, text, score, evidence }) =>
    role === "list data" ? [] : [{ url, text, score, evidence }],
  );
}
