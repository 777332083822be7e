import type { CmsFamily } from "./family.ts";
import { dataFiles } from "./data-files.ts";
import { founder } from "./founder.ts";
import { generic } from "./generic.ts";
import { jcms } from "./jcms.ts";
import { lonsun } from "./lonsun.ts";
import { ncContent } from "./nc-content.ts";
import { nfcms } from "./nfcms.ts";
import { openness } from "./openness.ts";
import { pagedData } from "./paged-data.ts";
import { permalink } from "./permalink.ts";
import { sitemap } from "./sitemap.ts";
import { trs } from "./trs.ts";
import { ucap } from "./ucap.ts";
import { vsb } from "./vsb.ts";

/** The families of REPORT-FORMAT 5.1; what none of them knows is the generic one's. */
export const FAMILIES: readonly CmsFamily[] = [
  trs,
  jcms,
  ucap,
  nfcms,
  vsb,
  lonsun,
  openness,
  founder,
  ncContent,
  permalink,
  sitemap,
  pagedData,
  dataFiles,
  generic,
];

/** Whether an address is that of an article in some family. */
export function isArticleAddress(url: string): boolean {
  if (FAMILIES.some(({ columns }) => columns?.test(url) === true)) return false;
  return FAMILIES.some(({ articles }) => articles?.test(url) === true);
}

/** The family in which an address is a column of annual reports; null in none. */
export function annualFamily(url: string): CmsFamily | null {
  return FAMILIES.find(({ annual }) => annual?.test(url) === true) ?? null;
}
