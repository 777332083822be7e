import { bodyHtml } from "../../../site/dialects/body.ts";
import { encodeGb18030, encodeUtf8 } from "../../../site/encode.ts";
import { Random } from "../../random.ts";
import type { LabelledPage, PageTruth, ReadingTruth } from "../truth.ts";
import type { Author } from "./agency-table.ts";
import type { Article, Dialect } from "./dialect.ts";
import type { OtherSpec, PageSpec, ReportSpec, Workshop } from "./page-spec.ts";
import { type WrittenBody, writeBody } from "./write-body.ts";

/** The usual outline from each year on. */
const OUTLINE_SINCE = {
  2008: "prose",
  2014: "return",
  2019: "form2019",
  2021: "form2021",
} as const;

/** The outline that an agency without habits of its own would use for a year (REPORT-FORMAT 2.1). */
function usualOutline(year: number): string {
  const since = year >= 2021 ? 2021 : year >= 2019 ? 2019 : year >= 2014 ? 2014 : 2008;
  return OUTLINE_SINCE[since];
}

/** A page with one report, and the truth that follows from what it was told to print. */
export function reportPage(workshop: Workshop, spec: ReportSpec): LabelledPage {
  const author = authorOf(workshop, spec);
  const written = writtenReport(workshop, author, spec);
  const html = printPage(workshop, spec, written);
  const issued = spec.signed ?? (isDayPrinted(html, spec.boxDate) ? spec.boxDate : undefined);
  return labelled(workshop, spec, html, {
    kind: "report",
    lookalike: [null],
    standing: spec.standing ?? "original",
    readings: [
      {
        ...plainTruth(spec, author, html),
        agency: [author.truth],
        year: [spec.year],
        issuedOn: [issued ?? null],
        // What stands in the text's place has no sections to judge.
        ...(spec.reshape === undefined ? { sections: written.sections } : {}),
        ...spec.truth,
      },
    ],
  });
}

/** The text of a report alone, for pages that hold several. */
export function writtenReport(
  { name, bank, outlines, prefaces }: Workshop,
  author: Author,
  spec: ReportSpec,
): WrittenBody {
  const outline = outlines[spec.outline ?? usualOutline(spec.year)];
  if (outline === undefined) throw new Error(`${spec.name}: no outline ${spec.outline}`);
  const signed = spec.signed === undefined ? [] : [author.speaker.name, dayInWords(spec.signed)];
  return writeBody(new Random(`${name}/${spec.name}`), bank, {
    author,
    year: spec.year,
    outline,
    preface: prefaces[spec.preface ?? "named"] ?? spec.preface ?? "",
    signature: spec.signature ?? signed,
    insertions: spec.insertions ?? {},
  });
}

/** A page that holds no report. */
export function otherPage(workshop: Workshop, spec: OtherSpec): LabelledPage {
  const author = authorOf(workshop, spec);
  const html = printPage(workshop, spec, { body: filled(spec.body, spec, author) });
  const { lookalike = [] } = spec;
  return labelled(workshop, spec, html, {
    kind: spec.kind,
    lookalike: spec.kind === "lookalike" ? [lookalike].flat() : [null],
    standing: spec.standing ?? "original",
    readings: [
      spec.kind === "lookalike"
        ? { ...plainTruth(spec, author, html), ...spec.truth }
        : (spec.truth ?? {}),
    ],
  });
}

export function authorOf({ authors }: Workshop, { by, name }: PageSpec): Author {
  const author = authors[by];
  if (author === undefined) throw new Error(`${name}: no agency ${by}`);
  return author;
}

/** What every document has, whoever wrote it. */
export function plainTruth(spec: PageSpec, author: Author, html: string): ReadingTruth {
  const title = titleOf(spec, author);
  const code = spec.siteCode ?? author.speaker.siteCode;
  return {
    title: [title === "" ? null : title],
    publishedOn: [spec.at === "" ? null : spec.at.slice(0, 10)],
    indexNumber: [isPrinted(html, spec.index) ? (spec.index ?? null) : null],
    documentNumber: [isPrinted(html, spec.number) ? (spec.number ?? null) : null],
    siteCode: [isPrinted(html, code) ? code : null],
    attachments: (spec.files ?? []).map(({ name, role }) => ({ name, role })),
  };
}

