import type { Draft } from "../content/draft.ts";
import { fold } from "../han/fold.ts";
import { type Cut, wholeRun } from "./cut.ts";
import type { RuleName } from "./rules.ts";
import { FURNITURE_LINES, PUBLICATION_LABELS, TOOL_WORDS } from "./furniture.ts";

const LONGEST_LINE = 200;
const DATE = /\d{2,4}[-/.年]\d{1,2}/u;

const byLength = (a: string, b: string): number => b.length - a.length;
const anyTool = new RegExp(TOOL_WORDS.toSorted(byLength).join("|"), "gu");
const anyLabel = new RegExp(`(?:${PUBLICATION_LABELS.toSorted(byLength).join("|")})[::]`, "gu");
const labelFirst = new RegExp(`^[(\\[【]?(?:${anyLabel.source})`, "u");

/** Takes out the lines that belong to the site and not to the article; cells are never lines. */
export function cutPageFurniture(draft: Draft): readonly Cut[] {
  return draft.flatMap((block) => {
    if (block.kind === "table") return [];
    const rule = furnitureRule(block.run.text);
    const evidence = "the whole line is one that sites put around every page";
    return rule === null ? [] : [wholeRun(block.run, { rule, evidence })];
  });
}

/** Which kind of page furniture a line is, as a rule name; null for a line of content. */
export function furnitureRule(line: string): RuleName | null {
  if (line.length > LONGEST_LINE) return null;
  const folded = fold(line);
  const known = FURNITURE_LINES.find(({ pattern }) => pattern.test(folded));
  if (known) return known.rule;
  if (isPublicationLine(folded)) return "chrome/publication-line";
  return isToolLine(folded) ? "chrome/page-tools" : null;
}

/** Opens with a label, and is either several labels or one with a date: `来源:` may also open a sentence. */
function isPublicationLine(folded: string): boolean {
  if (!labelFirst.test(folded) || folded.includes("。")) return false;
  const labels = folded.match(anyLabel)?.length ?? 0;
  return labels >= 2 || (folded.length <= 40 && DATE.test(folded)) || folded.length <= 12;
}

function isToolLine(folded: string): boolean {
  const rest = folded.replace(anyTool, "");
  return rest.length < folded.length && /^[\p{P}\p{S}\d]*$/u.test(rest);
}
