import type { Table } from "./print-table.ts";

/**
 * Which data a suite runs on. Rule authors look at `development`, and in cleaning and discovery at `rehearsal`: pages and
 * sites by somebody who did not know the rules, to try them on. They never look at `held-out`.
 */
export const PACK_NAMES = ["development", "rehearsal", "held-out"] as const;
export type PackName = (typeof PACK_NAMES)[number];

/** What the command line asks of a suite. */
export interface SuiteOptions {
  readonly pack: PackName;
  /** How many failing cases to print; 0 for none. */
  readonly failures: number;
  /** How many cases to run, of each kind the suite has; null for the suite's own number. */
  readonly cases: number | null;
}

/** Which way a figure improves. */
export type Better = "higher" | "lower";

/** One measured number that must not get worse. */
export interface ScoreFigure {
  readonly name: string;
  readonly value: number;
  readonly better: Better;
}

/** What a suite measured: the figures that are kept, and tables to read. */
export interface Score {
  readonly figures: readonly ScoreFigure[];
  readonly tables: readonly Table[];
  /** Failing cases, ready to print. */
  readonly failures: readonly string[];
}

/** One measurement of the program on generated data whose truth is known. */
export interface Suite {
  readonly name: string;
  run(options: SuiteOptions): Promise<Score>;
}
