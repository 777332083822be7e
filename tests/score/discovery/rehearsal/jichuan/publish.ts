import type { SiteBook } from "../kit/book.ts";
import { publish, reportsOf } from "../kit/desk.ts";
import { type Doc, fill, newestFirst, ordinaries } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { between } from "../kit/random.ts";
import type { Topic } from "../kit/topics.data.ts";
import { type Bureau, PLACE, type System } from "./bureau.ts";
import { OWN_COLUMNS } from "./jichuan.data.ts";
import { ASPX, STATIC, STRUTS, TABS } from "./systems.ts";

const SYSTEMS: Readonly<Record<Bureau["system"], System>> = {
  static: STATIC,
  aspx: ASPX,
  tabs: TABS,
  struts: STRUTS,
};
const TOPICS: readonly (readonly Topic[])[] = [
  ["news"],
  ["notice", "people", "penalty"],
  ["policy"],
  ["finance"],
];
const REPORT_COLUMN = 15;

/** How far back the reports of a bureau reach, by its system. */
const FIRST: Readonly<Record<Bureau["system"], number>> = {
  static: 2019,
  aspx: 2014,
  tabs: 2018,
  struts: 2018,
};

/** The column that holds the reports; under a wide name it holds much besides. */
function reportDocs({ agency, system, reports }: Bureau): readonly Doc[] {
  const own = reportsOf(PLACE, agency, [FIRST[system], 2024], (setting) =>
    fill("{agency}{year}年政府信息公开工作年度报告", setting, "title"),
  );
  if (!/^(?:工作报告|计划总结报告|年度工作报告|报告|年度报告)$/u.test(reports)) return own;
  const kinds = ["law", "plan", "half", "self", "website"];
  return newestFirst([...own, ...lookalikes(PLACE, agency, kinds, [FIRST[system], 2024])]);
}

function plainDocs({ agency, host }: Bureau, at: number): readonly Doc[] {
  const [, least = 20] = OWN_COLUMNS[at] ?? [];
  const run = { place: PLACE, agencies: [agency], years: [2016, 2025] as const };
  const seed = `jc/${host}/${String(at)}`;
  const count = between(seed, least, least * 2);
  const plain = ordinaries({ ...run, topics: TOPICS[at] ?? ["news"], count, seed });
  if (at !== 3) return plain;
  const alike = lookalikes(PLACE, agency, ["settlement", "guide", "asked"], [2018, 2024]);
  return newestFirst([...plain, ...alike]);
}

/** All pages of a bureau's site. */
export function putBureau(book: SiteBook, bureau: Bureau, home: string): void {
  const system = SYSTEMS[bureau.system];
  const { host } = bureau;
  const names = [...OWN_COLUMNS.map(([name]) => name), bureau.reports];
  const columns = names.map((name, at) => ({ href: system.columnPath(11 + at), name }));
  const fronts = columns.map(({ href, name }, at) => {
    const section = { host, path: href, name, where: [], bureau, id: 11 + at };
    const docs = 11 + at === REPORT_COLUMN ? reportDocs(bureau) : plainDocs(bureau, at);
    return publish(book, system.desk, section, docs);
  });
  const open = columns.slice(2);
  book.put(host, system.openPath, () =>
    system.frame(bureau, bureau.menu, system.open(bureau, open)),
  );
  for (const [path, text] of system.inner?.(open) ?? []) book.put(host, path, () => text);
  const news = fronts.slice(0, 2).flatMap((items) => items.slice(0, 8));
  const list = news.map(
    ({ doc, path }) => `<li><a href="${path.slice(1)}">${doc.title}</a> ${doc.date}</li>`,
  );
  book.put(host, home, () =>
    system.frame(bureau, "首页", `<ul class="front">${list.join("\n")}</ul>`),
  );
}
