import type { SiteBook } from "../kit/book.ts";
import { newestFirst, ordinaries } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { between, range } from "../kit/random.ts";
import { reportDoc, reportTitle } from "../kit/report.ts";
import { HOME, HOST, nav, PLACE, publish, run } from "./publish.ts";
import { crumbs, frame, lines, type Link } from "./skin.ts";

const LOOKS = ["law", "call", "settlement", "half", "self", "system", "plan", "picture"];

/** The disclosure pages of a town: half of the towns put the reports under 其他公开内容. */
function disclosure(book: SiteBook, at: number, base: string, where: readonly Link[]): void {
  const town = PLACE.towns[at];
  if (town === undefined) return;
  const agency = `鹤汀区${town.name}${town.name.endsWith("街道") ? "办事处" : "人民政府"}`;
  const root = `${base}zfxxgk/`;
  const deep = at % 2 === 0;
  const home: Link = { href: root, name: "政府信息公开" };
  const [zn, czxx, zcwj, qt] = ["zn/", "czxx/", "zcwj/", "qtgknr/"].map((part) => root + part);
  const nb = deep ? `${qt ?? ""}xxgkndbg/` : `${root}ndbg/`;
  const links: readonly Link[] = [
    { href: zn ?? "", name: "政府信息公开指南" },
    { href: zcwj ?? "", name: "政策文件" },
    { href: czxx ?? "", name: "财政信息" },
    deep ? { href: qt ?? "", name: "其他公开内容" } : { href: nb, name: "年度报告" },
  ];
  const side = nav(links);
  const menu = [HOME, { href: base, name: town.name }, home];
  const common = { menu, where: [...where, home], side, kind: at % 3, perPage: 12 };
  const alike = newestFirst(lookalikes(PLACE, agency, LOOKS, [2021, 2024]));
  const money = ordinaries(run([agency], ["finance"], between(base, 30, 70), `${base}czxx`));
  const guides = lookalikes(PLACE, agency, ["guide"], [2019, 2024]);
  publish(book, { ...common, path: zn ?? "", name: "政府信息公开指南" }, guides);
  publish(book, { ...common, path: czxx ?? "", name: "财政信息" }, money);
  publish(book, { ...common, path: zcwj ?? "", name: "政策文件" }, alike);
  const years = range(2020 + between(`${base}first`, 0, 2), 2025).toReversed();
  const reports = years.map((year) => {
    const setting = { place: PLACE, agency, year };
    return reportDoc(setting, reportTitle(setting));
  });
  const name = deep ? "信息公开年度报告" : "年度报告";
  const perPage = at % 5 === 3 ? 3 : 12;
  publish(
    book,
    { ...common, path: nb, name, perPage, side: side + nav([{ href: nb, name }]) },
    reports,
  );
  const lead = `${crumbs([...where, home])}${side}<p>${agency}政府信息公开专栏</p>`;
  book.put(HOST, root, () => frame(`政府信息公开_${town.name}`, menu, lead));
  if (!deep) return;
  const inner = nav([
    { href: nb, name },
    { href: zcwj ?? "", name: "政策文件" },
  ]);
  book.put(HOST, qt ?? "", () => frame(`其他公开内容_${town.name}`, menu, side + inner));
}

/** All pages of a town. */
export function putTown(book: SiteBook, at: number): void {
  const town = PLACE.towns[at];
  if (town === undefined) return;
  const base = `/xz/${town.code}/`;
  const where = [HOME, { href: "/xz/", name: "镇街频道" }, { href: base, name: town.name }];
  const news: Link = { href: `${base}dtxx/`, name: "动态信息" };
  const open: Link = { href: `${base}zfxxgk/`, name: "政府信息公开" };
  const menu = [HOME, { href: base, name: town.name }, news, open];
  const docs = ordinaries(run([town.name], ["news", "notice"], between(base, 60, 130), base));
  const section = { path: news.href, name: news.name, menu, where, side: "", kind: (at + 1) % 3 };
  const items = publish(book, { ...section, perPage: 15 }, docs);
  book.put(HOST, base, () => frame(`${town.name}-鹤汀区`, menu, lines(items.slice(0, 9))));
  disclosure(book, at, base, where);
}
