import { escapeHtml } from "../../site/markup.ts";
import { inventNumbers } from "./clerk/invent-numbers.ts";
import { printNumbers } from "./clerk/print-numbers.ts";
import type { Pack } from "./pack.ts";
import { revise } from "./page/edit-page.ts";
import { layOutPage } from "./page/lay-out-page.ts";
import { undecidable } from "./page/printed-page.ts";
import type { Truth } from "./page/printed-page.ts";
import { Random } from "../random.ts";
import { htmlPage } from "./shapes/html.ts";
import type { ShapedPage } from "./shapes/shape.ts";

/** A page on which the form's numbers are not, or cannot be told apart. */
interface Control extends ShapedPage {
  readonly name: string;
}

const noForm: Truth = new Map();

function article(name: string, pack: Pack, body: string): Control {
  const random = new Random(`${pack.name}/control/${name}`);
  const title = `${random.pick(pack.agencies)}${random.pick(pack.years["2021"])}年政府信息公开工作年度报告`;
  const content = htmlPage(title, `<div id="zoom"><h1>${title}</h1>${body}</div>`);
  return { name, content, contentType: "text/html", truth: noForm };
}

function table(rows: readonly string[]): string {
  const lines = rows.map(
    (row) =>
      `<tr>${row
        .split("|")
        .map((cell) => `<td>${escapeHtml(cell)}</td>`)
        .join("")}</tr>`,
  );
  return `<table border="1">${lines.join("")}</table>`;
}

const headings = [
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
];

/** Shape P5: the tables are pictures (REPORT-FORMAT 2.8). */
const images = (pack: Pack): Control =>
  article(
    "tables-as-images",
    pack,
    headings.map((text, index) => `<p>${text}</p><p><img src="b${index}.png"></p>`).join(""),
  );

/** Summaries of an office's own making, with words that the form has too. */
const summary = (pack: Pack): Control =>
  article(
    "own-summary",
    pack,
    headings[1] +
      table([
        "序号|申请方式|收到申请|予以公开|不予公开|其他",
        "1|当面申请|3|2|1|0",
        "2|网络申请|11|7|2|2",
        "3|信函申请|4|4|0|0",
        "合计||18|13|3|2",
      ]) +
      table(["月份|行政许可|行政处罚|行政强制", "1月|12|3|0", "2月|9|5|1", "总计|21|8|1"]),
  );

/** The annex of some provinces before and beside the national return (REPORT-FORMAT 2.3). */
const annex = (pack: Pack): Control =>
  article(
    "provincial-annex",
    pack,
    table([
      "指标名称|计量单位|2015年度|历年累计",
      "主动公开文件数|条|2949|81916",
      "其中：1.政府网站公开数|条|2949|81916",
      "受理依申请公开信息总数|条|12|96",
      "其中：1.当面申请数|条|2|31",
      "2.网上申请数|条|10|65",
      "对申请的答复总数|条|12|96",
      "其中：1.同意公开答复数|条|9|70",
      "行政复议数|件|0|3",
      "行政诉讼数|件|1|1",
    ]),
  );

/** Shape P7: no separators at all; digits alone do not say where a cell ends. */
function withoutSeparators(pack: Pack): Control {
  const name = "P7-without-separators";
  const random = new Random(`${pack.name}/control/${name}`);
  const numbers = inventNumbers("2021", "bureau", random);
  const page = layOutPage("2021", printNumbers(numbers, pack, random), pack, random);
  const lines = page.items.map((item) =>
    item.kind === "table"
      ? item.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join("")
      : item.text,
  );
  const { truth } = revise(page, page.truth.keys(), undecidable);
  return { name, content: lines.join("\n"), contentType: "text/plain", truth };
}

/** Pages from which no number of the form may be read wrong; of most, none at all. */
export function controlsOf(pack: Pack): readonly Control[] {
  return [images, summary, annex, withoutSeparators].map((build) => build(pack));
}
