import type { LeftHost } from "./crawl-tally.ts";
import { hostPatience } from "./host-patience.ts";
import type { HostPatience } from "./host-patience.ts";
import type { VisitOutcome } from "./visit-outcome.ts";

/** The hosts of one site: some may be dead or refuse us where others answer, so each is met with a patience of its own. */
export interface SiteHosts {
  /** Notes the end of a visit. Gives the host that is left alone from now on; null where none is. */
  note(url: string, outcome: VisitOutcome): LeftHost | null;
  /** Leaves an address's host alone, if it is not already. */
  leave(url: string, reason: string): LeftHost | null;
  /** The host of an address, where it is left alone; else null. */
  leftAt(url: string): LeftHost | null;
  /** Hosts of the site's seeds that are not left alone: without any the site cannot be crawled. */
  seedHosts(): readonly string[];
  /** How long an address's host rests before the next request, in milliseconds. */
  rest(url: string): number;
}

/** The hosts of the site with these seeds: `rest` milliseconds after a first refusal or error. */
export function siteHosts(seeds: readonly string[], rest: number): SiteHosts {
  const patience = new Map<string, HostPatience>();
  const left = new Map<string, LeftHost>();
  const patienceWith = ({ origin }: URL): HostPatience => {
    const known = patience.get(origin) ?? hostPatience(rest);
    patience.set(origin, known);
    return known;
  };
  const leftOf = ({ host, origin }: URL): LeftHost | null =>
    left.get(host) ?? left.get(origin) ?? null;
  let openSeeds = seeds.map((seed) => new URL(seed));
  const leave = (name: string, reason: string): LeftHost | null => {
    if (left.has(name)) return null;
    const host = { host: name, reason, pages: 0 };
    left.set(name, host);
    openSeeds = openSeeds.filter((seed) => leftOf(seed) === null);
    return host;
  };
  return {
    note(url, outcome) {
      const at = new URL(url);
      const complaint = isWordOfItsOwn(outcome) ? outcome.reason : patienceWith(at).note(outcome);
      return complaint === null
        ? null
        : leave(speaksForOneScheme(outcome) ? at.origin : at.host, complaint);
    },
    leave: (url, reason) => leave(new URL(url).host, reason),
    leftAt: (url) => leftOf(new URL(url)),
    seedHosts: () => openSeeds.map(({ host }) => host),
    rest: (url) => patienceWith(new URL(url)).rest(),
  };
}

/** One such answer is enough. */
function isWordOfItsOwn(
  outcome: VisitOutcome,
): outcome is Extract<VisitOutcome, { readonly kind: "sent away" | "unknown rules" }> {
  return outcome.kind === "sent away" || outcome.kind === "unknown rules";
}

/** Many hosts answer by http and not by https, or the other way round; a refusal is the whole host's. */
function speaksForOneScheme(outcome: VisitOutcome): boolean {
  return outcome.kind === "unknown rules" || ("cause" in outcome && outcome.cause === "network");
}
