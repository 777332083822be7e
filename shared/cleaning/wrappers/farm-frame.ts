import type { Draft, DraftBlock, DraftTable } from "../../content/draft.ts";
import type { Run } from "../../content/run.ts";
import { holdsMisreadBytes } from "../../han/damage.ts";
import { fold } from "../../han/fold.ts";
import { agencyName } from "../../places/agency-name.ts";
import { COUNTED } from "../advertisements/advertising-hints.ts";
import { type Cut, wholeRun } from "../cut.ts";
import { FARM_WORDS, type FarmWords, SURE_FARM_WORDS } from "./farm-words.ts";
import { furnitureRule } from "../furniture/furniture-rule.ts";
import { isOpeningTitle, undecorated } from "./repeated-titles.ts";
import type { RuleName } from "../rules.ts";
import { wordFinder } from "../vocabulary/word-finder.ts";

/** Before and behind a text a farm prints so many lines of its own at most. */
const MOST_LINES = 10;
/** A report's title and its copies; a list has the titles of many. */
const MOST_TITLES = 4;
const LONGEST_LINE = 240;
/** A sentence of the publisher: where the frame ends. */
const SHORTEST_SENTENCE = 18;
/** Words of one group that count; a list of more says no more. */
const MOST_WORDS = 4;
/** From this on a line is a farm's by itself; from less where others tell of a farm as well. */
const SURE_LINE = 3;
const SURE_BY_NUMBER = 5;
const LIKELY_LINE = 2;
const FRAME_LINE = 1;
const SECTION_NUMBER =
  /^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|第[一二三四五六七八九十]{1,3}部分|\d{1,2}[、.．](?!\d))/u;
const REPORT_NAME =
  /(?:政府)?信息公开(?:工作)?(?:情况)?的?(?:年度)?(?:工作)?(?:情况)?的?(?:报告|年报)/gu;

/** A line beside the text with what speaks for a farm in it. */
export interface FrameLine {
  readonly run: Run;
  readonly rule: RuleName;
  readonly score: number;
  readonly words: readonly string[];
  /** How much it proves by itself: words of an office beside those of a farm prove nothing. */
  readonly proof: "sure" | "likely" | "none";
  /** Whether it may be a sentence of the publisher: it ends as one, or an office's words or figures stand in it. */
  readonly isDoubtful: boolean;
}

const weightOf: ReadonlyMap<string, FarmWords> = new Map(
  FARM_WORDS.flatMap((group) => group.words.map((word) => [word, group] as const)),
);
const anyWord = wordFinder(weightOf.keys());

/**
 * The lines around a text that may be a farm's: those before its first sentence or heading and behind its last
 * (REPORT-FORMAT 7.3, S12). There nothing but titles, signatures and addresses is an office's, so that a farm
 * tells itself by the register of its words, whatever it says.
 */
export function frameLines(draft: Draft): readonly FrameLine[] {
  const titles = draft.slice(0, MOST_LINES).flatMap(titleOf);
  if (titles.length === 0 || titles.length > MOST_TITLES) return [];
  const before = judgedUntilText(draft, titles, "wrapper/introduction");
  const behind = judgedUntilText(draft.toReversed(), titles, "wrapper/recommendation");
  const opening = new Set(before.map(({ run }) => run));
  return [...before, ...behind.filter(({ run }) => !opening.has(run))];
}

/** The lines of a frame on a page that is known for a farm's. */
export function cutFrame(lines: readonly FrameLine[]): readonly Cut[] {
  return lines
    .filter(({ score, isDoubtful }) => score >= (isDoubtful ? LIKELY_LINE : FRAME_LINE))
    .map(({ run, rule, words }) => {
      const evidence = `beside the text, with a farm's words: ${words.join(", ")}`;
      return wholeRun(run, { rule, evidence });
    });
}

function titleOf(block: DraftBlock): readonly string[] {
  return block.kind !== "table" && isOpeningTitle(block.run.text)
    ? [undecorated(block.run.text)]
    : [];
}

/** The lines up to the text; none where no text comes: a page of lists has no frame. */
function judgedUntilText(
  draft: Draft,
  titles: readonly string[],
  rule: RuleName,
): readonly FrameLine[] {
  const found: FrameLine[] = [];
  const nearest = draft.slice(0, MOST_LINES + 1);
  const title = nearest.findLastIndex((block) => titleOf(block).length > 0);
  for (const [i, block] of nearest.entries()) {
    // Above a title a table is the site's menu, between title and text it may say who wrote when.
    if (block.kind === "table" && (i < title || isPublicationTable(block))) continue;
    if (block.kind === "table") return found;
    const { text } = block.run;
    if (text.length > LONGEST_LINE || SECTION_NUMBER.test(text)) return found;
    const line = judge(block.run, titles, rule);
    if (line.score < FRAME_LINE && text.length >= SHORTEST_SENTENCE && /[。；;]/u.test(text))
      return found;
    found.push(line);
  }
  return [];
}

/** Author and date in cells, as old templates print them above the text. */
function isPublicationTable({ rows }: DraftTable): boolean {
  return rows.every(
    (row) => furnitureRule(row.map(({ run }) => run.text).join(" "), "anywhere") !== null,
  );
}

function judge(run: Run, titles: readonly string[], rule: RuleName): FrameLine {
  const folded = fold(run.text).toLowerCase();
  const rest = titles
    .reduce((text, title) => text.replaceAll(title.toLowerCase(), ""), folded)
    .replaceAll(REPORT_NAME, "");
  const quotesTitle = rest.length < folded.length && rest.length > 1 ? 1 : 0;
  const isLoud = /[?!]/u.test(rest) ? 1 : 0;
  const counted = COUNTED.test(rest) ? -1 : 0;
  const found = new Map<FarmWords, Set<string>>();
  for (const word of anyWord.find(rest)) {
    const group = weightOf.get(word);
    if (group !== undefined) found.set(group, (found.get(group) ?? new Set()).add(word));
  }
  const score = Array.from(
    found,
    ([{ weight }, words]) => weight * Math.min(MOST_WORDS, words.size),
  ).reduce((sum, one) => sum + one, quotesTitle + isLoud + counted);
  const isMixed = COUNTED.test(rest) || Array.from(found.keys()).some(({ weight }) => weight < 0);
  const isDoubtful = isMixed || run.text.endsWith("。");
  const words = Array.from(found).flatMap(([{ weight }, own]) => (weight > 0 ? [...own] : []));
  // Where bytes were lost, other words and question marks stand by chance.
  const isMisread = holdsMisreadBytes(run.text);
  // A title with nothing beside it is judged by whether it was printed before; a name alone signs.
  const isSignature = agencyName(run.text) !== null && !found.has(SURE_FARM_WORDS);
  const isNeutral = isMisread || isSignature || titles.includes(undecorated(run.text));
  const isSure = score >= (found.has(SURE_FARM_WORDS) ? SURE_LINE : SURE_BY_NUMBER);
  const proof = isNeutral || isMixed || score < LIKELY_LINE ? "none" : isSure ? "sure" : "likely";
  return { run, rule, words: words.slice(0, 5), score: isNeutral ? 0 : score, proof, isDoubtful };
}
