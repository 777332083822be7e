import type { LinkRole } from "#shared";

/** A URL waiting to be visited, being visited, or done with, in one site's frontier. */
export interface FrontierEntry {
  readonly url: string;
  readonly site: string;
  /** 0…1, from link scoring; 1 for a seed. */
  readonly score: number;
  readonly depth: number;
  readonly foundOn: string | null;
  /** How the link to it was found; none for a seed. */
  readonly trace?: LinkTrace;
}

interface LinkTrace {
  readonly role: LinkRole;
  /** Where the link stands in the site's template. */
  readonly place: string;
  readonly evidence: readonly string[];
}

/** An entry as the frontier gives it. */
export interface RankedEntry extends FrontierEntry {
  /** The score with what links of this place have given so far on this site. */
  readonly rank: number;
}

/** An address that is never to be visited, with the reason. */
export interface TrappedEntry extends FrontierEntry {
  readonly reason: string;
}

/** How the visit of an entry ended. */
export type Outcome =
  | { readonly state: "done"; readonly reason?: string }
  | { readonly state: "passed over"; readonly reason: string }
  | { readonly state: "failed"; readonly reason: string }
  | { readonly state: "refused"; readonly reason: string };
