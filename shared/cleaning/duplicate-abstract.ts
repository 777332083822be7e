import type { Draft } from "../content/draft.ts";
import { fold } from "../han/fold.ts";
import { type Cut, wholeRun } from "./cut.ts";

/** An abstract stands at the top: after a title, at most. */
const SEARCHED_LINES = 4;

/** How much of an abstract must come again. */
interface AbstractShape {
  readonly leastSentences: number;
  /** Shorter ones do not count: they are headings. */
  readonly shortestSentence: number;
  /** Whether it may come again as one line; elsewhere two reports on one page may open alike. */
  readonly mayBeOneLine: boolean;
}

/** On a page of no known kind. */
const ANYWHERE: AbstractShape = { leastSentences: 2, shortestSentence: 10, mayBeOneLine: false };
/** On a page that is known for an entry of an encyclopaedia one whole sentence is enough. */
const IN_AN_ENTRY: AbstractShape = { leastSentences: 1, shortestSentence: 30, mayBeOneLine: true };

/**
 * The abstract that encyclopaedia mirrors glue before a text from sentences of the text itself
 * (REPORT-FORMAT 7.3, S13): a paragraph at the top whose every sentence comes again below.
 */
export function cutGluedAbstract(draft: Draft): readonly Cut[] {
  return gluedAbstracts(draft, ANYWHERE);
}

/** The same on an encyclopaedia's page, where an abstract may be a single sentence. */
export function cutAbstractOfEntry(draft: Draft): readonly Cut[] {
  return gluedAbstracts(draft, IN_AN_ENTRY);
}

function gluedAbstracts(
  draft: Draft,
  { leastSentences, shortestSentence, mayBeOneLine }: AbstractShape,
): readonly Cut[] {
  const lines = draft.filter((block) => block.kind !== "table");
  return lines.slice(0, SEARCHED_LINES).flatMap((line, i) => {
    const sentences = line.run.text.split(/(?<=[。!?！？])/u).map(fold);
    const long = sentences.filter((sentence) => sentence.length >= shortestSentence);
    if (long.length < leastSentences) return [];
    const texts = lines.slice(i + 1).map(({ run }) => run.text);
    const below = fold(texts.join(""));
    const isRepeated =
      sentences.every((sentence) => below.includes(sentence)) &&
      (mayBeOneLine || !texts.some((text) => fold(text) === sentences.join("")));
    const evidence = `each of its ${sentences.length} sentences stands again further down`;
    return isRepeated ? [wholeRun(line.run, { rule: "duplicate/abstract", evidence })] : [];
  });
}
