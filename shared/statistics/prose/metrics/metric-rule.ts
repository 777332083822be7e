import type { Domain } from "../domains.ts";
import type { UnitKind } from "../units.ts";

/** How a metric is stated in prose. All given conditions must hold; the first rule that holds wins. */
export interface MetricRule {
  /**
   * Several where one number is stated of several things (行政复议、行政诉讼均为0件); none where only
   * the entries of `split` are metrics.
   */
  readonly metrics: readonly string[];
  readonly kinds: readonly UnitKind[];
  /** Words of the clause, in which `#` stands for the number and its unit. */
  readonly clause: RegExp;
  /** Words of the clause that make it speak of something else. */
  readonly unless?: RegExp;
  /** Words that must have come up before, in this sentence or in the last one. */
  readonly topic?: RegExp;
  readonly unit?: RegExp;
  /** The only value that may be read so. */
  readonly value?: number;
  /** A number that names exactly one entry of this domain is the entry's and not the total. */
  readonly split?: Domain;
  /** `headline`: a total, never a part of something else. */
  readonly place?: "headline";
}
