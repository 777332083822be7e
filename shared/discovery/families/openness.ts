import type { CmsFamily } from "./family.ts";

/** The PHP family of 安徽, which has a controller for yearly reports (REPORT-FORMAT 5.1). */
export const openness: CmsFamily = {
  name: "Openness",
  articles:
    /\/(?:OpennessAnnualReport|OpennessContent|XxgkRules|Xxgknb|Content)\/show\/\d+\.html$/iu,
  columns: /\/(?:showList|year|index)\/\d+/iu,
  annual: /\/OpennessAnnualReport\/(?!show\/)/iu,
};
