import type { LookalikeKind } from "#shared";
import type { Article } from "./document.ts";

/** An article that names the annual report, or looks like one, and is none (REPORT-FORMAT 6.5). */
export interface Lookalike extends Article {
  readonly kind: LookalikeKind;
}
