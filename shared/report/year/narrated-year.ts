import { fold } from "../../han/fold.ts";
import type { Passage } from "../passage.ts";

/** Titles of other documents, numbers of documents and days: years that say nothing of the one told about. */
const OTHER_YEARS =
  /《[^《》]{0,80}》|[〔[(]20\d{2}[〕\])]\d{0,5}号?|20\d{2}年\d{1,2}月(?:\d{1,2}日)?/gu;
/** What the year before and the year after are named for. */
const NOT_THIS_YEAR =
  /(?:上年度?|去年|截至|自|从|比|较|同比)20\d{2}年|20\d{2}年度?(?:工作)?(?:思路|计划|打算|安排|要点|将|以来|起|我[局市县区镇乡办]将)|(?:下一年|明年)/gu;
const TOLD_YEAR = /(?<!\d)(?<year>20\d{2})年/gu;

interface Told {
  readonly year: number;
  readonly passage: Passage;
}

/**
 * The year that the prose tells about: the one it names most often, and more often than any other. Null
 * where there is none; a year named once in passing is enough where it is the only one.
 */
export function narratedYear(texts: readonly Passage[]): Told | null {
  const told = texts.flatMap((passage) =>
    [...clean(passage.text).matchAll(TOLD_YEAR)].map((match): Told => ({
      year: Number(match.groups?.["year"]),
      passage,
    })),
  );
  const counts = new Map<number, number>();
  for (const { year } of told) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] === second?.[1]) return null;
  return told.find(({ year }) => year === first[0]) ?? null;
}

function clean(text: string): string {
  return fold(text).replace(OTHER_YEARS, "").replace(NOT_THIS_YEAR, "");
}
