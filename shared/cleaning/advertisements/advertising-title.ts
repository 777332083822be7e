import { NO_SURROUNDINGS } from "./advertising-hints.ts";
import { appraise } from "./appraise.ts";

/** A title has no sentence that could tell more; the names of brands and goods must do. */
const LEAST_SCORE = 2.5;

/** Whether a title, or another text of a page's head, was taken over by advertising (REPORT-FORMAT 7.3, S4). */
export function isAdvertisingTitle(text: string): boolean {
  const { score, isTold } = appraise(text, NO_SURROUNDINGS);
  return isTold && score >= LEAST_SCORE;
}
