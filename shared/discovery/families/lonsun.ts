import type { CmsFamily } from "./family.ts";

/** 龙讯 Lonsun EX: of an organ's columns type 3 is the yearly report (REPORT-FORMAT 5.1). */
export const lonsun: CmsFamily = {
  name: "Lonsun",
  articles: /\/public\/\d+\/\d+\.html$|\/content\/article\/\d+$/iu,
  columns: /\/(?:public|content)\/column\/\d+/iu,
  annual: /\/public\/column\/\d+\?(?:[^#]*&)?type=3(?:&|$)/iu,
};
