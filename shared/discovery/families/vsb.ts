import type { CmsFamily } from "./family.ts";

/**
 * 博达 VSB: pages count downwards, `/xxgk/7.htm` following `/xxgk.htm`; they are turned by links, the numbers
 * between the two ends filled in (`turning-links.ts`; REPORT-FORMAT 5.1).
 */
export const vsb: CmsFamily = {
  name: "VSB",
  articles: /\/info\/\d+\/\d+\.htm$|\/content\.jsp\?.*wbnewsid=/iu,
};
