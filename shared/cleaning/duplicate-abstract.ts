import type { Draft } from "../content/draft.ts";
import { fold } from "../han/fold.ts";
import { type Cut, wholeRun } from "./cut.ts";

/** An abstract stands at the top: after a title, at most. */
const SEARCHED_LINES = 4;
const LEAST_SENTENCES = 2;
const SHORTEST_SENTENCE = 10;

/**
 * The abstract that encyclopaedia mirrors glue before a text from sentences of the text itself
 * (REPORT-FORMAT 7.3, S13): a paragraph at the top whose every sentence comes again below.
 */
export function cutGluedAbstract(draft: Draft): readonly Cut[] {
  const lines = draft.filter((block) => block.kind !== "table");
  return lines.slice(0, SEARCHED_LINES).flatMap((line, i) => {
    const sentences = line.run.text.split(/(?<=[。!?！？])/u).map(fold);
    if (
      sentences.filter((sentence) => sentence.length >= SHORTEST_SENTENCE).length < LEAST_SENTENCES
    )
      return [];
    const below = fold(
      lines
        .slice(i + 1)
        .map(({ run }) => run.text)
        .join(""),
    );
    const isRepeated = sentences.every((sentence) => below.includes(sentence));
    const evidence = `each of its ${sentences.length} sentences stands again further down`;
    return isRepeated ? [wholeRun(line.run, { rule: "duplicate/abstract", evidence })] : [];
  });
}
