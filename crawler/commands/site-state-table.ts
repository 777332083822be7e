import type { SiteState } from "../corpus/site-states.ts";
import { aligned } from "../terminal/aligned.ts";

const HEADINGS = ["site", "visited", "reports", "failed", "refused", "last visit", ""];

/** The sites of a corpus as lines of text, with what is left to do, and the hosts that asked to be left alone. */
export function siteStateTable(
  sites: readonly SiteState[],
  rests: readonly { readonly host: string; readonly until: string }[],
): readonly string[] {
  const rows = sites.map(({ site, visited, reports, failed, refused, lastVisit, waiting }) => [
    site,
    ...[visited, reports, failed, refused].map(String),
    lastVisit?.slice(0, 10) ?? "",
    waiting === 0 ? "" : `not finished, ${waiting} pages wait: crawl it again to go on`,
  ]);
  const resting = rests.map(({ host, until }) => `${host} asked to be left alone until ${until}`);
  return [...aligned([HEADINGS, ...rows]), ...resting];
}
