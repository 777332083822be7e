import type { Scorer } from "./evidence.ts";

/** The same form again and again (REPORT-FORMAT 7.3, S1: at least twice); little by itself, names recur too. */
export const repetition: Scorer = ({ occurrences: { length } }) => {
  if (length < 2) return null;
  return { weight: length < 4 ? 0.5 : 1, why: `${length} times in different surroundings` };
};
