import { fold } from "../../han/fold.ts";
import { FURNITURE_LINES, type Place } from "./furniture.ts";
import { COMPANION_LABELS, PUBLICATION_LABELS, TOOL_WORDS } from "./furniture-words.ts";
import type { RuleName } from "../rules.ts";
import { MOST_LINES, remembered } from "../../page/remembered.ts";

/** No line of furniture is longer. */
export const LONGEST_LINE = 300;
const LONGEST_DATED_LABEL = 40;
const LONGEST_BARE_LABEL = 12;
const DATE = /\d{2,4}[-/.年]\d{1,2}/u;

const anyOf = (words: readonly string[]): string =>
  words.toSorted((a, b) => b.length - a.length).join("|");
const anyTool = new RegExp(anyOf(TOOL_WORDS), "gu");
const ownLabelFirst = new RegExp(`^[([【]?(?:${anyOf(PUBLICATION_LABELS)})[::]`, "u");
const anyLabel = new RegExp(`(?:${anyOf([...PUBLICATION_LABELS, ...COMPANION_LABELS])})[::]`, "gu");
const labelFirst = new RegExp(`^[([【]?(?:${anyLabel.source})`, "u");

/** Which kind of page furniture a line is that stands in a certain place; null for a line of content. */
export function furnitureRule(line: string, place: Place): RuleName | null {
  return line.length > LONGEST_LINE ? null : furnitureRuleOf(fold(line), place);
}

/** The same of a line that is folded already. */
export function furnitureRuleOf(folded: string, place: Place): RuleName | null {
  return rulesIn[place](folded);
}

/** A site puts the same lines around all its pages, and a report has the form's. */
const rulesIn: Readonly<Record<Place, (folded: string) => RuleName | null>> = {
  anywhere: remembered((folded) => findRule(folded, "anywhere"), MOST_LINES),
  end: remembered((folded) => findRule(folded, "end"), MOST_LINES),
  foot: remembered((folded) => findRule(folded, "foot"), MOST_LINES),
};

function findRule(folded: string, place: Place): RuleName | null {
  const known = FURNITURE_LINES.find(
    ({ where, pattern }) => isAllowed(where, place) && pattern.test(folded),
  );
  if (known) return known.rule;
  if (isPublicationLine(folded)) return "chrome/publication-line";
  return isToolLine(folded) ? "chrome/page-tools" : null;
}

/** In a site's foot may stand what may stand behind any text, and there what may stand anywhere. */
const PLACES: readonly Place[] = ["anywhere", "end", "foot"];

function isAllowed(where: Place, place: Place): boolean {
  return PLACES.indexOf(where) <= PLACES.indexOf(place);
}

/** Opens with a label, and is either several labels or one with a date: `来源:` may also open a sentence. */
function isPublicationLine(folded: string): boolean {
  if (!labelFirst.test(folded) || folded.includes("。")) return false;
  const labels = folded.match(anyLabel)?.length ?? 0;
  if (labels >= 2) return true;
  if (!ownLabelFirst.test(folded)) return false;
  return (
    folded.length <= LONGEST_BARE_LABEL ||
    (folded.length <= LONGEST_DATED_LABEL && DATE.test(folded))
  );
}

function isToolLine(folded: string): boolean {
  const rest = folded.replace(anyTool, "");
  return rest.length < folded.length && /^[\p{P}\p{S}\d]*$/u.test(rest);
}
