import type { Run } from "../../content/run.ts";
import type { FlagRule } from "./flag-rules.ts";

/** A line or cell with what it says in simplified characters, and the way back to what was published. */
export interface FlagLine {
  readonly run: Run;
  readonly text: string;
  /** The index in `run.text` of a character of `text`, or of its end. */
  readonly sourceOf: (index: number) => number;
  readonly isCell: boolean;
}

/** Characters [start, end) of a line's run that are flagged, and why. */
export interface Finding {
  readonly run: Run;
  readonly start: number;
  readonly end: number;
  readonly rule: FlagRule;
  readonly evidence: string;
}

/** Looks at all lines of a document, since what one word means may depend on the others. */
export type FlagFinder = (lines: readonly FlagLine[]) => readonly Finding[];

/** The finding of a match in a line's simplified text. */
export function findingAt(
  { run, sourceOf }: FlagLine,
  { index, 0: words }: RegExpExecArray,
  reason: Pick<Finding, "rule" | "evidence">,
): Finding {
  return { run, start: sourceOf(index), end: sourceOf(index + words.length), ...reason };
}
