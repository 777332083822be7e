import type { Cause, VisitOutcome } from "./visit-outcome.ts";

/** How a host's answers in a row change what we ask of it. */
export interface HostPatience {
  /** Notes the end of a visit. Gives why the host is now to be left alone; null while it is not. */
  note(outcome: VisitOutcome): string | null;
  /** How long it rests before the next request, in milliseconds. */
  rest(): number;
}

/** So many in a row say that nobody wants, or hears, us; what waits is for another day. */
const MOST_IN_A_ROW = 5;
const LONGEST_REST = 60_000;

const COMPLAINTS: readonly (readonly [cause: Cause, complaint: string])[] = [
  ["denied", "it refuses every page"],
  ["overloaded", "it only answers with errors"],
  ["network", "it no longer answers"],
];

/** A server that refuses, or breaks down under what it is asked, is asked less often. */
const SLOWED: ReadonlySet<Cause | null> = new Set<Cause | null>(["denied", "overloaded"]);

/** Patience with one host: `rest` milliseconds after a refusal or an error, doubled with each further one in a row. */
export function hostPatience(rest: number): HostPatience {
  let cause: Cause | null = null;
  let inARow = 0;
  return {
    note(outcome) {
      const now = "cause" in outcome ? outcome.cause : null;
      inARow = now === cause ? inARow + 1 : 1;
      cause = now;
      const complaint = COMPLAINTS.find(([known]) => known === now)?.[1] ?? null;
      return inARow >= MOST_IN_A_ROW ? complaint : null;
    },
    rest: () => (SLOWED.has(cause) ? Math.min(rest * 2 ** (inARow - 1), LONGEST_REST) : 0),
  };
}
