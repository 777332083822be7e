import { type Finding, findingAt, type FlagLine } from "./finding.ts";

/** How translating programs call the report (S19). */
const ENGLISH_TITLE =
  /(?:annual |work )?report.{0,80}government (?:affairs )?information (?:disclosure|publicity|openness)|(?:open|disclosure of) government information.{0,60}(?:annual )?report|government (?:affairs )?information (?:disclosure|publicity|openness).{0,60}(?:annual )?report/iu;
const LEAST_LATIN_SHARE = 0.6;
const SEARCHED_CHARACTERS = 4000;

/** A report in English on a page that is English throughout; agencies publish their report in Chinese. */
export function findTranslation(lines: readonly FlagLine[]): readonly Finding[] {
  const sample = lines
    .map(({ text }) => text)
    .join("\n")
    .slice(0, SEARCHED_CHARACTERS);
  const latin = sample.match(/[A-Za-z\s]/gu)?.length ?? 0;
  if (latin < LEAST_LATIN_SHARE * sample.length) return [];
  const titled = lines.flatMap((line) => {
    const match = ENGLISH_TITLE.exec(line.text);
    return match === null ? [] : [{ line, match }];
  });
  const evidence = "the title of a report in English, on a page in English";
  return titled
    .slice(0, 1)
    .map(({ line, match }) => findingAt(line, match, { rule: "translation/english", evidence }));
}
