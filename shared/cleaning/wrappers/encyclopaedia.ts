import type { Draft, DraftLine } from "../../content/draft.ts";
import { fold } from "../../han/fold.ts";
import { type Cut, wholeRun } from "../cut.ts";
import { cutAbstractOfEntry, holdsGluedAbstract } from "../duplicates/duplicate-abstract.ts";
import {
  COMPANION_LINES,
  CONTENTS_HEAD,
  EDIT_LINK,
  ENTRY_WORDS,
  ENTRY_LINES,
  ITEM_NUMBER,
  LABELS_HEAD,
  REFERENCE,
  REFERENCE_MARK,
  REFERENCES_HEAD,
} from "./encyclopaedia-lines.ts";
import { oncePer } from "../../page/once-per.ts";
import type { Page } from "../../page/page.ts";
import { wordNodes } from "../../page/walk.ts";
import { furnitureRule } from "../furniture/furniture-rule.ts";
import type { Knowledge } from "../knowledge.ts";
import { repeatedTitles } from "./repeated-titles.ts";
import type { RuleName } from "../rules.ts";

const LONGEST_LINE = 400;
const LONGEST_ENTRY_LINE = 100;
const LEAST_CONTENTS = 2;
/** Labels stand at the end of an entry: a few short words. */
const MOST_LABELS = 6;
const LONGEST_LABEL = 24;

/** A line with what it says when it is folded. */
interface FoldedLine extends DraftLine {
  readonly folded: string;
}

/**
 * What an encyclopaedia or its mirror puts around an entry (REPORT-FORMAT 7.3, S13): its table of contents,
 * sources, labels, edit links, and the title again. Only on a page with a line that speaks of entries, or with
 * an abstract glued from the text, since reports have tables of contents and sources of their own.
 */
export function cutEncyclopaedia(draft: Draft, { page }: Pick<Knowledge, "page">): readonly Cut[] {
  if (!holdsGluedAbstract(draft) && !speaksOfEntries(page)) return [];
  const lines = draft.flatMap((block): readonly FoldedLine[] =>
    block.kind === "table"
      ? []
      : [{ ...block, folded: block.run.text.length <= LONGEST_LINE ? fold(block.run.text) : "" }],
  );
  const whole = [
    ...around(lines),
    ...cutAbstractOfEntry(draft),
    ...cutAll(contentsOf(lines), "duplicate/contents", "its items are headings further down"),
    ...cutAll(referencesOf(lines), "wrapper/encyclopaedia", "the list of sources of an entry"),
    ...cutAll(labelsOf(lines), "wrapper/encyclopaedia", "the labels of an entry"),
  ];
  const taken = new Set(whole.map(({ run }) => run));
  const rest = lines.filter(({ run }) => !taken.has(run));
  const titles = repeatedTitles(rest);
  const gone = new Set(titles.map(({ run }) => run));
  return [
    ...new Map(whole.map((cut) => [cut.run, cut])).values(),
    ...titles,
    ...rest.filter(({ run }) => !gone.has(run)).flatMap(linksIn),
  ];
}

const speaksOfEntries = oncePer(({ document }: Page): boolean => {
  const texts = wordNodes(document)
    .map(({ data }) => data.trim())
    .filter((text) => text.length <= LONGEST_ENTRY_LINE);
  // Hardly any page has the words at all, and to fold all of it at once is cheaper than each of its texts.
  return (
    ENTRY_WORDS.test(fold(texts.join("\n"))) &&
    texts.some((text) => isOneOf(ENTRY_LINES, fold(text)))
  );
});

/** A line that other sites have as well is page furniture, whoever prints it. */
function around(lines: readonly FoldedLine[]): readonly Cut[] {
  return cutAll(
    lines.filter(
      ({ folded }) =>
        isOneOf([...ENTRY_LINES, ...COMPANION_LINES], folded) &&
        furnitureRule(folded, "anywhere") === null,
    ),
    "wrapper/encyclopaedia",
    "the whole line is one that encyclopaedias put around an entry",
  );
}

/** 目录 and the lines under it that are headings of the text. */
function contentsOf(lines: readonly FoldedLine[]): readonly FoldedLine[] {
  const head = lines.findIndex(({ folded }) => CONTENTS_HEAD.test(folded));
  if (head < 0) return [];
  const counts = Map.groupBy(lines.slice(head + 1), itemText);
  const isItem = (line: FoldedLine): boolean => (counts.get(itemText(line))?.length ?? 0) > 1;
  const items = takeWhile(lines.slice(head + 1), isItem);
  // The last item may be the first heading of the text itself, which stays.
  const seen = new Set<string>();
  const contents = takeWhile(
    items,
    (line) => !seen.has(itemText(line)) && seen.add(itemText(line)).size > 0,
  );
  return contents.length < LEAST_CONTENTS ? [] : lines.slice(head, head + 1 + contents.length);
}

function itemText({ folded }: FoldedLine): string {
  return folded.replace(EDIT_LINK, "").replace(ITEM_NUMBER, "");
}

function referencesOf(lines: readonly FoldedLine[]): readonly FoldedLine[] {
  const head = lines.findLastIndex(({ folded }) => REFERENCES_HEAD.test(folded));
  if (head < 0) return [];
  const sources = takeWhile(lines.slice(head + 1), ({ folded }) => REFERENCE.test(folded));
  return lines.slice(head, head + 1 + sources.length);
}

function labelsOf(lines: readonly FoldedLine[]): readonly FoldedLine[] {
  const head = lines.findLastIndex(({ folded }) => LABELS_HEAD.test(folded));
  if (head < 0) return [];
  const labels = takeWhile(
    lines.slice(head + 1, head + 1 + MOST_LABELS),
    ({ folded }) => folded.length <= LONGEST_LABEL && !/[。；;\d]/u.test(folded),
  );
  return lines.slice(head, head + 1 + labels.length);
}

function linksIn({ run }: FoldedLine): readonly Cut[] {
  const evidence = "a link that encyclopaedias put into the text of an entry";
  const marks = [...run.text.matchAll(REFERENCE_MARK)];
  const edit = EDIT_LINK.exec(run.text);
  return [...marks, ...(edit === null ? [] : [edit])].map(({ index, 0: words }) => ({
    run,
    start: index,
    end: index + words.length,
    rule: "wrapper/encyclopaedia",
    evidence,
  }));
}

function cutAll(lines: readonly FoldedLine[], rule: RuleName, evidence: string): readonly Cut[] {
  return lines.map(({ run }) => wholeRun(run, { rule, evidence }));
}

function isOneOf(patterns: readonly RegExp[], folded: string): boolean {
  return folded !== "" && patterns.some((pattern) => pattern.test(folded));
}

function takeWhile<T>(items: readonly T[], isTaken: (item: T) => boolean): readonly T[] {
  const end = items.findIndex((item) => !isTaken(item));
  return end < 0 ? items : items.slice(0, end);
}
