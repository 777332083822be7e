import type { SiteBook } from "../kit/book.ts";
import { type Placed, putDocs } from "../kit/columns.ts";
import { between, range } from "../kit/random.ts";
import { reportDoc, reportTitle } from "../kit/report.ts";
import { DEPARTMENTS, list, placeOf } from "../kit/words.ts";
import { article, clickLines, frame } from "./skin.ts";

/** The site's only host. */
export const HOST = "www.yunli.gov.cn";
/** The city. */
export const PLACE = placeOf("云栎市", "云栎", 8, 10);
/** Its departments. */
export const BUREAUS = DEPARTMENTS.slice(0, 11).map(({ name }) => PLACE.name + name);
const COUNTIES = list("栎阴县人民政府|槲川县人民政府|楮亭区人民政府|朴源县人民政府|桦浦区人民政府");
const BASE = "/zwgk/xxgk/";
const YEARS = range(2012, 2025).toReversed();
const TABS = [
  ["index.html", "市政府"],
  ["bm.html", "市直部门"],
  ["xq.html", "县（市、区）"],
] as const;

function reports(agencies: readonly string[], year: number, node: number): readonly Placed[] {
  const own = agencies.filter((agency) => between(`${agency}/${String(year)}`, 0, 7) > 0);
  return own.map((agency, at) => {
    const setting = { place: PLACE, agency, year };
    const doc = reportDoc(setting, reportTitle(setting));
    const id = String(900_000 + year * 30 + node * 100_000 + at);
    const path = `/c/${doc.date.slice(0, 7)}/${doc.date.slice(8)}/content_${id}.htm`;
    return { doc, host: HOST, path };
  });
}

function yearSelect(chosen: number): string {
  const options = YEARS.map((year) => {
    const on = year === chosen ? " selected" : "";
    return `<option value="../../zwgk/xxgk/nb/${String(year)}/"${on}>${String(year)}年</option>`;
  });
  return `<div class="nb-year">请选择年份：<select onchange="location.href=this.value">${chosen === 0 ? "<option>请选择</option>" : ""}${options.join("")}</select></div>`;
}

function yearPage(year: number, tab: string, items: readonly Placed[]): string {
  const known = year < 2019 ? TABS.slice(0, 1) : TABS;
  const tabs = known.map(([file, name]) => {
    const url = `../../zwgk/xxgk/nb/${String(year)}/${file}`;
    const on = file === tab ? "tab on" : "tab";
    return `<li class="${on}" data-url="${url}" onclick="location.href=this.getAttribute('data-url')">${name}</li>`;
  });
  const place =
    '<div class="yl-place">您所在的位置 → <a href="../../index.htm">首页</a> → 政府信息公开年报</div>';
  return frame(
    BASE,
    `${String(year)}年政府信息公开年报`,
    `${place}${yearSelect(year)}<ul class="nb-tabs">${tabs.join("")}</ul>${clickLines(items, "../../")}`,
  );
}

/** Adds the year pages behind the select and their tabs, and the reports. */
export function putReports(book: SiteBook): void {
  for (const year of YEARS) {
    const agencies = [[PLACE.government], year < 2019 ? [] : BUREAUS, year < 2019 ? [] : COUNTIES];
    for (const [at, [file]] of TABS.entries()) {
      if (at > 0 && year < 2019) continue;
      const items = reports(agencies[at] ?? [], year, at);
      putDocs(book, items, (_, item) => article(item, "政府信息公开年报"));
      const path = `${BASE}nb/${String(year)}/${file === "index.html" ? "" : file}`;
      book.put(HOST, path, () => yearPage(year, file, items));
    }
  }
  const hint = `<h3>政府信息公开年报</h3>${yearSelect(0)}<p>请在上方选择年份查看。</p>`;
  book.put(HOST, `${BASE}nb/`, () => frame(BASE, "政府信息公开年报", hint));
}
