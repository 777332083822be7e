import type { SiteBook } from "../kit/book.ts";
import { type Link, links } from "../kit/desk.ts";
import { type Doc, newestFirst } from "../kit/docs.ts";
import { between, range } from "../kit/random.ts";
import { documents, PLACE, put, reportsBy } from "./publish.ts";
import { column, crumbs, frame, HOST } from "./skin.ts";
import { ABOUT, DEPARTMENTS, SHELVES, STATUTORY } from "./xingqiao.data.ts";

const OPEN: Link = { href: column("5150"), name: "政务公开" };
const YEARLY: Link = { href: column("5154"), name: "政府信息公开年报" };

const TABS: readonly Link[] = [
  { href: column("5151"), name: "政府信息公开指南" },
  { href: column("5152"), name: "政府信息公开制度" },
  { href: column("5153"), name: "法定主动公开内容" },
  YEARLY,
  { href: column("5155"), name: "依申请公开" },
];

interface Unit {
  readonly id: string;
  readonly name: string;
  readonly first: number;
  /** Of the reports before the form of 2019; 0 if they were never brought over. */
  readonly old: number;
}

const UNITS: readonly Unit[] = DEPARTMENTS.map((entry) => {
  const [id = "", name = "", first = "", old = ""] = entry.split(":");
  return { id, name: PLACE.name + name, first: Number(first), old: Number(old) };
});

/** What the departments are called. */
export const AGENCIES: readonly string[] = UNITS.map(({ name }) => name);

/** Two towns have no column for them and send their reports to the district. */
function isKept(at: number): boolean {
  return at % 4 !== 1;
}

function townAgency(at: number): string {
  const { name = "" } = PLACE.towns[at] ?? {};
  return `${PLACE.name}${name}${name.endsWith("街道") ? "办事处" : "人民政府"}`;
}

function townReports(at: number): readonly Doc[] {
  return reportsBy(townAgency(at), [2019 + between(`xq/town/${String(at)}`, 0, 2), 2024]);
}

function hub(
  book: SiteBook,
  id: string,
  name: string,
  middle: string,
  where: readonly Link[] = [],
): void {
  const here = [...where, { href: column(id), name }];
  const text = `${crumbs(here)}<h2>${name}</h2>${middle}`;
  book.put(HOST, `/col/col${id}/`, () => frame(`荇桥区人民政府 ${name}`, text));
}

/** A column for each year of the form of 2019, one for what is older, one for the district's own. */
function putYears(book: SiteBook): void {
  const sent = [...PLACE.towns.keys()].filter((at) => !isKept(at)).flatMap(townReports);
  const fresh = [...UNITS.flatMap(({ name, first }) => reportsBy(name, [first, 2024])), ...sent];
  const old = UNITS.filter((unit) => unit.old > 0).flatMap((unit) =>
    reportsBy(unit.name, [unit.old, 2018]),
  );
  const years = range(2019, 2024).toReversed();
  const parts: readonly (readonly [id: string, name: string, docs: readonly Doc[]])[] = [
    ["5156", "区政府", reportsBy(PLACE.government, [2008, 2024])],
    ...years.map((year): readonly [string, string, readonly Doc[]] => {
      const own = fresh.filter(({ date }) => date.startsWith(String(year + 1)));
      return [`51${String(year - 1958)}`, `${String(year)}年`, newestFirst(own)];
    }),
    ["5170", "历年年报", newestFirst(old)],
  ];
  const side = [
    ...parts.map(([id, name]) => ({ href: column(id), name })),
    { href: column("5600"), name: "镇（街道）" },
  ];
  const menu = `<h3>年报</h3><ul>${links(side)}</ul>`;
  for (const [id, name, docs] of parts)
    put(book, id, name, docs, { where: [OPEN, YEARLY], side: menu, filed: true });
  hub(book, "5154", YEARLY.name, menu, [OPEN]);
}

