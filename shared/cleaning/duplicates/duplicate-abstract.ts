import type { Draft } from "../../content/draft.ts";
import { fold } from "../../han/fold.ts";
import { type Cut, wholeRun } from "../cut.ts";
import { commonShare } from "./common-stretches.ts";

/** An abstract stands at the top: after a title, at most. */
const SEARCHED_LINES = 4;

/** Longer paragraphs are the text's own. */
const LONGEST_ABSTRACT = 1_000;
const SENTENCE_END = /(?<=[。!?])/u;

/** How much of an abstract must come again. */
interface AbstractShape {
  readonly leastSentences: number;
  /** Shorter ones do not count: they are headings. */
  readonly shortestSentence: number;
  /** Whether it may come again as one line; elsewhere two reports on one page may open alike. */
  readonly mayBeOneLine: boolean;
  /**
   * How much of it must stand again, word for word, in sentences further down: what was exchanged or lost in the text
   * may still stand in its abstract.
   */
  readonly leastShare: number;
}

/** On a page of no known kind. */
const ANYWHERE: AbstractShape = {
  leastSentences: 2,
  shortestSentence: 10,
  mayBeOneLine: false,
  leastShare: 0.75,
};
/** On a page with one report nothing opens alike, and one sentence is enough that says the same numbers. */
const IN_ONE_REPORT: AbstractShape = {
  leastSentences: 1,
  shortestSentence: 30,
  mayBeOneLine: true,
  leastShare: 0.75,
};
/** On a page that is known for an entry of an encyclopaedia one whole sentence is enough. */
const IN_AN_ENTRY: AbstractShape = {
  leastSentences: 1,
  shortestSentence: 30,
  mayBeOneLine: true,
  leastShare: 0.6,
};

/**
 * The abstract that encyclopaedia mirrors glue before a text from sentences of the text itself
 * (REPORT-FORMAT 7.3, S13): a paragraph at the top whose sentences come again below.
 */
export function cutGluedAbstract(draft: Draft): readonly Cut[] {
  const found = gluedAbstracts(draft, ANYWHERE);
  return found.length === 0 && holdsOneReport(draft) ? gluedAbstracts(draft, IN_ONE_REPORT) : found;
}

/** Whether an abstract stands there that nobody but an encyclopaedia's mirror glues, from several paragraphs. */
export function holdsGluedAbstract(draft: Draft): boolean {
  return gluedAbstracts(draft, ANYWHERE).length > 0;
}

/** The same on an encyclopaedia's page, where an abstract may be a single sentence. */
export function cutAbstractOfEntry(draft: Draft): readonly Cut[] {
  return gluedAbstracts(draft, IN_AN_ENTRY);
}

/** A report's title with its year, and the heading that its first section has, whatever the edition. */
const TITLE = /(?<year>20\d{2})年.{0,30}公开.{0,12}(?:报告|年报)/u;
const FIRST_SECTION = /^一[、.]/u;
const LONGEST_HEADING = 80;

/** Two reports, or two years in tabs, have two first sections; a page without one may be anything. */
function holdsOneReport(draft: Draft): boolean {
  const headings = draft.flatMap((block) =>
    block.kind === "table" || block.run.text.length > LONGEST_HEADING ? [] : [fold(block.run.text)],
  );
  const years = new Set(headings.flatMap((text) => TITLE.exec(text)?.groups?.["year"] ?? []));
  return years.size <= 1 && headings.filter((text) => FIRST_SECTION.test(text)).length === 1;
}

function gluedAbstracts(draft: Draft, shape: AbstractShape): readonly Cut[] {
  const lines = draft.filter((block) => block.kind !== "table");
  return lines.slice(0, SEARCHED_LINES).flatMap((line, i) => {
    const text = fold(line.run.text);
    const sentences = text.split(SENTENCE_END);
    const long = sentences.filter((sentence) => sentence.length >= shape.shortestSentence);
    // A title comes again in the preface, and is none.
    if (long.length < shape.leastSentences || !SENTENCE_END.test(text)) return [];
    const below = lines.slice(i + 1).map(({ run }) => fold(run.text));
    if (!shape.mayBeOneLine && below.includes(text)) return [];
    const share = shareBelow(text, sentences, below, shape);
    if (share < shape.leastShare) return [];
    const evidence = `${Math.round(share * 100)} % of its ${sentences.length} sentences stands again further down`;
    return [wholeRun(line.run, { rule: "duplicate/abstract", evidence })];
  });
}

/**
 * 1 where each sentence comes again; otherwise how much of a paragraph stands again in sentences below: in several
 * lines, or in one where that is enough and its numbers are the same, as another year's are not.
 */
function shareBelow(
  text: string,
  sentences: readonly string[],
  below: readonly string[],
  { mayBeOneLine, leastShare }: AbstractShape,
): number {
  const whole = below.join("");
  if (sentences.every((sentence) => whole.includes(sentence))) return 1;
  if (text.length > LONGEST_ABSTRACT) return 0;
  const prose = below.filter((line) => SENTENCE_END.test(line));
  const share = commonShare(text, prose);
  if (share < leastShare) return share;
  const isOneLine =
    sentences.length < 2 || prose.some((line) => commonShare(text, [line]) >= leastShare);
  return !isOneLine || (mayBeOneLine && holdsNumbersOf(text, prose)) ? share : 0;
}

function holdsNumbersOf(text: string, lines: readonly string[]): boolean {
  const numbers = new Set(lines.flatMap((line) => line.match(NUMBER) ?? []));
  return (text.match(NUMBER) ?? []).every((number) => numbers.has(number));
}

const NUMBER = /\d+/gu;
