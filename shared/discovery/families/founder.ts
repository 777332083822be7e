import type { CmsFamily } from "./family.ts";

/** 方正翔宇: numbered nodes, whose pages are turned by links (REPORT-FORMAT 5.1). */
export const founder: CmsFamily = {
  name: "Founder",
  articles: /\/content_\d+\.html?$/iu,
  columns: /\/node_\d+(?:_\d+)?\.html?$/iu,
};
