import type { CmsFamily } from "./family.ts";

/**
 * Builds of the newest kind, after the permalinks of blogs: an article is what it is and its number, without an
 * ending (`/p/41990`, `/article/318`). Short numbers behind `p` are those of pages.
 */
export const permalink: CmsFamily = {
  name: "permalink",
  articles:
    /\/(?:p\/\d{4,12}|(?:posts?|archives|articles?|detail|details|show|view)\/\d{2,12})(?:\.s?html?)?\/?$/iu,
};
