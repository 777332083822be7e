import { type Draft, mapRuns, runsIn } from "../content/draft.ts";
import {
  placeOf,
  type Replacement,
  replaceInRun,
  type Run,
  type Stretch,
  stretchesOf,
} from "../content/run.ts";
import type { Candidate, Removal } from "../reading.ts";
import type { Family } from "./families.ts";
import type { Knowledge } from "./knowledge.ts";
import { kindOf, type RuleName } from "./rules.ts";

/** What stands in `text` where a published word was overwritten: the mark for a missing character. */
export const MISSING = "□";

/** A stretch of one run that a rule takes out, and why. */
export interface Cut {
  readonly run: Run;
  readonly start: number;
  readonly end: number;
  readonly rule: RuleName;
  readonly evidence: string;
  /** Ranked when the cut is made: a reader may not want it. */
  readonly candidates?: () => readonly Candidate[];
}

/** A removal together with the characters of the page that it took. */
export interface Taken {
  readonly removal: Removal;
  readonly stretches: readonly Stretch[];
}

/** The cut that takes a whole line or cell. */
export function wholeRun(run: Run, reason: Pick<Cut, "rule" | "evidence">): Cut {
  return { run, start: 0, end: run.text.length, ...reason };
}

interface Cleaned {
  readonly draft: Draft;
  readonly taken: readonly Taken[];
}

/** The longest report has a few thousand lines; what stands behind so many, or so many words, is kept as it is. */
const MOST_BLOCKS = 20_000;
const MOST_CHARACTERS = 2_000_000;

/** Runs the families one after the other, each on what the ones before it left; only `isWanted` cuts are made. */
export function applyFamilies(
  draft: Draft,
  families: readonly Family[],
  knowledge: Knowledge,
  isWanted: (cut: Cut) => boolean,
): Cleaned {
  const end = endOfReach(draft);
  let current: Draft = draft.slice(0, end);
  const taken: Taken[] = [];
  for (const family of families) {
    const cuts = family(current, knowledge).filter(isWanted);
    for (const cut of cuts) taken.push({ removal: removalOf(cut), stretches: stretchesOf(cut) });
    current = applyCuts(current, cuts);
  }
  return { draft: [...current, ...draft.slice(end)], taken };
}

/** How many blocks are looked at. */
function endOfReach(draft: Draft): number {
  let room = MOST_CHARACTERS;
  let end = 0;
  for (const block of draft.slice(0, MOST_BLOCKS)) {
    if (room <= 0) break;
    for (const { text } of runsIn(block)) room -= text.length;
    end += 1;
  }
  return end;
}

function applyCuts(draft: Draft, cuts: readonly Cut[]): Draft {
  if (cuts.length === 0) return draft;
  const byRun = Map.groupBy(cuts, ({ run }) => run);
  return mapRuns(draft, (run) => {
    const own = byRun.get(run)?.toSorted((a, b) => a.start - b.start);
    return own === undefined ? run : replaceInRun(run, own.map(replacementOf));
  });
}

function replacementOf({ start, end, rule }: Cut): Replacement {
  return { start, end, mark: kindOf(rule) === "substituted" ? MISSING : "" };
}

function removalOf({ run, start, end, rule, evidence, candidates }: Cut): Removal {
  const text = run.text.slice(start, end);
  const at = placeOf(run, start);
  return { kind: kindOf(rule), rule, text, evidence, at, candidates: candidates?.() ?? [] };
}
