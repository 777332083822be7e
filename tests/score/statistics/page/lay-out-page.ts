import type { TableEdition } from "../../../site/form-layout.ts";
import type { Printed } from "../clerk/print-numbers.ts";
import type { Pack } from "../pack.ts";
import type { Random } from "../../random.ts";
import { layOutApplications, layOutCases, layOutDisclosure, layOutReturn } from "./lay-out-form.ts";
import type {
  FormEdition,
  PageItem,
  PrintedLine,
  PrintedPage,
  PrintedTable,
} from "./printed-page.ts";

const heading = (text: string): PrintedLine => ({ kind: "heading", text });
const paragraph = (text: string): PrintedLine => ({ kind: "paragraph", text });

/** A whole report of an invented agency around the tables of one edition. */
export function layOutPage(
  edition: FormEdition,
  printed: Printed,
  pack: Pack,
  random: Random,
): PrintedPage {
  const agency = random.pick(pack.agencies);
  const year = random.pick(pack.years[edition]);
  const body =
    edition === "2014"
      ? reportOf2014(year, printed, pack, random)
      : reportInSixParts(edition, printed, pack, random);
  const title = `${agency}${year}年政府信息公开工作年度报告`;
  return {
    edition,
    items: [
      { kind: "title", text: title },
      paragraph(fill(pack.prose.preface, { agency, year })),
      ...body.map((item) =>
        item.kind === "table" ? item : { ...item, text: fill(item.text, { agency, year }) },
      ),
    ],
    truth: new Map(Array.from(printed, ([key, { truth }]) => [key, truth])),
    dress: {
      cell: random.pick(pack.markup.dresses),
      frame: random.pick(pack.markup.frames),
    },
  };
}

function reportInSixParts(
  edition: TableEdition,
  printed: Printed,
  pack: Pack,
  random: Random,
): readonly PageItem[] {
  const received = printed.get("applications.newReceived.total")?.text ?? "";
  const disclosure = layOutDisclosure(edition, printed);
  const before = random.chance(0.4) ? [random.pick(pack.prose.beforeApplications)] : [];
  return [
    heading("一、总体情况"),
    paragraph(random.pick(pack.prose.overview)),
    heading("二、主动公开政府信息情况"),
    ...(random.chance(0.5) ? [disclosure] : oneTableAnItem(disclosure)),
    heading("三、收到和处理政府信息公开申请情况"),
    ...before.map((text) => paragraph(fill(text, { received }))),
    layOutApplications(edition, printed),
    heading("四、政府信息公开行政复议、行政诉讼情况"),
    layOutCases(printed),
    heading("五、存在的主要问题及改进情况"),
    paragraph(random.pick(pack.prose.problems)),
    heading("六、其他需要报告的事项"),
    paragraph("无其他需要报告的事项。"),
  ];
}

function reportOf2014(
  year: number,
  printed: Printed,
  pack: Pack,
  random: Random,
): readonly PageItem[] {
  return [
    heading("一、概述"),
    paragraph(random.pick(pack.prose.overview)),
    heading("二、主动公开政府信息情况"),
    paragraph(random.pick(pack.prose.overview)),
    heading("三、存在的主要问题和改进措施"),
    paragraph(random.pick(pack.prose.problems)),
    ...(random.chance(0.5) ? [paragraph(`附表：政府信息公开情况统计表（${year}年度）`)] : []),
    layOutReturn(year, printed),
  ];
}

/** Some offices close the table after each item of 第二十条. */
function oneTableAnItem(table: PrintedTable): readonly PrintedTable[] {
  const tables: PrintedTable[] = [];
  for (const row of table.rows) {
    const opens = row.kind === "header" && row.cells.length === 1;
    const last = tables.at(-1);
    if (opens || last === undefined) tables.push({ ...table, rows: [row] });
    else tables.splice(-1, 1, { ...last, rows: [...last.rows, row] });
  }
  return tables;
}

/** A template with its `{names}` filled in. */
export function fill(template: string, words: Readonly<Record<string, string | number>>): string {
  return Object.entries(words).reduce(
    (text, [name, word]) => text.replaceAll(`{${name}}`, String(word)),
    template,
  );
}
