import type { Scope } from "../../reading.ts";

/** What the prose says of something that a table of the same page states too. */
export interface Claim {
  /** Id of the check that compares the two. */
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** Whose number it is, as far as the sentence says. */
  readonly scope: Scope | null;
  /** The sentence, as published. */
  readonly quote: string;
  /**
   * Keys of cells that are to be added up, once for each way in which the claim may be meant, the likeliest
   * first: 共收到申请 may or may not include what was carried in.
   */
  readonly meanings: readonly (readonly string[])[];
  /** True where the words may be of a part of what the table counts: one account, one kind of decision. */
  readonly mayBePart?: true;
}

/** Which cells state what a metric of the prose states (REPORT-FORMAT 3.6). */
export type TableMeaning = Pick<Claim, "id" | "meanings" | "mayBePart">;
