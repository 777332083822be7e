import {
  applicationsTable,
  disclosureTable,
  litigationTable,
  returnTable,
} from "../../../site/form-html.ts";
import { applicationsText, disclosureText, litigationText } from "../../../site/form-text.ts";
import type { TableEdition } from "../../../site/form-layout.ts";
import type { PrintedForm } from "../../../site/form-values.ts";
import type { FormPart } from "../../../site/content/document.ts";
import type { Random } from "../../random.ts";
import { genuine, POINTS } from "../marks.ts";
import type { Dialect, Dress } from "./dialect.ts";
import { fillForm, fillReturn } from "./fill-form.ts";
import type { Block, WrittenReport } from "./write-report.ts";

/** A page as its server would send it, were it not for the marks of the truth. */
export interface GeneratedPage {
  readonly url: string;
  readonly marked: string;
  readonly dialect: Dialect;
  readonly stylesheets: ReadonlyMap<string, string>;
}

/** The page of one report, and of others of the same agency that lie in tabs which are not open. */
export function layOutPage(
  random: Random,
  dialect: Dialect,
  report: WrittenReport,
  closedTabs: readonly WrittenReport[],
): GeneratedPage {
  const { agency, year } = report;
  const publishedAt = `${year + 1}-0${random.integer(1, 3)}-${random.integer(10, 28)} ${random.integer(10, 17)}:${random.integer(10, 59)}`;
  const shell = { serial: random.integer(100_000, 9_999_999), publishedAt };
  const tabs = closedTabs.map(
    (tab) =>
      `<div class="tab-pane" id="y${tab.year}" style="display:none">${bodyOf(random, dialect.dress, tab)}</div>`,
  );
  return {
    url: `http://${agency.domain}${dialect.path(shell)}`,
    dialect,
    stylesheets: new Map(),
    marked: dialect.page({
      ...shell,
      agency,
      year,
      title: genuine(report.title),
      plainTitle: report.title,
      body: [
        POINTS.articleStart,
        bodyOf(random, dialect.dress, report),
        ...tabs,
        POINTS.articleEnd,
      ].join("\n"),
    }),
  };
}

function bodyOf(random: Random, dress: Dress, report: WrittenReport): string {
  const isPasted = random.chance(0.1);
  const values =
    report.edition === "2014"
      ? fillReturn(random)
      : fillForm(random, report.edition === "2019" ? "2019" : "2021");
  return report.blocks
    .map((block) =>
      block.kind === "form"
        ? formHtml(block.part, report, { values, dress, isPasted })
        : textBlock(block, dress),
    )
    .join(`\n${POINTS.betweenBlocks}`);
}

function textBlock({ kind, text }: Exclude<Block, { kind: "form" }>, dress: Dress): string {
  return dress[kind](text, genuine);
}

/** A table of the form, or the lines that a careless paste leaves of it (REPORT-FORMAT 2.8, P1). */
function formHtml(
  part: FormPart,
  { edition, year }: WrittenReport,
  { values, dress, isPasted }: { values: PrintedForm; dress: Dress; isPasted: boolean },
): string {
  const cell = (text: string): string => dress.cell(genuine(text));
  if (part === "return") return returnTable(year, values, cell);
  const form = edition === "2019" ? "2019" : "2021";
  return isPasted ? linesOf(part, form, values) : tableOf(part, form, values, cell);
}

function tableOf(
  part: Exclude<FormPart, "return">,
  edition: TableEdition,
  values: PrintedForm,
  cell: (text: string) => string,
): string {
  if (part === "litigation") return litigationTable(values, cell);
  return part === "applications"
    ? applicationsTable(edition, values, cell)
    : disclosureTable(edition, values, cell);
}

function linesOf(
  part: Exclude<FormPart, "return">,
  edition: TableEdition,
  values: PrintedForm,
): string {
  const text =
    part === "litigation"
      ? litigationText(values)
      : part === "applications"
        ? applicationsText(edition, values)
        : disclosureText(edition, values);
  return `<div>${text.split("\n").map(genuine).join("<br />\n")}</div>`;
}
