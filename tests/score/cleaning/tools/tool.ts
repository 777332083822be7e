import type { Removal } from "#shared";
import type { TestPage } from "../pages/generate.ts";

/** The text that a program makes of a page, and what it says it removed. */
export interface CleanText {
  readonly text: string;
  readonly removals: readonly Removal[];
}

/** A program that makes clean text of pages. */
export interface Tool {
  readonly name: string;
  /** Whether its text is in the publisher's script even where the page is in another. */
  readonly restoresScript: boolean;
  /** Throws where the program fails on the page. */
  readonly clean: (page: TestPage) => Promise<CleanText>;
}
