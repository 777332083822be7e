import { describe, expect, test } from "vitest";

import type { Block, TableBlock } from "../../shared/content/block.ts";
import { readStatistics } from "../../shared/statistics/read-statistics.ts";
import { editCell, flatten, htmlApplications } from "./form-builder.ts";
import {
  asText,
  distinct2021,
  find,
  flattened,
  numbered,
  printedBy,
  row,
} from "./statistics-helpers.ts";

describe("labels", () => {
  test.each([
    ["（三）不予公开", "（三）不 予 公 开"],
    ["1.属于国家秘密", "1、属于國家秘密"],
    ["3.危及“三安全一稳定”", "3．危及三安全一稳定"],
    ["5.属于三类内部事务信息", "（5）属于三类内容事务信息"],
    ["6.属于四类过程性信息", "6.属于四类过程信息"],
    ["3.其他", "3、其它"],
    ["3.其他", "3.其他原因"],
    ["（七）总计", "（七）办理结果总计"],
    ["5.要求行政机关确认或重新出具已获取信息", "5.要求行政机关确认或者重新出具已获取的信息"],
    [
      "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      "1.申请人无正当理由逾期不补正",
    ],
    ["2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "2.申请人未缴费"],
    ["4.保护第三方合法权益", "4.保护第□□合法权□"],
    ["四、结转下年度继续办理", "四、结转下年度继续办理（件）"],
  ])("%s as %s", (label, variant) => {
    const table = editCell(htmlApplications("2021", distinct2021), `form:${label}`, (cell) => [
      { ...cell, text: variant },
    ]);
    expect(printedBy(readStatistics([table]).cells)).toEqual(asText(distinct2021));
    expect(printedBy(readStatistics(flatten([table])).cells)).toEqual(asText(distinct2021));
  });

  test("headers whose ends were lost are told apart by position", () => {
    const docs = "activeDisclosure.art20_1.normativeDocs";
    const table = flattened(
      row("信息内容", "本年新", "本年新", "对外公开总数量"),
      row("规范性文件（行政机关制定发布的决定、公告）", "1", "2", "3"),
    );
    expect(printedBy(readStatistics([table]).cells)).toEqual({
      [`${docs}.made`]: "1",
      [`${docs}.newlyPublished`]: "2",
      [`${docs}.publishedTotal`]: "3",
    });
  });

  test("an item's label alone, as a line between tables, is context enough", () => {
    const line: Block = { kind: "paragraph", level: null, text: "第二十条 第（5）项", at: "/p" };
    const items = flattened(
      row("行政许可", "12", "+3", "45"),
      row("其他对外管理服务事项", "1", "0", "0"),
    );
    const last = flattened(
      row("信息内容", "采购项目数量", "采购总金额"),
      row("政府集中采购", "2", "3"),
    );
    expect(readStatistics([line, items, last]).cells.map(({ value }) => value)).toEqual([
      12, 3, 45, 1, 0, 0, 2, 3,
    ]);
  });
});

describe("local additions", () => {
  test("a local row is kept under its label, one that the format names under its name", () => {
    const table = flattened(
      row("信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"),
      row("规章", "0", "0", "0"),
      row("其他主动公开文件（含以本单位名义签发的文件）", "7", "8", "9"),
      row("其他信息", "5", "5", "5"),
    );
    expect(readStatistics([table]).cells.map(({ key, value }) => `${key} ${value}`)).toEqual([
      "activeDisclosure.art20_1.rules.made 0",
      "activeDisclosure.art20_1.rules.newlyPublished 0",
      "activeDisclosure.art20_1.rules.publishedTotal 0",
      "activeDisclosure.art20_1.normativeDocs.made null",
      "activeDisclosure.art20_1.normativeDocs.newlyPublished null",
      "activeDisclosure.art20_1.normativeDocs.publishedTotal null",
      "activeDisclosure.art20_1.otherDocs.made 7",
      "activeDisclosure.art20_1.otherDocs.newlyPublished 8",
      "activeDisclosure.art20_1.otherDocs.publishedTotal 9",
      "extra.activeDisclosure.其他信息.本年新制作数量 5",
      "extra.activeDisclosure.其他信息.本年新公开数量 5",
      "extra.activeDisclosure.其他信息.对外公开总数量 5",
    ]);
  });

  test("a label in whole words is another's, however like one of the form's", () => {
    const table = flattened(
      row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"),
      row("规章", "0", "0", "0"),
      row("党内规范性文件", "7", "8", "9"),
      row("行政规范□文件", "1", "2", "3"),
    );
    const { cells } = readStatistics([table]);
    const value = (key: string) => cells.find((cell) => cell.key === key)?.value;
    expect(value("activeDisclosure.art20_1.normativeDocs.issued")).toBe(1);
    expect(value("extra.activeDisclosure.党内规范性文件.本年制发件数")).toBe(7);
  });

  test("a local column shifts nothing", () => {
    const table = flattened(
      row("信息内容", "上一年项目数量", "本年增/减", "其中网办", "处理决定数量"),
      row("行政许可", "10", "-1", "99", "30"),
    );
    const values = readStatistics([table]).cells.map(({ value }) => value);
    expect(values.slice(0, 3)).toEqual([10, -1, 30]);
  });

  test("subtotal rows and a subtotal column are kept apart", () => {
    const layout = flatten([htmlApplications("2019", numbered("2019"))]);
    const blocks = layout.map((block) => (block.kind === "table" ? withSubtotals(block) : block));
    const { cells } = readStatistics(blocks);
    const extra = cells.filter(({ key }) => key.startsWith("extra."));
    expect(printedBy(cells.filter((cell) => !extra.includes(cell)))).toEqual(
      asText(numbered("2019")),
    );
    expect(extra.filter(({ key }) => key.endsWith(".organizationTotal"))).toHaveLength(24);
    expect(extra.find(({ key }) => key === "extra.applications.refusedTotal.total")?.value).toBe(8);
  });

  test("units and a label before the data are no data", () => {
    const withUnit = flattened(
      row("自然人", "法人或其他组织", "总计"),
      row("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"),
      row("一、本年新收政府信息公开申请数量", "件", "1", "2", "3", "4", "5", "6"),
    );
    expect(find([withUnit], "applications.newReceived.naturalPerson")?.value).toBe(1);
    expect(find([withUnit], "applications.newReceived.total")?.blank).toBe("missing-cell");
    const numbers = Array.from({ length: 14 }, (_, index) => String(index));
    const cases = flattened(
      row("行政复议", "行政诉讼"),
      row("结果维持", "总计"),
      row("案件数量", ...numbers),
    );
    expect(find([cases], "reconsideration.upheld")?.value).toBe(0);
    expect(find([cases], "litigationAfterReconsideration.total")?.blank).toBe("missing-cell");
  });
});

function withSubtotals(table: TableBlock): TableBlock {
  const rows = table.rows.flatMap((cells) => {
    const [first] = cells;
    if (first?.text === "商业企业") return [[...cells, ...row("小计")]];
    if (cells.length < 8) return [cells];
    const widened = cells.toSpliced(-1, 0, ...row("1000"));
    if (first?.text !== "（三）不予公开") return [widened];
    return [
      row("（三）不予公开", "小计", "1", "2", "3", "4", "5", "6", "7", "8"),
      widened.slice(1),
    ];
  });
  return { ...table, rows };
}
