import { type Draft, type DraftBlock, runsOf } from "../../content/draft.ts";
import type { Run } from "../../content/run.ts";
import { holdsMisreadBytes } from "../../han/damage.ts";
import { type Appraisal, isAdvertisement } from "./appraise.ts";
import { type Appraiser, appraiserFor, type Judged } from "./appraiser.ts";
import { type Cut, wholeRun } from "../cut.ts";
import type { Knowledge } from "../knowledge.ts";
import { pastedClauses } from "./pasted-clauses.ts";
import { pastedOpening } from "./pasted-openings.ts";
import { type Piece, sentencesOf } from "./pieces.ts";
import type { RuleName } from "../rules.ts";

/** A clause below this is the publisher's, whatever stands around it. */
const PUBLISHERS = -2.5;
/** A clause above this says nothing of the publisher either. */
const NEUTRAL = -1;
/** A sentence or line above this, next to an advertisement, is the rest of it. */
const LEANING = 1.5;
const LONGEST_NEIGHBOUR = 40;
const INVITATION = 2;
/** In Han characters: remains of scripts have signs of all kinds. */
const SHORTEST_INVITATION = 12;
const LONE_LINE = 2.8;
/** `X官网X官网X官网` */
const REPEATED_NAME = /^(?=[^\p{L}]{0,2}\p{L}{2})([^\s\d]\S{2,15}?)\s*(?:\1\s*){2,}$/u;
/** A line that takes a page over is phrases on a string (REPORT-FORMAT 7.3, S3). */
const LEAST_PHRASES = 3;
const LONGEST_PHRASE = 20;

/**
 * Advertisements put into a page (REPORT-FORMAT 7.3, S3): whole lines and cells, sentences among genuine ones,
 * clauses in the middle of a sentence. The smallest unit that reads as one is taken, then what hangs on to it.
 */
export function cutAdvertisements(draft: Draft, knowledge: Knowledge): readonly Cut[] {
  const appraiser = appraiserFor(knowledge);
  const cuts = runsOf(draft)
    .flatMap((run) => cutsIn(run, appraiser))
    // What bytes make of a publisher's words when one of them is lost resembles no office's.
    .filter(({ run, start, end }) => !holdsMisreadBytes(run.text.slice(start, end)));
  return [...cuts, ...neighboursOf(draft, cuts, appraiser)];
}

function cutsIn(run: Run, appraiser: Appraiser): readonly Cut[] {
  if (!appraiser.mayHold(run)) return [];
  const sentences = sentencesOf(run.text).map((piece) => appraiser.judge(run, piece));
  const openings = sentences.map((sentence) => pastedOpening(run, sentence, appraiser));
  const taken = withLeaning(
    sentences,
    sentences.map((sentence, i) => openings[i] === null && isPasted(run, sentence, appraiser)),
  );
  if (taken.every(Boolean) || isLoneLine(sentences))
    return [cutOf(run, appraiser.judge(run, { start: 0, end: run.text.length }))];
  const cuts: Cut[] = [];
  let start: number | null = null;
  for (const [i, sentence] of sentences.entries()) {
    if (taken[i] !== true) {
      const opening = openings[i] ?? null;
      // What was pasted before a publisher's sentence, or amid its clauses.
      cuts.push(
        ...(opening === null ? pastedClauses(run, sentence, appraiser) : [opening]).map((judged) =>
          cutOf(run, judged),
        ),
      );
      continue;
    }
    // Sentences that go together make one removal.
    start ??= sentence.piece.start;
    if (taken[i + 1] === true) continue;
    cuts.push(cutOf(run, appraiser.judge(run, { start, end: sentence.piece.end })));
    start = null;
  }
  return cuts;
}

