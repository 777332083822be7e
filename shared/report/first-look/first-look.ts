import type { Page } from "../../page/page.ts";
import { elementsNamed, textOf } from "../../page/walk.ts";
import { type SpokenWords, spokenWords } from "./spoken-words.ts";
import { ABOUT_REPORTS, NAMES_REPORT, NOT_THERE, TERM_FAMILIES, YEAR } from "./report-signs.ts";

/** What is seen of a page before it is read. */
export interface FirstLook {
  /** Why it can be no annual report, in one sentence; null where it may be one, and is to be read. */
  readonly whyNot: string | null;
  /** What it calls itself: the document's title and first headings. */
  readonly title: string;
  /** The sentences and paragraphs of the page. */
  readonly prose: readonly string[];
}

/** Home pages and lists lead to more; an article without a frame, a challenge and a shell to fewer. */
const FEWEST_LINKS = 15;

/** A year stands in a title near the words for a report. */
const LONGEST_TITLE = 150;
/** Terms of so many families stand together where disclosure is reported on. */
const ENOUGH_FAMILIES = 3;
/** The form has a hundred cells and more; lists number their entries. */
const ENOUGH_NUMBERS = 30;
/** Most of a Chinese page is in Chinese; what is not is damaged, and cannot be judged by its words. */
const LEAST_HAN = 0.3;
const SHORTEST_PROSE = 30;

/**
 * Looks at a page as it was parsed: where nothing outside its links speaks as an annual report on disclosure does it
 * can be none, of whatever edition (REPORT-FORMAT 2, 4.3, 6.5), nor a look-alike of one, and need not be read. Each of the signs is enough to have it read, so that a page on
 * which one term was overwritten everywhere, whose text is in pictures or a file, or whose form was flattened is read.
 */
export function firstLook(page: Page): FirstLook {
  const words = spokenWords(page);
  const prose = words.lines.filter((line) => line.length >= SHORTEST_PROSE);
  const speaks = page.mediaType !== "text/html" || SIGNS.some((sign) => sign(words));
  return { whyNot: speaks ? null : reasonFor(words), title: titleOf(page), prose };
}

const NAMES = ["title", "h1"] as const;
const MOST_NAMES = 4;

function titleOf({ document }: Page): string {
  const named = elementsNamed(document, ...NAMES);
  return named
    .slice(0, MOST_NAMES)
    .map((element) => textOf(element).trim())
    .join("\n");
}

/** One way in which a page shows that it has to be read. */
type Sign = (words: SpokenWords) => boolean;

const SIGNS: readonly Sign[] = [
  ({ links }) => links < FEWEST_LINKS,
  ({ lines }) => lines.some((line) => NOT_THERE.test(line)),
  ({ lines, length }) => lengthOf(lines) < length * LEAST_HAN,
  ({ lines }) => lines.some(namesYearOfReport),
  ({ lines }) => lines.some((line) => line.length <= LONGEST_TITLE && ABOUT_REPORTS.test(line)),
  ({ lines, elsewhere }) => elsewhere > 0 && lines.some((line) => NAMES_REPORT.test(line)),
  ({ lines }) => familiesIn(lines) >= ENOUGH_FAMILIES,
  ({ numbers }) => numbers >= ENOUGH_NUMBERS,
];

function namesYearOfReport(line: string): boolean {
  return line.length <= LONGEST_TITLE && YEAR.test(line) && NAMES_REPORT.test(line);
}

function familiesIn(lines: readonly string[]): number {
  const text = lines.join("\n");
  return TERM_FAMILIES.filter((terms) => terms.test(text)).length;
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

function reasonFor({ links, lines }: SpokenWords): string {
  const terms = familiesIn(lines);
  return `It leads to ${links} other pages, and nothing outside its links speaks as an annual report on disclosure does: no title with a year, terms of ${terms} of ${TERM_FAMILIES.length} kinds, no table of figures.`;
}
