import type { Scorer } from "./evidence.ts";

const LEAST_PAGES = 5;
const MOST_PAGES = 0.6;

/**
 * The form stands on most pages of the site, whatever their subject, as a template's pasted name does. A weak sign:
 * so does the site's own name.
 */
export const seenOnSite: Scorer = ({ form }, { site }) => {
  if (site === null || site.pages < LEAST_PAGES) return null;
  const pages = site.pagesWith(form);
  if (pages < MOST_PAGES * site.pages) return null;
  return { weight: 0.5, why: `on ${pages} of ${site.pages} pages of the site` };
};
