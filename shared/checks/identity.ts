import type { Edition } from "../reading.ts";

/** Σ left = Σ right, both as keys of cells; on the right stands what the form calls the total. */
export interface Identity {
  /** As REPORT-FORMAT 3.2, 3.3 and 3.5 name it. */
  readonly id: string;
  /** The row, column or block it speaks of. */
  readonly scope: string;
  /** The one edition it holds for; null where it holds for each that has the cells. */
  readonly edition: Edition | null;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /**
   * Where parts that come to less than the total prove nothing: `always` where the form leaves cases out
   * (no column for pending ones before 2019), `beside-local-rows` where a report adds rows of its own.
   */
  readonly mayFallShort?: "always" | "beside-local-rows";
}

/**
 * What bounds a figure by others, on the same page: `right` is at most, or at least, what `left` comes
 * to; or one of the two is 0 exactly where the other is.
 */
export interface Bound {
  /** As REPORT-FORMAT 3.4 and 3.5 name it. */
  readonly id: string;
  readonly scope: string;
  readonly edition: Edition;
  readonly relation: "at-most" | "at-least" | "zero-together";
  /** Nothing to add up is 0. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /**
   * `not-assessable` where the two count different things (条 and 件, one item on several channels): what
   * does not hold is shown, and is no mistake.
   */
  readonly whenBroken: "fail" | "not-assessable";
}
