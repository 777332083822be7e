import { expect, test } from "vitest";
import { reasonInChinese } from "../../extension/reading/in-chinese.ts";
import { CALLED, CLUES } from "../../extension/reading/reason-words.ts";
import { LOOKALIKES } from "../../shared/report/kind/lookalikes.ts";

test("every clue and every look-alike that the rules know has its Chinese (extension/reading/reason-words.ts)", () => {
  const says = LOOKALIKES.flatMap(({ clues }) => clues.map((clue) => clue.says));
  expect(says.filter((clue) => CLUES[clue] === undefined)).toEqual([]);
  expect(
    LOOKALIKES.map(({ called }) => called).filter((name) => CALLED[name] === undefined),
  ).toEqual([]);
});

test.each([
  [
    "The title is a report's, 6 of the six sections are there, the form's table stands in it, the agency is 云岫市政府 (agency/title), it covers 2021 (year/title).",
    "标题是年报的标题，六个部分有 6 个，含有法定统计表，发布机构为云岫市政府（agency/title），报告年度为 2021（year/title）。",
  ],
  [
    "The agency is 云岫市 (agency/preface), it covers 2021 (year/title), which is also the year of its date; its text is only in the attachment 2021 年报.doc.",
    "发布机构为云岫市（agency/preface），报告年度为 2021（year/title），与落款日期同年；正文只在附件 2021 年报.doc 中。",
  ],
  [
    "It is a court's, a prosecutor's or a party organ's report: its title names courts, prosecutors, police or party openness, its years are masked.",
    "这是法院、检察院或党务机关的报告：标题里是司法、检务、警务或党务公开，年份被隐去。",
  ],
  [
    "It is a list of 12 linked lines, 9 of them reports or years of reports.",
    "这是列表：12 行链接，其中 9 行是年报或年报的年度。",
  ],
  [
    "Not accepted as a report: it has neither the title nor the sections nor the tables of a report, no agency, no coverage year; the page only forwards its reader.",
    "未认定为年报：没有年报的标题、章节或表格，没有发布机构，没有报告年度；网页只是转向他处。",
  ],
  ["The page is a challenge of River Security (瑞数).", "网页是River Security (瑞数)的验证页。"],
  ["It is a sonnet: it rhymes.", null],
  ["The bytes are no text in any charset that is known.", null],
])("%s", (reason, chinese) => {
  expect(reasonInChinese(reason)).toBe(chinese);
});
