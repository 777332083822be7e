import { fold } from "../../han/fold.ts";
import type { Section, SectionRole } from "../../reading.ts";
import { agencyName } from "../agency/agency-name.ts";
import { isReportTitle, parseReportTitle } from "../title/title-grammar.ts";
import type { PageView } from "./page-view.ts";

export type Trait =
  | "empty-form"
  | "filled-form"
  | "hollow-sections"
  | "articles"
  | "masked-identity"
  | "masked-names"
  | "spun-words"
  | "report-title"
  | "organ-title"
  | "encloses-report"
  | "foreign-host";

/** Cells that make a table the form's: fewer may be a row that merely looks like one. */
const LEAST_FORM_CELLS = 20;
/** A rule has articles; 第二十条第（一）项 is a table of the form. */
const LEAST_ARTICLES = 3;
/** An empty form explains itself in brackets; an agency that leaves every cell blank says who it is, or says more. */
const LONGEST_FORM_PROSE = 800;

/** One mask may be a slip or a form's blank. */
const LEAST_MASKED_NAMES = 3;

/** Organs of the state by their last word, which schools, hospitals, courts and companies do not have. */
const ORGAN =
  /(?:[局厅委处署站所]|[支大中总]队|中心|办公室|(?:委员|联合|协|管委)会|街道(?:办事处)?|[镇乡]|(?:人民)?政府|[支分]行|人民银行)$/u;

/** `关于印发X县2010年…年度报告的通知`: a covering letter of one line, with the report below it. */
const ENCLOSING_TITLE =
  /(?:印发|公布|发布)(?!.{0,30}工作的).{4,80}(?:报告|年报)》?的(?:通知|公告|公示|通告)$/u;
/** Where a form has a name, a date or nothing. */
const AROUND: ReadonlySet<SectionRole | null> = new Set(["preface", "signature"]);
/** Headings of a report that such a page has at least. */
const LEAST_ROLES = 4;

/** Properties of a page that no single pattern shows. */
export const TRAITS: Readonly<Record<Trait, (view: PageView) => boolean>> = {
  "empty-form": ({ evidence: { statistics }, proseLength, title }) =>
    !namesItsAgency(title) &&
    statistics.cells.length >= LEAST_FORM_CELLS &&
    statistics.cells.every(({ value }) => value === null) &&
    proseLength <= LONGEST_FORM_PROSE,
  "filled-form": ({ evidence }) =>
    evidence.statistics.cells.filter(({ value }) => value !== null).length >= LEAST_FORM_CELLS,
  "hollow-sections": ({ evidence: { sections, statistics }, title, pictures, attachments }) =>
    statistics.cells.length + pictures + attachments.length === 0 &&
    !namesItsAgency(title) &&
    rolesOf(sections.filter(({ text }) => isInstruction(text))) >= LEAST_ROLES &&
    sections.every(
      ({ role, text }) => isInstruction(text) || (AROUND.has(role) && !text.includes("。")),
    ),
  articles: ({ evidence }) =>
    evidence.blocks.filter(
      (block) =>
        block.kind !== "table" &&
        /^第[一二三四五六七八九十百\d]{1,4}条(?!第)/u.test(fold(block.text)),
    ).length >= LEAST_ARTICLES,
  "masked-identity": ({ title }) =>
    /(?:\*{1,4}|×{1,4}|[xX]{2,4}|某{1,2}|○{2,3})(?:省|市|县|区|镇|乡|局|街道|单位)|20(?:\*\*|[xX×]{2}|__)年|(?<!\d)[*×_]{2,4}年/u.test(
      title,
    ),
  "masked-names": ({ evidence: { flags } }) =>
    flags.filter(({ rule }) => rule === "masking/names").length >= LEAST_MASKED_NAMES,
  // Exchanged words are flagged where there are several; a word that a whole text lacks was deleted from it.
  "spun-words": ({ evidence: { flags } }) => flags.some(({ rule }) => rule.startsWith("forgery/")),
  "report-title": ({ title }) => isReportTitle(title),
  "organ-title": ({ title }) =>
    /政府信息|政务公开|政务信息/u.test(title) && ORGAN.test(parseReportTitle(title)?.agency ?? ""),
  "encloses-report": ({ title, evidence: { sections, statistics } }) =>
    ENCLOSING_TITLE.test(title) &&
    (statistics.cells.length === 0 || statistics.cells.some(({ value }) => value !== null)) &&
    rolesOf(sections.filter(({ text }) => text !== "")) >= LEAST_ROLES,
  "foreign-host": ({ host }) => host !== null && /\.(?:tw|hk|mo)$/u.test(host),
};

function rolesOf(sections: readonly Section[]): number {
  return new Set(sections.flatMap(({ role }) => (role === null ? [] : [role]))).size;
}

/** Nothing, or lines in brackets that say what is to be written there. */
function isInstruction(text: string): boolean {
  return fold(text).replace(/\([^()]*\)/gu, "") === "";
}

/** The first line of a form reads as a title too, with the words for its heading where an agency's name would be. */
function namesItsAgency(title: string): boolean {
  const parsed = parseReportTitle(title);
  return parsed !== null && parsed.year !== null && agencyName(parsed.agency ?? "") !== null;
}
