import type { FormColumn, FormTable } from "./form.ts";
import { meaning } from "./form.ts";
import { caseWords } from "./words/case-words.ts";

// Section four of the form, the same in 2019 and 2021 (REPORT-FORMAT 2.5.3): one row without a label.

/** The three blocks of five columns, left to right: the head of each column's key. */
export const caseBlocks = [
  "reconsideration",
  "litigationDirect",
  "litigationAfterReconsideration",
] as const;

const results = [
  ["upheld", /维持$/],
  ["corrected", /纠正$/],
  ["other", /其他(?:结果)?$/],
  ["pending", /审结$/],
  ["total", /总计$/],
] as const;

/** The outcomes of one block, left to right; the last is their total. */
export const caseResults: readonly string[] = results.map(([key]) => key);

const columns: readonly FormColumn[] = caseBlocks.flatMap((block) =>
  results.map(([key, header]) => ({
    key: `${block}.${key}`,
    header,
    unit: "件",
    meaning: caseWords(block, key),
  })),
);

export const caseTable: FormTable = {
  part: "reconsideration-litigation",
  columns,
  rows: [
    {
      key: "",
      label: /^/,
      group: null,
      number: null,
      meaning: meaning("", "", null, { zh: "", en: "" }),
    },
  ],
};
