import { MISSING } from "../../cleaning/cut.ts";
import { fold } from "../../han/fold.ts";
import type { Found } from "../../reading.ts";
import { stated } from "../passage.ts";
import type { Sources } from "../sources.ts";

/** 10 characters, of a ministry `bm` and 8 digits (REPORT-FORMAT 4.4). */
const SITE_CODE = /^(?:\d{10}|bm\d{8})(?!\d)/u;
/** 014416330/2018-04736, 11370900004341590P/2017-00150, 20191202-189769 (REPORT-FORMAT 4.2). */
const INDEX_NUMBER = /^[0-9A-Za-z][0-9A-Za-z/._〔〕()-]{5,60}/u;
/** 青政发〔2020〕6号; brackets of any kind, a year and a number are what makes it one. */
const DOCUMENT_NUMBER = /^[\p{Script=Han}A-Za-z]{1,16}(?:〔|\[|\()\d{4}(?:〕|\]|\))第?\d{1,5}号/u;

/** 网站标识码: the site's meta tag, else the footer. */
export function siteCodeOf({ head, labels }: Sources): Found<string> | null {
  const tagged = head.meta("SiteIDCode");
  const code = tagged === null ? null : firstMatch(SITE_CODE, tagged.text);
  if (tagged !== null && code !== null) return stated(code, "site-code/meta", tagged);
  for (const { meaning, value, passage } of labels) {
    const found = meaning === "siteCode" ? firstMatch(SITE_CODE, value) : null;
    if (found !== null) return stated(found, "site-code/footer", passage);
  }
  return null;
}

/** 网站名称: the portal's name, which need not be the author's. */
export function siteNameOf({ head }: Sources): Found<string> | null {
  const tagged = head.meta("SiteName");
  return tagged === null || tagged.text === MISSING
    ? null
    : stated(tagged.text, "site-name/meta", tagged);
}

/** 索引号, from the information box. */
export function indexNumberOf(sources: Sources): Found<string> | null {
  return fromBox(sources, "indexNumber", INDEX_NUMBER, "index-number/box");
}

/** 发文字号, from the information box; numbers in the text are other documents'. */
export function documentNumberOf(sources: Sources): Found<string> | null {
  return fromBox(sources, "documentNumber", DOCUMENT_NUMBER, "document-number/box");
}

function fromBox(
  { labels }: Sources,
  wanted: "indexNumber" | "documentNumber",
  pattern: RegExp,
  rule: string,
): Found<string> | null {
  for (const { meaning, value, passage } of labels) {
    const number = meaning === wanted ? firstMatch(pattern, value) : null;
    if (number !== null) return stated(number, rule, passage);
  }
  return null;
}

function firstMatch(pattern: RegExp, text: string): string | null {
  return pattern.exec(fold(text))?.[0] ?? null;
}
