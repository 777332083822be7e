import { checksOf } from "./check-meaning.ts";
import type { CheckMeaning } from "./check-meaning.ts";

/** Checks of the prose against itself (REPORT-FORMAT 3.6). */
export const checksOfProse: readonly CheckMeaning[] = checksOf(
  [],
  [
    [
      "PR-PARTITION",
      "error",
      "正文“其中”各项之和等于整体",
      "parts that leave nothing out add up to their whole",
    ],
    [
      "PR-SUBSET",
      "error",
      "正文“其中”部分各项之和不多于整体",
      "parts are together at most their whole",
    ],
    ["PR-PART", "error", "正文任一部分不多于整体", "no part is more than its whole"],
    [
      "PR-PERCENT",
      "error",
      "正文百分比与分子、分母相符",
      "a percentage is that of its part and its whole",
    ],
    [
      "PR-PERCENT-SUM",
      "error",
      "正文各百分比之和不超过100%",
      "the percentages of one whole are at most 100 together",
    ],
  ],
);
