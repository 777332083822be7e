import { foldAligned } from "../fold-aligned.ts";
import { oncePer } from "../../../page/once-per.ts";
import { isInPart, type PageWords } from "../page-words.ts";
import type { Scorer } from "./evidence.ts";

/** The page's own title, kept by a cloaking script for search robots, does not have the form (REPORT-FORMAT 7.3, S4). */
export const titlesDisagree: Scorer = ({ form }, { words, originalTitle }) => {
  if (!isInPart(form, "title", words)) return null;
  if (originalTitle !== null) {
    return foldAligned(originalTitle).includes(form)
      ? { weight: -3, why: "the title behind the cloaking script has it" }
      : { weight: 2, why: "the title behind the cloaking script does not have it" };
  }
  const isInBody = openingOf(words).some(({ text }) => text.includes(form));
  return isInBody
    ? null
    : { weight: 0.5, why: "in the page’s title, but not at the head of its text" };
};

/** The first lines of the text, where its title stands. */
const openingOf = oncePer(({ lines }: PageWords) =>
  lines.filter(({ part }) => part === "content").slice(0, 3),
);
