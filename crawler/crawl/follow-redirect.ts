import type { Corpus } from "../corpus/corpus.ts";
import type { FrontierEntry } from "../corpus/frontier-entry.ts";
import { trapOf } from "../frontier/admit-links.ts";
import { endDeparture } from "./departure.ts";
import type { VisitOutcome } from "./visit-outcome.ts";

/** By address, the addresses whose redirects led to it one after the other in this run. */
export type Trails = Map<string, readonly string[]>;

/** More than any browser follows. */
const MOST_HOPS = 10;

interface RedirectTools {
  readonly corpus: Corpus;
  readonly trails: Trails;
}

/**
 * Ends the visit of an entry that redirects to an address of its site: the place it leads to is as good as the
 * place that was promised, and goes onto the frontier. Not so circles, as of a site that wants a cookie first, trails
 * without an end, and traps, as a login page that is made anew for each address; where a home page lies is its
 * site's to say.
 */
export function followRedirect(
  url: string,
  entry: FrontierEntry,
  { corpus, trails }: RedirectTools,
): VisitOutcome {
  const target = { ...entry, url, foundOn: entry.url };
  const trail = [...(trails.get(entry.url) ?? []), entry.url];
  const outcome = notToFollow(target, trail) ?? {
    kind: "redirected",
    newLinks: corpus.enqueue([target]),
  };
  if (outcome.kind === "redirected") trails.set(url, trail);
  const gone = endDeparture(entry, `it leads to ${url}`, corpus);
  if (gone === null || outcome.kind !== "redirected") return gone ?? outcome;
  return { ...gone, newLinks: gone.newLinks + outcome.newLinks };
}

type Loss = Extract<VisitOutcome, { readonly kind: "failed" | "refused" }>;

/** How the visit ends where its redirect is not followed; null where it is. */
function notToFollow(target: FrontierEntry, trail: readonly string[]): Loss | null {
  if (trail.includes(target.url))
    return failed(`it redirects in a circle: ${[...trail, target.url].join(" → ")}`);
  if (trail.length > MOST_HOPS) return failed(`more than ${MOST_HOPS} redirects in a row`);
  const trap = target.depth === 0 ? null : trapOf(target);
  if (trap === null) return null;
  return { kind: "refused", reason: `it leads to ${target.url}, and ${trap}`, cause: "other" };
}

function failed(reason: string): Loss {
  return { kind: "failed", reason, cause: "other" };
}