function putDistrict(book: SiteBook): void {
  const leaves = STATUTORY.map((entry) => {
    const [id = "", name = "", count = "", what = ""] = entry.split(":");
    return { id, href: column(id), name, count: Number(count), what };
  });
  const side = `<h3>法定主动公开内容</h3><ul>${links(leaves)}</ul>`;
  const round = { where: [OPEN], side, filed: true };
  for (const { id, name, count, what } of leaves) {
    const who = what.startsWith("*") ? [PLACE.government] : AGENCIES;
    put(book, id, name, documents(who, what, count, `xq/${id}`), round);
  }
  put(book, "5151", "政府信息公开指南", documents([PLACE.government], "*guide", 0, ""), round);
  put(book, "5152", "政府信息公开制度", documents([PLACE.government], "*system", 0, ""), round);
  hub(book, "5153", "法定主动公开内容", side, [OPEN]);
  hub(book, "5155", "依申请公开", `<p>${ABOUT[2] ?? ""}申请表请到区政府办公室领取。</p>`, [OPEN]);
}

function putUnit(book: SiteBook, { id, name }: Unit): void {
  const home: Link = { href: column(`53${id}`), name };
  const shelves = SHELVES.map((entry, at) => {
    const [title = "", count = "", what = ""] = entry.split(":");
    const own = `4${id}${String(at + 1)}`;
    return { own, href: column(own), name: title, count: Number(count), what };
  });
  const side = `<h3>${name}</h3><ul>${links([...shelves, YEARLY])}</ul>`;
  const round = { where: [OPEN, home], side, filed: true };
  for (const { own, name: title, count, what } of shelves)
    put(book, own, title, documents([name], what, count, `xq/${own}`), round);
  hub(book, `53${id}`, name, side, [OPEN]);
}

/** A town's channel. */
function putTown(book: SiteBook, at: number): Link {
  const { name = "" } = PLACE.towns[at] ?? {};
  const agency = townAgency(at);
  const base = `56${String(at + 1)}`;
  const all = { href: column("5600"), name: "镇（街道）信息公开" };
  const home: Link = { href: column(`${base}0`), name };
  const seed = `xq/${base}`;
  const run = (what: string, high: number): readonly Doc[] =>
    documents([agency], what, between(`${seed}/${what}`, high >> 1, high), `${seed}/${what}`);
  const alike = documents([agency], "*law half settlement", 0, "");
  const parts: readonly (readonly [id: string, name: string, docs: readonly Doc[]])[] = [
    [`${base}1`, "工作动态", run("news", 70)],
    [`${base}2`, "公开指南", documents([agency], "*guide", 0, "")],
    [`${base}3`, "法定主动公开", newestFirst([...run("finance,notice", 40), ...alike])],
    ...(isKept(at) ? [[`${base}4`, "信息公开年报", townReports(at)] as const] : []),
  ];
  const side = `<h3>${name}</h3><ul>${links(parts.map(([id, own]) => ({ href: column(id), name: own })))}</ul>`;
  for (const [id, own, docs] of parts)
    put(book, id, own, docs, { where: [OPEN, all, home], side, filed: !own.endsWith("动态") });
  hub(book, `${base}0`, name, side, [OPEN, all]);
  return home;
}

/** All disclosure of the district, its departments and towns. */
export function putOpenness(book: SiteBook): void {
  putYears(book);
  putDistrict(book);
  for (const unit of UNITS) putUnit(book, unit);
  const towns = [...PLACE.towns.keys()].map((at) => putTown(book, at));
  hub(book, "5600", "镇（街道）信息公开", `<ul>${links(towns)}</ul>`, [OPEN]);
  const units = UNITS.map(({ id, name }) => ({ href: column(`53${id}`), name }));
  const all = `<ul class="tabs">${links(TABS)}</ul><h3>部门信息公开</h3><ul>${links(units)}</ul><h3>镇（街道）信息公开</h3><ul>${links(towns)}</ul>`;
  hub(book, "5150", OPEN.name, all);
}
