import type { SiteState } from "../corpus/site-states.ts";
import { aligned } from "../terminal/aligned.ts";

const HEADINGS = ["site", "visited", "reports", "failed", "refused", "last visit", ""];

interface SiteStates {
  readonly sites: readonly SiteState[];
  readonly restingHosts: readonly { readonly host: string; readonly until: string }[];
  /** Whether a crawl is under way. */
  readonly isBeingFilled: boolean;
}

/** The sites of a corpus as lines of text, with what is left to do, and the hosts that asked to be left alone. */
export function siteStateTable({
  sites,
  restingHosts,
  isBeingFilled,
}: SiteStates): readonly string[] {
  const advice = isBeingFilled ? "" : ": crawl it again to go on";
  const rows = sites.map(({ site, visited, reports, failed, refused, lastVisit, waiting }) => [
    site,
    ...[visited, reports, failed, refused].map(String),
    lastVisit?.slice(0, 10) ?? "",
    waiting === 0 ? "" : `not finished, ${waiting} pages wait${advice}`,
  ]);
  const resting = restingHosts.map(
    ({ host, until }) => `${host} asked to be left alone until ${until}`,
  );
  const underWay = isBeingFilled ? ["A crawl is under way: these figures are of this moment."] : [];
  return [...aligned([HEADINGS, ...rows]), ...resting, ...underWay];
}
