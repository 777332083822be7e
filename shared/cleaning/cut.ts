import { type Draft, mapRuns } from "../content/draft.ts";
import { placeOf, type Replacement, replaceInRun, type Run } from "../content/run.ts";
import type { Brands } from "./find-brands.ts";
import type { Candidate, Removal, RemovalKind } from "../reading.ts";

/** What stands in `text` where a published word was overwritten: the mark for a missing character. */
export const MISSING = "□";

/** A stretch of one run that a rule takes out, and why. */
export interface Cut {
  readonly run: Run;
  readonly start: number;
  readonly end: number;
  readonly kind: RemovalKind;
  readonly rule: string;
  readonly evidence: string;
  readonly candidates?: readonly Candidate[];
}

/**
 * A cleaning rule: looks at the whole draft, and at the brands learned from the page, and says what to
 * take out; it changes nothing itself.
 */
export type CleaningRule = (draft: Draft, brands: Brands) => readonly Cut[];

/** The cut that takes a whole line or cell. */
export function wholeRun(run: Run, reason: Pick<Cut, "kind" | "rule" | "evidence">): Cut {
  return { run, start: 0, end: run.text.length, ...reason };
}

export interface Cleaned {
  readonly draft: Draft;
  readonly removals: readonly Removal[];
}

/** Runs the rules one after the other, each on what the ones before it left. */
export function applyRules(draft: Draft, rules: readonly CleaningRule[], brands: Brands): Cleaned {
  let current = draft;
  const removals: Removal[] = [];
  for (const rule of rules) {
    const cuts = rule(current, brands);
    for (const cut of cuts) removals.push(removalOf(cut));
    current = applyCuts(current, cuts);
  }
  return { draft: current, removals };
}

function applyCuts(draft: Draft, cuts: readonly Cut[]): Draft {
  const byRun = new Map<Run, Cut[]>();
  for (const cut of cuts) {
    const others = byRun.get(cut.run);
    if (others) others.push(cut);
    else byRun.set(cut.run, [cut]);
  }
  return mapRuns(draft, (run) => {
    const own = byRun.get(run)?.toSorted((a, b) => a.start - b.start);
    return own === undefined ? run : replaceInRun(run, own.map(replacementOf));
  });
}

function replacementOf({ start, end, kind }: Cut): Replacement {
  return { start, end, mark: kind === "substituted" ? MISSING : "" };
}

function removalOf(cut: Cut): Removal {
  return {
    kind: cut.kind,
    rule: cut.rule,
    text: cut.run.text.slice(cut.start, cut.end),
    evidence: cut.evidence,
    at: placeOf(cut.run, cut.start),
    candidates: cut.candidates ?? [],
  };
}
