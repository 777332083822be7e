import type { Document } from "domhandler";
import { openingWords } from "../../page/walk.ts";
import { MOST_NODES, restOf } from "../../page/bounded-parser.ts";
import { placeInText } from "../../page/node-path.ts";
import type { Flag } from "../../reading.ts";
import type { FlagRule } from "./flag-rules.ts";

const RULE: FlagRule = "markup/without-end";
/** As much of the words as shows where they begin. */
const SHOWN_CHARACTERS = 100;

/** That a page has more markup than is looked at, and where the paragraph stands that holds all its further words. */
export function findRestOfPage(document: Document): readonly Flag[] {
  const rest = restOf(document);
  if (rest === null) return [];
  return [
    {
      rule: RULE,
      text: openingWords(rest, SHOWN_CHARACTERS).slice(0, SHOWN_CHARACTERS).trim(),
      evidence: `beyond ${MOST_NODES} elements only words are kept: no tables, no lists, nothing that is hidden is told apart`,
      at: placeInText(rest.children[0] ?? rest, 0),
    },
  ];
}
