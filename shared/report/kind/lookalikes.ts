import type { Lookalike } from "./lookalike.ts";
import { ABOUT_REPORTS } from "./lookalikes/documents-about-reports.ts";
import { OTHER_DOCUMENTS } from "./lookalikes/other-documents.ts";
import { OTHER_REPORTS } from "./lookalikes/other-yearly-reports.ts";

/**
 * What looks like a report and is none (REPORT-FORMAT 6.5), in the order in which it is asked: a template or
 * an empty form stays one whatever it is about, and a matter of its own (法治政府) goes before the sort of
 * document (工作总结).
 */
export const LOOKALIKES: readonly Lookalike[] = [
  ...ABOUT_REPORTS,
  ...OTHER_REPORTS,
  ...OTHER_DOCUMENTS,
];