/** A sentence that is an advertisement as a whole or in a part, and nowhere the publisher's. */
function isPasted(run: Run, sentence: Judged, appraiser: Appraiser): boolean {
  const { appraisal } = sentence;
  const clauses = appraiser.clausesOf(run, sentence);
  const least = Math.min(...clauses.map((clause) => clause.appraisal.score));
  if (isAdvertisement(appraisal)) return least > PUBLISHERS;
  return (
    least > NEUTRAL &&
    (isInvitation(sentence) ||
      clauses.some(({ appraisal: one }) => one.isTellingAlone && isAdvertisement(one)))
  );
}

/** A whole sentence that turns to customers and has nothing of an office; 您好，请登录 is any site's. */
function isInvitation({ appraisal: { isStrange, isIntent, score }, text }: Judged): boolean {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return isStrange && isIntent && score >= INVITATION && characters >= SHORTEST_INVITATION;
}

/** A short line of one phrase that tells, or of one name over and over, where nothing beside it could tell more. */
function isLoneLine([only, ...others]: readonly Judged[]): boolean {
  if (only === undefined || others.length > 0 || only.piece.end > LONGEST_NEIGHBOUR) return false;
  const { appraisal, text } = only;
  return REPEATED_NAME.test(text) || (appraisal.isPhrase && appraisal.score >= LONE_LINE);
}

/** Sentences beside an advertisement that lean its way go with it. */
function withLeaning(sentences: readonly Judged[], taken: readonly boolean[]): readonly boolean[] {
  return sentences.map(({ appraisal, text }, i) => {
    const isBeside = taken[i - 1] === true || taken[i + 1] === true;
    // Nobody asks or exclaims in a report.
    const isLoud = /[？?！!]\s*$/u.test(text) && appraisal.score > 0;
    return taken[i] === true || (isBeside && (isLoud || isLeaning(appraisal)));
  });
}

function isLeaning({ score, isInviting, isOfOffice }: Appraisal): boolean {
  return isInviting && !isOfOffice && score > LEANING;
}

/** The run of a line; a table has none of its own. */
function lineOf(block: DraftBlock | undefined): Run | null {
  return block === undefined || block.kind === "table" ? null : block.run;
}

/** Short lines beside a line that went whole, which lean the same way. */
function neighboursOf(draft: Draft, cuts: readonly Cut[], appraiser: Appraiser): readonly Cut[] {
  const gone = new Set<Run>(
    cuts
      .filter(({ run, start, end }) => start === 0 && end === run.text.length)
      .map(({ run }) => run),
  );
  if (gone.size === 0) return [];
  const touched = new Set<Run>(cuts.map(({ run }) => run));
  const isGone = (block: DraftBlock | undefined): boolean => {
    const line = lineOf(block);
    return line !== null && gone.has(line);
  };
  return draft.flatMap((block, i) => {
    const run = lineOf(block);
    if (run === null || touched.has(run) || run.text.length > LONGEST_NEIGHBOUR) return [];
    if (!isGone(draft[i - 1]) && !isGone(draft[i + 1])) return [];
    const judged = appraiser.judge(run, { start: 0, end: run.text.length });
    return isLeaning(judged.appraisal) ? [cutOf(run, judged)] : [];
  });
}

function cutOf(run: Run, { piece, appraisal }: Judged): Cut {
  const rule = ruleFor(run, piece, appraisal);
  const evidence = appraisal.evidence.join("; ");
  const isWhole = piece.start === 0 && piece.end === run.text.length;
  return isWhole ? wholeRun(run, { rule, evidence }) : { run, ...piece, rule, evidence };
}

/** Phrases strung together for search robots, pornography, any other advertisement. */
function ruleFor(run: Run, piece: Piece, { isAdult }: Appraisal): RuleName {
  const phrases = run.text.slice(piece.start, piece.end).split(/[_|｜,-]/u);
  const isStrung =
    phrases.length >= LEAST_PHRASES && phrases.every((phrase) => phrase.length <= LONGEST_PHRASE);
  if (isAdult) return "inserted/adult";
  return isStrung ? "inserted/takeover" : "inserted/advertisement";
}
