import { between, range } from "./random.ts";
import { list } from "./words.ts";

/** How a site's editors leave their tables. */
export interface TableLook {
  readonly open: string;
  cell(text: string): string;
}

type Span = readonly [rows: number, columns: number];

function td(look: TableLook, text: string, span: Span = [1, 1]): string {
  const rows = span[0] > 1 ? ` rowspan="${String(span[0])}"` : "";
  const columns = span[1] > 1 ? ` colspan="${String(span[1])}"` : "";
  return `<td${rows}${columns}>${look.cell(text)}</td>`;
}

function table(look: TableLook, rows: readonly string[]): string {
  return `${look.open}<tbody>${rows.map((row) => `<tr>${row}</tr>`).join("\n")}</tbody></table>`;
}

const NEW_BLOCKS = list(
  "第二十条第（一）项;信息内容,本年制发件数,本年废止件数,现行有效件数;规章,行政规范性文件|第二十条第（五）项;信息内容,本年处理决定数量;行政许可|第二十条第（六）项;信息内容,本年处理决定数量;行政处罚,行政强制|第二十条第（八）项;信息内容,本年收费金额（单位：万元）;行政事业性收费",
);
const MIDDLE_BLOCKS = list(
  "第二十条第（一）项;信息内容,本年新制作数量,本年新公开数量,对外公开总数量;规章,规范性文件|第二十条第（五）项;信息内容,上一年项目数量,本年增/减,处理决定数量;行政许可,其他对外管理服务事项|第二十条第（六）项;信息内容,上一年项目数量,本年增/减,处理决定数量;行政处罚,行政强制|第二十条第（八）项;信息内容,上一年项目数量,本年增/减;行政事业性收费|第二十条第（九）项;信息内容,采购项目数量,采购总金额;政府集中采购",
);

/** The table of section two. */
export function activeTable(look: TableLook, year: number, seed: string): string {
  const blocks = year >= 2021 ? NEW_BLOCKS : MIDDLE_BLOCKS;
  const rows = blocks.flatMap((block) => {
    const [item = "", headers = "", names = ""] = block.split(";");
    const columns = headers.split(",");
    const spread: Span = [1, 4 - columns.length + 1];
    const cells = (texts: readonly string[]): string =>
      texts.map((text, at) => td(look, text, at === texts.length - 1 ? spread : [1, 1])).join("");
    const data = names.split(",").map((name) => {
      const top = name === "规章" ? 0 : between(`${seed}/${name}/top`, 0, 90);
      const value = (_: string, at: number): string =>
        String(top === 0 ? 0 : between(`${seed}/${name}/${String(at)}`, 0, top));
      return cells([name, ...columns.slice(1).map(value)]);
    });
    return [td(look, item, [1, 4]), cells(columns), ...data];
  });
  return table(look, rows);
}

interface Line {
  readonly label: string;
  readonly group: string;
}

function lines(year: number): readonly Line[] {
  const groups =
    "（三）不予公开:1.属于国家秘密,2.其他法律行政法规禁止公开,3.危及“三安全一稳定”,4.保护第三方合法权益,5.属于三类内部事务信息,6.属于四类过程性信息,7.属于行政执法案卷,8.属于行政查询事项|（四）无法提供:1.本机关不掌握相关政府信息,2.没有现成信息需要另行制作,3.补正后申请内容仍不明确|（五）不予处理:1.信访举报投诉类申请,2.重复申请,3.要求提供公开出版物,4.无正当理由大量反复申请,5.要求行政机关确认或重新出具已获取信息";
  const others =
    year >= 2021
      ? "|（六）其他处理:1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请,2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请,3.其他"
      : "|:（六）其他处理";
  const plain =
    "|:（一）予以公开|:（二）部分公开（区分处理的，只计这一情形，不计其他情形）|".slice(1) +
    groups +
    others;
  return list(plain).flatMap((part) => {
    const [group = "", labels = ""] = part.split(":");
    return labels.split(",").map((label) => ({ label, group }));
  });
}

/** Seven columns, the last of them the sum. */
function withTotal(values: readonly number[]): readonly number[] {
  return [...values, values.reduce((sum, value) => sum + value, 0)];
}

function numbers(look: TableLook, values: readonly number[]): string {
  return values.map((value) => td(look, String(value))).join("");
}

