import type { Run } from "../../content/run.ts";
import { ADVERTISEMENT, type Appraisal } from "./appraise.ts";
import type { Appraiser, Judged } from "./appraiser.ts";
import { lettersIn } from "./pieces.ts";
import { beginsAsReport } from "./sentence-openers.ts";

/** A clause above this may belong to an advertisement that begins or ends beside it; below the negative it is an office's. */
const DOUBTFUL = 0.5;
/** Clauses amid the publisher's, of which nothing is his, from this on. */
const STRANGE_CLAUSE = 2.8;
/** Where no single witness tells. */
const LOUD_CLAUSE = 4.2;
/** A shorter clause beside an advertisement may be a word of the publisher's: 一年来. */
const SHORTEST_REST = 4;

/**
 * The advertisements in the middle of a publisher's sentence: runs of clauses that are one together, with the clauses
 * beside them in which nothing is an office's.
 */
export function pastedClauses(run: Run, sentence: Judged, appraiser: Appraiser): readonly Judged[] {
  const clauses = appraiser.clausesOf(run, sentence);
  const found: Judged[] = [];
  let open: Judged[] = [];
  const close = (): void => {
    const pasted = pastedPart(run, open, sentence, appraiser);
    if (pasted !== null) found.push(pasted);
    open = [];
  };
  for (const clause of clauses) {
    if (clause.appraisal.score > -DOUBTFUL) open.push(clause);
    else close();
  }
  close();
  return found;
}

/** The part of some clauses in a row that is an advertisement; null where there is none. */
function pastedPart(
  run: Run,
  clauses: readonly Judged[],
  sentence: Judged,
  appraiser: Appraiser,
): Judged | null {
  let first = clauses.findIndex(({ appraisal }) => appraisal.score > DOUBTFUL);
  let last = clauses.findLastIndex(({ appraisal }) => appraisal.score > DOUBTFUL);
  const judge = (): Judged | null => {
    const [from, to] = [clauses[first], clauses[last]];
    if (from === undefined || to === undefined) return null;
    return appraiser.judge(run, { start: from.piece.start, end: to.piece.end });
  };
  const core = judge();
  if (core === null || !isPastedClause(core, sentence)) return null;
  while (isRest(clauses[first - 1])) first -= 1;
  while (isRest(clauses[last + 1])) last += 1;
  return judge();
}

/** Amid the publisher's words more must tell; whoever fights gambling counts its winnings in the next clause. */
function isPastedClause({ appraisal }: Judged, sentence: Judged): boolean {
  const { isStrange, isTold, isTellingAlone, isCalling, score } = appraisal;
  if (sentence.appraisal.isOffence && !isCalling) return false;
  if (isTellingAlone) return score >= (isStrange ? STRANGE_CLAUSE : ADVERTISEMENT);
  return isStrange && isTold && score >= LOUD_CLAUSE;
}

/** Whether a clause beside an advertisement goes with it: nothing in it is an office's, and it opens no other clause. */
function isRest(clause: Judged | undefined): boolean {
  if (clause === undefined) return false;
  const { isStrange, score }: Appraisal = clause.appraisal;
  return (
    isStrange &&
    score >= 0 &&
    lettersIn(clause.text) >= SHORTEST_REST &&
    !beginsAsReport(clause.text)
  );
}
