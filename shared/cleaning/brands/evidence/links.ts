import { siteOf } from "../../../page/site-of.ts";
import { linksWith } from "../page-words.ts";
import type { Scorer } from "./evidence.ts";

/**
 * Links on the form itself: to another owner's site, or to the home page from the middle of a text
 * (REPORT-FORMAT 7.7: anchors pointing to `/`, keyword links inside the article).
 */
export const linked: Scorer = ({ form }, { words }) => {
  const own = linksWith(form, words).filter(({ text }) => text.length <= form.length + 8);
  if (own.length === 0) return null;
  const { url } = words;
  const here = url === null ? null : siteOf(url);
  const foreign = own.find(({ href }) => {
    const site = siteOf(href.startsWith("//") ? `http:${href}` : href);
    return site !== null && here !== null && site !== here && !site.endsWith("gov.cn");
  });
  if (foreign !== undefined) return { weight: 1.5, why: `a link to another site, ${foreign.href}` };
  const home = own.find(({ href }) => /^(?:\/|https?:\/\/[^/]+\/?)$/u.test(href));
  return home === undefined ? null : { weight: 0.7, why: "a link to the home page" };
};
