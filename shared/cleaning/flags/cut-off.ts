import type { Document } from "domhandler";
import { nodePath, placeInText } from "../../page/node-path.ts";
import { wordNodes } from "../../page/walk.ts";
import type { Flag } from "../../reading.ts";
import type { FlagRule } from "./flag-rules.ts";

const RULE: FlagRule = "archive/cut-off";
/** As much of the words as shows where they end. */
const SHOWN_CHARACTERS = 100;

/** That a page was not kept to its end, and after which words it breaks off. `cutOff` is what says so; null for a whole page. */
export function findCutOff(document: Document, cutOff: string | null): readonly Flag[] {
  if (cutOff === null) return [];
  const last = wordNodes(document).findLast(({ data }) => data.trim() !== "");
  return [
    {
      rule: RULE,
      text: (last?.data ?? "").trim().slice(-SHOWN_CHARACTERS),
      evidence: `the archive kept the page up to here only, as it says: ${cutOff}`,
      at: last === undefined ? nodePath(document) : placeInText(last, last.data.trimEnd().length),
    },
  ];
}
