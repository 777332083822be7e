import { type Draft, runsOf } from "../../content/draft.ts";
import type { Run } from "../../content/run.ts";
import { simplifiedCharacters } from "../../han/simplified-character.ts";
import { type Cut, wholeRun } from "../cut.ts";
import { BRACKETED_TOOLS, type Place } from "./furniture.ts";
import { furnitureOf } from "./furniture-lists.ts";
import { furnitureRule } from "./furniture-rule.ts";
import type { Knowledge } from "../knowledge.ts";

const LONGEST_TOOLS = 100;
/** What ends the text of a document: a sentence, the last heading, or the day under the signature. */
const LAST_WORDS = /[。；;]|日[)）]?$|^[(（]?[一二三四五六七八九十]{1,3}[)）、]/u;

/** Takes out the lines that belong to the site and not to the article; cells are never lines. */
export function cutPageFurniture(draft: Draft, { page }: Pick<Knowledge, "page">): readonly Cut[] {
  const end = draft.findLastIndex((block) => block.kind === "table" || isLastWords(block.run.text));
  const text = linesOf(draft.slice(0, end + 1));
  const behind = linesOf(draft.slice(end + 1));
  const rules = new Map([
    ...furnitureOf(text, { place: "anywhere", isPlainEnd: false }),
    ...furnitureOf(behind, {
      place: placeOfEnd(behind),
      isPlainEnd: page.mediaType === "text/plain",
    }),
  ]);
  const evidence = "the whole line is one that sites put around every page";
  return [...text, ...behind].flatMap((run) => {
    const rule = rules.get(run);
    return rule === undefined ? toolsBehind(run) : [wholeRun(run, { rule, evidence })];
  });
}

function linesOf(draft: Draft): readonly Run[] {
  return runsOf(draft.filter((block) => block.kind !== "table"));
}

/** A sentence of the site's own, 请使用手机扫一扫。, ends no document. */
function isLastWords(text: string): boolean {
  return LAST_WORDS.test(text) && furnitureRule(text, "anywhere") === null;
}

/** An agency's address is its own, unless the licence and the sponsor of the site stand beside. */
function placeOfEnd(behind: readonly Run[]): Place {
  return behind.some(({ text }) => furnitureRule(text, "end") === "chrome/footer") ? "foot" : "end";
}

/** Tools that a copy of the page left at the end of a line of text. */
function toolsBehind(run: Run): readonly Cut[] {
  const from = Math.max(0, run.text.length - LONGEST_TOOLS);
  const found = BRACKETED_TOOLS.exec(simplifiedCharacters(run.text.slice(from)));
  if (found === null) return [];
  const start = from + found.index;
  const evidence = "page tools in brackets at the end of the line";
  return [{ run, start, end: run.text.length, rule: "chrome/page-tools", evidence }];
}
