import type { CmsFamily } from "./family.ts";

/** Builds without a family: addresses whose numbers or names only articles have (REPORT-FORMAT 5.1, misc.). */
export const generic: CmsFamily = {
  name: "generic",
  articles:
    /\d{6,}|[0-9a-f]{32}|[?&](?:pid|newsid|articleid|infoid)=|\/(?:19|20)\d\d\/\d+\.html?$/iu,
};
