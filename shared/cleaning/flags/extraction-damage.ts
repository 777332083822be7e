import { fold } from "../../han/fold.ts";
import { matchesOf } from "../../han/matches.ts";
import { type Finding, findingAt, type FlagLine } from "./finding.ts";

/** What is left of the form's labels when the part behind a line break is lost (S18). */
const CUT_LABELS: ReadonlySet<string> = new Set([
  "本年新",
  "对外公开总",
  "上一年项目",
  "处理决定",
  "采购项目",
  "采购总",
  "本年制发",
  "本年废止",
  "现行有效",
]);

/** Headings of the genre whose first character is lost, by what is left of them. */
const BEHEADED =
  /(?<=^\s?[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．]\s?)(?:活运用|立完善|立健全|立长效|强组织领导|强监督|强培训|强宣传|善制度|善机制|化监督|化培训|化责任|范公开|进政务公开|进信息公开|极推进|极回应|续加强|续推进|高公开|高认识|宽渠道|宽公开|实责任|实主体|动公开)/gu;

/** Parts of labels and headings that an extractor lost (S18). */
export function findLostCharacters(lines: readonly FlagLine[]): readonly Finding[] {
  return lines.flatMap((line): readonly Finding[] => {
    const { run, text, isCell } = line;
    if (isCell && text.length <= 8 && CUT_LABELS.has(fold(text))) {
      const evidence = "the first part of a label of the form";
      return [{ run, start: 0, end: run.text.length, rule: "extraction/lost-tail", evidence }];
    }
    return matchesOf(text, BEHEADED).map((match) =>
      findingAt(line, match, {
        rule: "extraction/lost-head",
        evidence: `a heading that begins with “${match[0]}” has lost its first character`,
      }),
    );
  });
}
