import { describe, expect, test } from "vitest";
import { edition2014 } from "../../../shared/statistics/form/edition-2014.ts";
import { alignLabels } from "../../../shared/statistics/lines/align-labels.ts";
import { fitLabel } from "../../../shared/statistics/lines/fit-label.ts";
import { readTokens } from "../../../shared/statistics/lines/tokens.ts";
import { readTuples } from "../../../shared/statistics/lines/tuples.ts";
import { tableRows } from "../../../shared/statistics/table-row.ts";
import { toLines } from "./line-shapes.ts";

const rows = edition2014.tables.flatMap((table) => table.rows);

/** The rows that are known, as `name=value`. */
function known(...lines: readonly string[]): readonly string[] {
  const tuples = readTuples(readTokens(tableRows(toLines(lines))));
  return Array.from(alignLabels(tuples, rows))
    .toSorted(([one], [other]) => one - other)
    .map(([tuple, row]) => {
      const values = tuples[tuple]?.values.map(({ cell }) => cell.text) ?? [];
      return `${rows[row]?.key.replace("stats.", "")}=${values.join(" ")}`;
    });
}

describe("the label of values", () => {
  test("is the one right before them, not that of an empty row above", () => {
    expect(known("（一）收到申请数", "件", "1.当面申请数", "件", "4")).toEqual([
      "applications.byInPerson=4",
    ]);
  });

  test("is the longer of two that stand there", () => {
    expect(known("2.同意公开答复数", "4.不同意公开答复数", "件", "3")).toEqual([
      "applications.refused=3",
    ]);
  });

  test("may be wrapped around them", () => {
    expect(
      known("2.政府网站公开政", "598", "府信息数", "3.政务微博公开政", "12", "府信息数"),
    ).toEqual(["disclosure.website=598", "disclosure.weibo=12"]);
  });

  test("tells the row whatever the order of rows", () => {
    expect(known("4.政务微信公开政府信息数 7", "3.政务微博公开政府信息数 9")).toEqual([
      "disclosure.wechat=7",
      "disclosure.weibo=9",
    ]);
  });

  test("that occurs twice is told by the rows around it", () => {
    const cells = known(
      "四、行政复议数量 6",
      "（三）其他情形数 1",
      "五、行政诉讼数量 9",
      "（三）其他情形数 5",
      "六、举报投诉数量 0",
    );
    expect(cells.filter((cell) => cell.includes("other"))).toEqual([
      "reconsideration.other=1",
      "litigation.other=5",
    ]);
  });

  test("that is another's is not taken for the one missing row", () => {
    const cells = known("1.当面申请数 1", "小计 9", "3.网络申请数 3");
    expect(cells).toEqual(["applications.byInPerson=1", "applications.byOnline=3"]);
  });
});

describe("fitLabel", () => {
  test("counts the characters that stand there in order, up to the values", () => {
    expect(fitLabel("传真申请数", { before: "传真申请数", after: "" })).toBe(1);
    expect(fitLabel("传真申请数", { before: "传真申请", after: "数" })).toBeCloseTo(0.94);
    expect(fitLabel("传真申请数", { before: "传真申请数网络申请数", after: "" })).toBeLessThan(
      0.65,
    );
    expect(fitLabel("传真申请数", { before: "", after: "传真申请数" })).toBe(0);
  });
});
