import type { Block } from "../content/block.ts";
import type { Page } from "../page/page.ts";
import type { Flag, Removal, Section, Statistics } from "../reading.ts";

/** Everything that is known of a page when it is asked who wrote it, for which year, and what it is. */
export interface ReportEvidence {
  readonly page: Page;
  /** Clean and simplified; a title outside the content container is its first block. */
  readonly blocks: readonly Block[];
  /** What was taken off, breadcrumbs, publication lines and site names among it, in the published script. */
  readonly removals: readonly Removal[];
  /** What is wrong with the words of the blocks. */
  readonly flags: readonly Flag[];
  readonly sections: readonly Section[];
  readonly statistics: Statistics;
}
