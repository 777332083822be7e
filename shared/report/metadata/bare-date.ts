import { fold } from "../../han/fold.ts";
import { agencyName } from "../agency/agency-name.ts";
import { readDate } from "../dates.ts";
import type { Passage } from "../passage.ts";
import type { Sources } from "../sources.ts";
import { opensSection } from "../sections/outline.ts";

/** Around the title a line may have no label at all: `微山县档案馆 2023-03-10 09:12`, `(2022-01-25)`. */
const HEAD_LINES = 8;
const LONGEST_LINE = 60;
/** Written as machines write it; `2020年1月17日` below a title is the date of the report, not of the page. */
const MACHINE_DATE =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[\sT]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?|\d{4}年\d{1,2}月\d{1,2}日\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/u;
const AROUND_DATE = /^[\s()（）[\]【】|]*$/u;

/**
 * The one line above the first section, or among what stands around the content, that is a day and an agency; else the
 * one that is a day alone, on a report's page.
 */
export function bareDateLine({ evidence, title }: Sources): Passage | null {
  const { blocks, removals } = evidence;
  const opening = blocks.findIndex(opensSection);
  const head = blocks.slice(0, opening < 0 ? HEAD_LINES : Math.min(opening, HEAD_LINES));
  const above = head.flatMap((block) => (block.kind === "table" ? [] : [block]));
  const around = removals
    .filter(({ kind }) => kind === "chrome")
    .flatMap(({ text, at }) =>
      text.split("\n").map((line): Passage => ({ text: line.trim(), at })),
    );
  const lines = [...above, ...around].filter(({ text }) => text.length <= LONGEST_LINE);
  const dated = onlyOne(lines, isDateOfAgency);
  // On a home page a day alone is an entry's.
  return dated ?? (title?.isReportTitle ? onlyOne(lines, isDateAlone) : null);
}

/** Several such lines are the entries of a list. */
function onlyOne(lines: readonly Passage[], isMeant: (line: Passage) => boolean): Passage | null {
  const [only, ...others] = lines.filter(isMeant);
  return only !== undefined && others.length === 0 ? only : null;
}

function isDateOfAgency({ text }: Passage): boolean {
  const rest = restOfDate(text);
  return rest !== null && agencyName(fold(rest)) !== null;
}

function isDateAlone({ text }: Passage): boolean {
  const rest = restOfDate(text);
  return rest !== null && AROUND_DATE.test(rest);
}

/** What a line says besides its date; null where it has none. */
function restOfDate(line: string): string | null {
  const date = MACHINE_DATE.exec(line)?.[0];
  return date === undefined || readDate(date) === null ? null : line.replace(date, "");
}
