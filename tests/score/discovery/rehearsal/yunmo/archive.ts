import type { SiteBook } from "../kit/book.ts";
import { type Placed } from "../kit/columns.ts";
import { type Desk, type Link, publish, reportsOf, type Section } from "../kit/desk.ts";
import { type Doc, fill, newestFirst } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { range } from "../kit/random.ts";
import type { SiteAnswer } from "../../site.ts";
import { HOST, PLACE, taxDocs } from "./desk.ts";
import { oldFrame, oldLines } from "./skin.ts";
import { TAX_NOTICES, TAX_TITLES, TITLES } from "./yunmo.data.ts";

/** Host of the archive of the local bureau. */
export const LOCAL = "ds.yunmo.shuiwu.gov.cn";
const ALIKE = ["law", "half", "website", "call", "plan"];

interface OldSection extends Section {
  readonly id: number;
  readonly bar: readonly Link[];
}

function page(text: string): SiteAnswer {
  return { status: 200, contentType: "text/html", text, charset: "gb18030" };
}

function oldArticle(bar: readonly Link[], { doc }: Placed): SiteAnswer {
  return page(
    oldFrame(doc.title, bar, `<H3 align=center>${doc.title}</H3><DIV>${doc.body()}</DIV>`),
  );
}

/** The state bureau's static pages. */
const STATE_DESK: Desk<OldSection> = {
  perPage: 30,
  listPath: ({ path, id }, number) =>
    number === 1 ? path : `/gs/list_${String(id)}_${String(number)}.htm`,
  docPath: ({ id }, doc, at) =>
    `/gs/${doc.date.slice(0, 7)}/${doc.date.slice(8)}/content_${String(id * 1000 + 880 - at)}.htm`,
  list(_, section, { items, number, count }) {
    const last =
      number < count
        ? `<A href="list_${String(section.id)}_${String(number + 1)}.htm">后一页</A>`
        : "后一页";
    return page(
      oldFrame(section.name, section.bar, `${oldLines(items, 17)}<P align=center>${last}</P>`),
    );
  },
  article: (_, { bar }, item) => oldArticle(bar, item),
};

/** The local bureau's pages from a program: the pager is a form. */
const LOCAL_DESK: Desk<OldSection> = {
  perPage: 20,
  listPath: ({ path }, number) => (number === 1 ? path : `${path}&p=${String(number)}`),
  docPath: ({ id }, _, at) => `/View.aspx?id=${String(id * 3000 + 2900 - at)}`,
  list(_, section, { items, number, count }) {
    const options = range(1, count).map(
      (n) => `<OPTION value=${String(n)}${n === number ? " selected" : ""}>${String(n)}</OPTION>`,
    );
    const form = `<FORM method=get action=List.aspx><INPUT type=hidden name=c value=${String(section.id)}>第<SELECT name=p>${options.join("")}</SELECT>页<INPUT type=submit value=转到></FORM>`;
    return page(oldFrame(section.name, section.bar, oldLines(items, 40) + form));
  },
  article: (_, { bar }, item) => oldArticle(bar, item),
};

interface Bureau {
  readonly host: string;
  readonly agency: string;
  readonly title: string;
  readonly desk: Desk<OldSection>;
  readonly names: readonly string[];
  path(id: number): string;
}

const BUREAUS: readonly Bureau[] = [
  {
    host: HOST,
    agency: "云漠省国家税务局",
    title: TITLES.state,
    desk: STATE_DESK,
    names: ["国税新闻", "公告", "信息公开"],
    path: (id) => `/gs/list_${String(id)}.htm`,
  },
  {
    host: LOCAL,
    agency: "云漠省地方税务局",
    title: TITLES.local,
    desk: LOCAL_DESK,
    names: ["地税动态", "通知公告", "工作报告"],
    path: (id) => `/List.aspx?c=${String(id)}`,
  },
];

function columnDocs(bureau: Bureau, at: number): readonly Doc[] {
  const { agency } = bureau;
  if (at === 0) return taxDocs(agency, TAX_TITLES, 190, [2009, 2018]);
  if (at === 1) return taxDocs(agency, TAX_NOTICES, 120, [2009, 2018]);
  const reports = reportsOf(PLACE, agency, [2008, 2017], (setting) =>
    fill(bureau.title, setting, "title"),
  );
  return newestFirst([...reports, ...lookalikes(PLACE, agency, ALIKE, [2008, 2017])]);
}

/** The archives of the two bureaus that became one in 2018. */
export function putArchives(book: SiteBook): void {
  for (const bureau of BUREAUS) {
    const home = bureau.host === HOST ? "/gs/" : "/";
    const bar = [
      { href: home, name: "首页" },
      ...bureau.names.map((name, at) => ({ href: bureau.path(at + 3), name })),
    ];
    const fronts: readonly Placed[] = bureau.names.flatMap((name, at) => {
      const path = bureau.path(at + 3);
      const section = { host: bureau.host, path, name, where: [], id: at + 3, bar };
      return publish(book, bureau.desk, section, columnDocs(bureau, at)).slice(0, 8);
    });
    book.put(bureau.host, home, () => page(oldFrame(bureau.agency, bar, oldLines(fronts, 30))));
  }
}