/** Whether a page prints a value; in JSON a slash may be escaped. */
function isPrinted(html: string, value = ""): boolean {
  return value !== "" && html.replaceAll("\\/", "/").includes(value);
}

/** Templates write days in their own way. */
function isDayPrinted(html: string, day = ""): boolean {
  return isPrinted(html, day) || isPrinted(html, day.replaceAll("-", "/"));
}

export function titleOf(spec: PageSpec, author: Author): string {
  return filled(spec.title ?? "{agency}{year}年政府信息公开工作年度报告", spec, author);
}

function filled(text: string, spec: PageSpec, { speaker }: Author): string {
  return text
    .replaceAll("{agency}", speaker.name)
    .replaceAll("{place}", speaker.place)
    .replaceAll("{year}", "year" in spec ? String(spec.year) : "");
}

type Body = Pick<WrittenBody, "body"> & Partial<WrittenBody>;

/** The page as its template prints it. */
export function printPage(workshop: Workshop, spec: PageSpec, text: Body): string {
  const dialect = dialectOf(workshop, spec);
  const author = authorOf(workshop, spec);
  const article = articleOf(spec, author);
  const content = bodyHtml(
    { path: "", title: article.title, publishedAt: spec.at, publisher: article.source, ...text },
    dialect.dress,
  );
  const html = dialect.page({ ...article, content: spec.reshape?.(content) ?? content });
  return spec.rewrite?.(html) ?? html;
}

function articleOf(spec: PageSpec, author: Author): Omit<Article, "content"> {
  const { speaker } = author;
  const title = titleOf(spec, author);
  const siteName = spec.siteName ?? speaker.siteName;
  const column = spec.column ?? "政府信息公开年报";
  return {
    site: {
      name: siteName,
      host: speaker.domain,
      code: spec.siteCode ?? speaker.siteCode,
      organiser: `${siteName.replace(/(?:门户)?网站?$/u, "")}办公室`,
    },
    title,
    windowTitle: spec.windowTitle === undefined ? title : filled(spec.windowTitle, spec, author),
    crumbs: filled(spec.crumbs ?? `政府信息公开/${column}`, spec, author).split("/"),
    column,
    publishedAt: spec.at,
    shownDate: spec.shownDate ?? spec.at,
    source: filled(spec.source ?? "{agency}", spec, author),
    boxDate: spec.boxDate ?? "",
    indexNumber: spec.index ?? "",
    documentNumber: spec.number ?? "",
    files: spec.files ?? [],
    metas: spec.metas ?? {},
    head: spec.head ?? "",
  };
}

function dialectOf({ dialects }: Workshop, { dialect, name }: PageSpec): Dialect {
  const found = dialects[dialect];
  if (found === undefined) throw new Error(`${name}: no dialect ${dialect}`);
  return found;
}

/** The page with its address, its bytes and its truth. */
export function labelled(
  workshop: Workshop,
  spec: PageSpec,
  html: string,
  truth: PageTruth,
): LabelledPage {
  const dialect = dialectOf(workshop, spec);
  const serial = new Random(`${workshop.name}/${spec.name}/serial`).integer(100_000, 9_999_999);
  const path = dialect.path(spec.at === "" ? "2019-01-02" : spec.at, serial);
  return {
    name: `${workshop.name}/${spec.dialect}: ${spec.name}`,
    dialect: spec.dialect,
    url: spec.url ?? `http://${authorOf(workshop, spec).speaker.domain}${path}`,
    contentType: spec.contentType ?? "text/html",
    bytes: dialect.charset === "gb18030" ? encodeGb18030(html) : encodeUtf8(html),
    truth,
  };
}

/** 2022-03-08 → 2022年3月8日 */
function dayInWords(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${year}年${Number(month)}月${Number(date)}日`;
}
