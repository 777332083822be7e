import { origin, type SiteBook } from "../kit/book.ts";
import { type Placed, putDocs, putList } from "../kit/columns.ts";
import { type Doc, newestFirst, ordinaries, type Run } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { between, range } from "../kit/random.ts";
import { reportDoc, reportTitle } from "../kit/report.ts";
import type { Topic } from "../kit/topics.data.ts";
import { type Department, DEPARTMENTS, placeOf } from "../kit/words.ts";
import type { SiteVisit } from "../../site.ts";
import { article, bureauFrame, lines, MAIN, pager } from "./skin.ts";

/** The city. */
export const PLACE = placeOf("海曜市", "海曜", 14, 12);
/** Departments with a host of their own. */
export const OWN_HOST: readonly Department[] = DEPARTMENTS.slice(12, 18);
/** Departments without. */
export const NO_HOST: readonly Department[] = DEPARTMENTS.slice(19, 23);
/** Years of the departments' reports. */
export const YEARS = range(2017, 2025).toReversed();
const LOOKS = ["law", "settlement", "half", "website", "plan", "guide", "reading", "system"];

/** The host of a department. */
export function hostOf(unit: Department): string {
  return `${unit.code}.haiyao.gov.cn`;
}

/** A department's report for a year. */
export function reportOf(agency: string, year: number): Doc {
  const setting = { place: PLACE, agency, year };
  return reportDoc(setting, reportTitle(setting));
}

function putColumn(
  book: SiteBook,
  unit: Department,
  [folder, name]: readonly [string, string],
  docs: readonly Doc[],
): readonly Placed[] {
  const host = hostOf(unit);
  const agency = PLACE.name + unit.name;
  const items = docs.map((doc, at) => ({
    doc,
    host,
    path: `/${folder}/${doc.date.replaceAll("-", "")}/00${String(between(folder, 10, 99))}-${String(20_000 - at)}.html`,
  }));
  const page = (visit: SiteVisit, title: string, middle: string): string =>
    bureauFrame(title, agency, origin(visit, MAIN), middle);
  const crumbs = `<a href="/">首页</a>-&gt;<a href="/${folder}/index.html">${name}</a>`;
  putDocs(book, items, (visit, item) => page(visit, item.doc.title, article(item, crumbs)));
  putList(
    book,
    {
      host,
      perPage: 20,
      listPath: (n) => (n === 1 ? `/${folder}/` : `/${folder}/index_${String(n)}.html`),
      list: (visit, own) => page(visit, name, crumbs + lines(visit, own.items) + pager(own)),
    },
    items,
  );
  return items;
}

/** Adds a department's site and gives its reports. */
export function putBureau(book: SiteBook, unit: Department): readonly Placed[] {
  const agency = PLACE.name + unit.name;
  const run = (topics: readonly Topic[], count: number): Run => {
    const seed = `hy/${unit.code}/${topics.join("")}`;
    return { place: PLACE, agencies: [agency], topics, years: [2016, 2025], count, seed };
  };
  const size = between(unit.code, 60, 140);
  const news = putColumn(book, unit, ["gzdt", "工作动态"], ordinaries(run(["news"], size)));
  const alike = lookalikes(PLACE, agency, LOOKS, [2018, 2023]);
  const open = newestFirst([...ordinaries(run(["policy", "finance", "people"], size)), ...alike]);
  putColumn(book, unit, ["xxgk/gkml", "公开目录"], open);
  putColumn(book, unit, ["wsbs", "办事公告"], ordinaries(run(["notice", "penalty"], size)));
  const reports = YEARS.map((year) => reportOf(agency, year));
  const placed = putColumn(book, unit, ["xxgk/ndbg", "公开年报"], reports);
  const page = (visit: SiteVisit, middle: string): string =>
    bureauFrame(agency, agency, origin(visit, MAIN), middle);
  const links = '<a href="gkml/index.html">公开目录</a> <a href="ndbg/index.html">公开年报</a>';
  book.put(hostOf(unit), "/xxgk/", (visit) => page(visit, links));
  book.put(hostOf(unit), "/", (visit) => page(visit, lines(visit, news.slice(0, 10))));
  return placed;
}
