import { describe, expect, test } from "vitest";
import type { TableBlock } from "../../shared/content/block.ts";
import type { Cell } from "../../shared/reading.ts";
import { readStatistics } from "../../shared/statistics/read-statistics.ts";
import { row } from "./statistics-helpers.ts";

/** Rows written `label|unit|figure`, as a table of a page. */
function table(...rows: readonly string[]): TableBlock {
  return {
    kind: "table",
    shape: "html",
    at: "/table",
    rows: rows.map((cells, index) =>
      row(...cells.split("|")).map((cell, column) => ({ ...cell, at: `${index}/${column}` })),
    ),
  };
}

const HEADER = "统计指标|单位|统计数";
const INFORMATION = "（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）|条|612";
/** Printed by this return alone. */
const TELLING = "（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）|次|7";

function read(...rows: readonly string[]): ReadonlyMap<string, Cell> {
  return cellsOf(table(...rows));
}

function cellsOf(...blocks: readonly TableBlock[]): ReadonlyMap<string, Cell> {
  const { edition, cells } = readStatistics(blocks);
  expect(edition).toBe("2014");
  return new Map(cells.map((cell) => [cell.key, cell]));
}

describe("政府信息公开情况统计表", () => {
  test("labels that occur twice belong to the block they stand in", () => {
    const cells = read(
      HEADER,
      TELLING,
      "四、行政复议数量|件|6",
      "（一）维持具体行政行为数|件|3",
      "（二）被依法纠错数|件|2",
      "（三）其他情形数|件|1",
      "五、行政诉讼数量|件|9",
      "（一）维持具体行政行为或者驳回原告诉讼请求数|件|4",
      "（二）被依法纠错数|件|",
      "（三）其他情形数|件|5",
    );
    const value = (name: string) => cells.get(`stats.${name}`)?.value;
    expect(
      ["upheld", "corrected", "other"].map((name) => value(`reconsideration.${name}`)),
    ).toEqual([3, 2, 1]);
    expect(["upheld", "corrected", "other"].map((name) => value(`litigation.${name}`))).toEqual([
      4,
      null,
      5,
    ]);
    expect(cells.get("stats.litigation.corrected")?.blank).toBe("empty");
    expect(cells.get("stats.complaints")?.blank).toBe("missing-cell");
  });

  test("a group has no value, and of two labels that share words the longer is its own", () => {
    const cells = read(
      HEADER,
      TELLING,
      "（二）通过不同渠道和方式回应解读的情况|——|",
      "1.参加或举办新闻发布会总次数|次|4",
      "其中：主要负责同志参加新闻发布会次数|次|1",
      "2.同意公开答复数|件|8",
      "3.同意部分公开答复数|件|2",
      "4.不同意公开答复数|件|1",
    );
    const values = ["pressConferences", "pressConferencesByChief"].map(
      (name) => cells.get(`stats.response.${name}`)?.value,
    );
    expect(values).toEqual([4, 1]);
    const outcomes = ["granted", "partiallyGranted", "refused"].map(
      (name) => cells.get(`stats.applications.${name}`)?.value,
    );
    expect(outcomes).toEqual([8, 2, 1]);
  });

  test("the unit beside the label counts before the form's", () => {
    const cells = read(HEADER, TELLING, "七、依申请公开信息收取的费用|元|3940");
    expect(cells.get("stats.fees")).toMatchObject({ value: 3940, unit: "元" });
    expect(cells.get("stats.capacity.budget")?.unit).toBe("万元");
  });

  test("rows that an office added are kept under their labels", () => {
    const cells = read(HEADER, INFORMATION, "主动公开政府文件数|条|31", TELLING);
    expect(cells.get("extra.stats.主动公开政府文件数.")).toBeUndefined();
    expect(cells.get("extra.stats.主动公开政府文件数")?.value).toBe(31);
    expect(cells.get("stats.disclosure.total")?.value).toBe(612);
  });

  test("of figures split by level, the sum is the national one and the others are local", () => {
    const cells = read(
      "统计指标|单位|合计|区直单位统计数|乡镇街道统计数",
      "（一）主动公开政府信息数|条|30|20|10",
      `${TELLING}|4|3`,
    );
    expect(cells.get("stats.disclosure.total")?.value).toBe(30);
    expect(cells.get("extra.stats.disclosure.total.区直单位统计数")?.value).toBe(20);
    expect(cells.get("extra.stats.disclosure.total.乡镇街道统计数")?.value).toBe(10);
  });

  test("without a sum no level's figure stands for all", () => {
    const cells = read(
      "统计指标|单位|区直单位统计数|乡镇街道统计数",
      "（一）主动公开政府信息数|条|20|10",
      `${TELLING}|3`,
    );
    expect(cells.get("stats.disclosure.total")?.blank).toBe("missing-cell");
    expect(cells.get("extra.stats.disclosure.total.区直单位统计数")?.value).toBe(20);
  });

  test("a number of the row, a label damaged and a table cut in two change nothing", () => {
    const cells = cellsOf(
      table("序号|统计指标|单位|统计数", "2|（一）主动公开政府信息数|条|612"),
      table("14|（一）回应公众关□热点或重大舆情数|次|7", "30|1.属于已主动公开范围数|件|2"),
    );
    expect(cells.get("stats.disclosure.total")?.value).toBe(612);
    expect(cells.get("stats.response.hotTopics")?.value).toBe(7);
    expect(cells.get("stats.applications.alreadyPublic")?.value).toBe(2);
  });
});

describe("tables that are not the return", () => {
  test("a summary of an office's own is not read as the form", () => {
    const own = table("序号|申请方式|收到申请|同意公开", "1|当面申请|3|2", "2|网络申请|11|7");
    expect(readStatistics([own])).toEqual({ edition: null, cells: [] });
  });

  test("the annex of a province is local, the year and the years apart", () => {
    const annex = table(
      "指标名称|计量单位|2015年度|历年累计",
      "主动公开文件数|条|2949|81916",
      "其中：1.当面申请数|条||31",
      "行政诉讼数|件|1|1",
    );
    const { edition, cells } = readStatistics([annex]);
    expect(edition).toBe("2008");
    expect(cells.map(({ key, value, blank }) => [key, value, blank])).toEqual([
      ["extra.annex.disclosedTotal.year", 2949, null],
      ["extra.annex.disclosedTotal.cumulative", 81_916, null],
      ["extra.annex.applicationsByChannel.inPerson.year", null, "empty"],
      ["extra.annex.applicationsByChannel.inPerson.cumulative", 31, null],
      ["extra.annex.litigation.year", 1, null],
      ["extra.annex.litigation.cumulative", 1, null],
    ]);
  });
});
