import type { Agency, Metadata, Reading } from "../reading.ts";
import type { ExportColumn } from "./column.ts";
import { column } from "./column.ts";

/** A field of the metadata that is plain text. */
type TextField = {
  [Field in keyof Metadata]: Metadata[Field] extends { readonly value: string } | null
    ? Field
    : never;
}[keyof Metadata];

/** What tells one report from every other, and places it: the first columns of every table. */
export const identityColumns: readonly ExportColumn<Reading>[] = [
  column(
    "report",
    "报告标识：网址或文件，加部分",
    "the report: its URL or file, and its part",
    reportOf,
  ),
  column("agency", "发布机构", "agency", (reading) => agencyOf(reading)?.name ?? null),
  column(
    "division_code",
    "行政区划代码",
    "division code",
    (reading) => agencyOf(reading)?.divisionCode ?? null,
  ),
  column("year", "报告年度", "coverage year", ({ metadata }) => metadata.year?.value ?? null),
];

/** One row a report: all that is known of it but its numbers. */
export const reportColumns: readonly ExportColumn<Reading>[] = [
  ...identityColumns,
  column(
    "edition",
    "统计表格式（2008 为叙述）",
    "edition of the form; 2008 is prose",
    ({ statistics }) => statistics.edition,
  ),
  column("kind", "类型", "kind of page", ({ kind }) => kind),
  column("lookalike", "形似页面的种类", "kind of look-alike", ({ lookalike }) => lookalike),
  column("standing", "网站性质", "what the host is", ({ standing }) => standing),
  column(
    "division_path",
    "行政区划路径",
    "division, from the province down",
    (reading) => agencyOf(reading)?.divisionPath.join("/") ?? null,
  ),
  column(
    "agency_level",
    "机构级别",
    "level of the agency",
    (reading) => agencyOf(reading)?.level ?? null,
  ),
  column(
    "agency_type",
    "机构类型",
    "type of the agency",
    (reading) => agencyOf(reading)?.type ?? null,
  ),
  column(
    "agency_inferred",
    "机构系推断",
    "the agency is concluded, not stated",
    ({ metadata }) => metadata.agency?.inferred ?? null,
  ),
  column(
    "year_inferred",
    "年度系推断",
    "the year is concluded, not stated",
    ({ metadata }) => metadata.year?.inferred ?? null,
  ),
  text("title", "标题", "title", "title"),
  text("published_on", "发布日期", "date of publication", "publishedOn"),
  text("issued_on", "成文日期", "date of the signature", "issuedOn"),
  text("index_number", "索引号", "index number", "indexNumber"),
  text("document_number", "发文字号", "document number", "documentNumber"),
  text("site_name", "网站名称", "name of the site", "siteName"),
  text("site_code", "网站标识码", "code of the site", "siteCode"),
  column("script", "原文字体", "script as published", ({ han }) => han.script),
  column(
    "characters",
    "正文字数",
    "characters of the text",
    ({ text: words }) => Array.from(words).length,
  ),
  column("cells", "单元格数", "cells of the form", ({ statistics }) => statistics.cells.length),
  column(
    "cells_with_value",
    "有数值的单元格数",
    "cells with a number",
    ({ statistics }) => statistics.cells.filter(({ value }) => value !== null).length,
  ),
  column("figures", "正文数字数", "figures in prose", ({ figures }) => figures.length),
  column("checks", "核对数", "checks", ({ checks }) => checks.length),
  column(
    "checks_failed",
    "未通过的核对数",
    "checks that failed",
    ({ checks }) => checks.filter(({ verdict }) => verdict === "fail").length,
  ),
  column("removals", "删除处数", "removals", ({ removals }) => removals.length),
  column("characters_removed", "删除字数", "characters removed", ({ removals }) =>
    removals.reduce((sum, removal) => sum + Array.from(removal.text).length, 0),
  ),
  column("url", "网址", "URL", ({ source }) => source.url),
  column("file", "文件", "file", ({ source }) => source.file ?? null),
  column("part", "页面中的部分", "part of the page", ({ source }) => source.part ?? null),
  column("retrieved_at", "取得时间", "time of retrieval", ({ source }) => source.retrievedAt),
  column("sha256", "原始字节的 SHA-256", "SHA-256 of the bytes", ({ source }) => source.sha256),
  column("charset", "字符集", "charset", ({ source }) => source.charset),
  column("media_type", "媒体类型", "media type", ({ source }) => source.mediaType),
  column("via", "取得方式", "how it was obtained", ({ source }) => source.via),
  column("rules_version", "规则版本", "version of the rules", ({ rulesVersion }) => rulesVersion),
];

function reportOf({ source: { url, file, part } }: Reading): string {
  const where = url ?? file ?? "";
  return part === undefined ? where : `${where}#${part}`;
}

function agencyOf({ metadata }: Reading): Agency | null {
  return metadata.agency?.value ?? null;
}

function text(name: string, zh: string, en: string, field: TextField): ExportColumn<Reading> {
  return column(name, zh, en, ({ metadata }) => metadata[field]?.value ?? null);
}