interface Applications {
  readonly fresh: readonly number[];
  readonly carriedIn: readonly number[];
  readonly carriedOut: readonly number[];
  readonly outcomes: readonly (readonly number[])[];
}

/** Counts of applications: new + carried in = handled + carried out, in every column. */
function applications(count: number, seed: string): Applications {
  const busy = between(`${seed}/busy`, 0, 24);
  const column = (name: string, top: (at: number) => number): readonly number[] =>
    range(0, 5).map((at) => between(`${seed}/${name}/${String(at)}`, 0, Math.max(0, top(at))));
  const fresh = column("fresh", (at) => (at === 0 ? busy : at < 2 ? Math.floor(busy / 6) : 0));
  const carriedIn = column("in", (at) => (at === 0 ? Math.floor(busy / 8) : 0));
  const whole = fresh.map((value, at) => value + (carriedIn[at] ?? 0));
  const carriedOut = whole.map((value, at) => between(`${seed}/out/${String(at)}`, 0, value >> 3));
  const outcomes = Array.from({ length: count }, () => [0, 0, 0, 0, 0, 0]);
  for (const [at, value] of whole.entries())
    for (const unit of range(1, value - (carriedOut[at] ?? 0))) {
      const own = `${seed}/unit/${String(at)}/${String(unit)}`;
      const row = between(own, 0, 9) < 5 ? 0 : between(`${own}/row`, 1, count - 1);
      const cells = outcomes[row];
      if (cells !== undefined) cells[at] = (cells[at] ?? 0) + 1;
    }
  return { fresh, carriedIn, carriedOut, outcomes };
}

function heads(look: TableLook): readonly string[] {
  const kinds = list("商业企业|科研机构|社会公益组织|法律服务机构|其他");
  return [
    td(look, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", [3, 3]) +
      td(look, "申请人情况", [1, 7]),
    td(look, "自然人", [2, 1]) + td(look, "法人或其他组织", [1, 5]) + td(look, "总计", [2, 1]),
    kinds.map((kind) => td(look, kind)).join(""),
  ];
}

/** The table of section three. */
export function applicationTable(look: TableLook, year: number, seed: string): string {
  const all = lines(year);
  const { fresh, carriedIn, carriedOut, outcomes } = applications(all.length, seed);
  const handled = range(0, 5).map((at) => outcomes.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const results = all.map(({ label, group }, at) => {
    const first = all.findIndex((line) => line.group === group) === at;
    const size = all.filter((line) => line.group === group).length;
    const results0 = at === 0 ? td(look, "三、本年度办理结果", [all.length + 1, 1]) : "";
    const lead = group !== "" && first ? td(look, group, [size, 1]) : "";
    const name = td(look, label, group === "" ? [1, 2] : [1, 1]);
    return results0 + lead + name + numbers(look, withTotal(outcomes[at] ?? []));
  });
  const wide = (label: string, values: readonly number[]): string =>
    td(look, label, [1, 3]) + numbers(look, withTotal(values));
  return table(look, [
    ...heads(look),
    wide("一、本年新收政府信息公开申请数量", fresh),
    wide("二、上年结转政府信息公开申请数量", carriedIn),
    ...results,
    td(look, "（七）总计", [1, 2]) + numbers(look, withTotal(handled)),
    wide("四、结转下年度继续办理", carriedOut),
  ]);
}

/** The table of section four. */
export function disputeTable(look: TableLook, seed: string): string {
  const leaves = list("结果维持|结果纠正|其他结果|尚未审结|总计");
  const row = list("复议|直接|复议后").flatMap((block) =>
    withTotal(
      range(0, 3).map((at) => Math.max(0, between(`${seed}/${block}/${String(at)}`, -6, 2))),
    ),
  );
  const tall = leaves.map((leaf) => td(look, leaf, [2, 1])).join("");
  const short = [...leaves, ...leaves].map((leaf) => td(look, leaf)).join("");
  return table(look, [
    td(look, "行政复议", [1, 5]) + td(look, "行政诉讼", [1, 10]),
    tall + td(look, "未经复议直接起诉", [1, 5]) + td(look, "复议后起诉", [1, 5]),
    short,
    numbers(look, row),
  ]);
}
