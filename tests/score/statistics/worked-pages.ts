import type { Reading } from "../../../shared/index.ts";
import type { FormValues } from "../../statistics/form-builder.ts";
import { cityReport2024, officeReport2019 } from "../../statistics/worked-cases.ts";
import {
  applicationsTable,
  disclosureTable,
  litigationTable,
  paragraphCell,
} from "../../site/form-html.ts";
import type { TableEdition } from "../../site/form-layout.ts";
import { escapeHtml } from "../../site/markup.ts";
import { htmlPage } from "./shapes/html.ts";

/** A worked case of REPORT-FORMAT 3.8 as a page: the figures are facts, agency and words are ours. */
interface WorkedPage {
  readonly name: string;
  readonly edition: TableEdition;
  readonly values: Readonly<Record<string, string>>;
  readonly content: string;
  /** Numbers of the prose that its table contradicts. */
  readonly contradicted: readonly number[];
  /** Numbers of the prose that are in no order with those, or rounded wrongly: a check may say so. */
  readonly doubtful: readonly number[];
}

interface Script {
  readonly title: string;
  readonly overview: string;
  readonly applications: readonly string[];
  readonly cases: readonly string[];
  readonly other: string;
}

const lines = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${escapeHtml(text)}</p>`).join("\n");

const city: Script = {
  title: "云岫市2024年政府信息公开工作年度报告",
  overview: "2024年，全市各级行政机关持续做好政府信息公开工作。",
  applications: [
    "2024年，全市共收到政府信息公开申请3119件，上年结转34件。",
    "全年办结3050件，结转下年度继续办理103件。",
  ],
  cases: [
    "全市因政府信息公开被申请行政复议351件，其中结果维持72件、结果纠正64件、其他结果178件、尚未审结37件。",
    "全市因政府信息公开被提起行政诉讼46件，其中结果维持25件、结果纠正5件、其他结果9件、尚未审结7件。",
  ],
  other: "全市各级行政机关收取政府信息公开信息处理费3940元。",
};

const office: Script = {
  title: "澄湾市人民政府办公厅2019年政府信息公开工作年度报告",
  overview: "2019年，本机关按照新修订的条例开展政府信息公开工作。",
  applications: [
    "2019年，本机关共收到政府信息公开申请859件，上年结转18件。",
    "答复805件，其中予以公开及部分公开258件，占33.9%；不予公开35件，占4.34%；无法提供265件，占32.9%；不予处理158件，占19.6%。",
    "结转下年度继续办理72件。",
  ],
  cases: ["本机关因政府信息公开被申请行政复议7件，被提起行政诉讼9件。"],
  other: "本机关没有其他需要报告的事项。",
};

export const workedPages: readonly WorkedPage[] = [
  {
    ...workedPage("city-2024", "2021", cityReport2024, city),
    contradicted: [],
    doubtful: [],
  },
  {
    ...workedPage("office-2019", "2019", officeReport2019, office),
    contradicted: [258, 265],
    // The outcomes named come to 716 of 805; 258 of 805 is 32.05 %; 35 of 805 is 4.348 %.
    doubtful: [805, 33.9, 4.34],
  },
];

function workedPage(name: string, edition: TableEdition, given: FormValues, script: Script) {
  const values = Object.fromEntries(
    Object.entries(given).map(([key, text]) => [key, String(text)] as const),
  );
  const article = `<div class="article">
<h1>${script.title}</h1>
<h2>一、总体情况</h2>
${lines([script.overview])}
<h2>二、主动公开政府信息情况</h2>
${disclosureTable(edition, values, paragraphCell)}
<h2>三、收到和处理政府信息公开申请情况</h2>
${lines(script.applications)}
${applicationsTable(edition, values, paragraphCell)}
<h2>四、政府信息公开行政复议、行政诉讼情况</h2>
${lines(script.cases)}
${litigationTable(values, paragraphCell)}
<h2>五、存在的主要问题及改进情况</h2>
${lines(["公开的主动性还要加强，明年组织培训。"])}
<h2>六、其他需要报告的事项</h2>
${lines([script.other])}
</div>`;
  return { name, edition, values, content: htmlPage(script.title, article) };
}

/** What a worked page should say and what was read; empty where all is as it should be. */
export function workedFaults(page: WorkedPage, reading: Reading): readonly string[] {
  const printed = reading.statistics.cells.filter(({ raw }) => raw !== "");
  const read = new Map(printed.map(({ key, raw }) => [key, raw]));
  const meant = Object.entries(page.values).filter(([, text]) => text !== "");
  const failing = reading.checks.filter(({ verdict }) => verdict === "fail");
  const againstTable = new Set(
    failing.filter(({ cells }) => cells.length > 0).map(({ found }) => found),
  );
  const excused = new Set<number | null>([...page.contradicted, ...page.doubtful]);
  return [
    ...meant
      .filter(([key, text]) => read.get(key) !== text)
      .map(([key, text]) => `${key}: ${text} read as ${read.get(key) ?? "nothing"}`),
    ...printed
      .filter(({ key }) => (page.values[key] ?? "") === "")
      .map(({ key, raw }) => `${key}: nothing read as ${raw}`),
    ...page.contradicted
      .filter((number) => !againstTable.has(number))
      .map((number) => `no check holds the table against the prose's ${number}`),
    ...failing
      .filter(({ found }) => !excused.has(found))
      .map(({ id, scope }) => `${id} fails though it holds: ${scope}`),
  ];
}
