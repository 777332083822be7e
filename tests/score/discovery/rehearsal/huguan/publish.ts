import { type Desk, reportsOf } from "../kit/desk.ts";
import { type Doc, fill, newestFirst, ordinaries, type Setting } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { EDITOR_LOOK, WORD_LOOK } from "../kit/looks.ts";
import { between } from "../kit/random.ts";
import { topicsOf } from "../kit/topics.data.ts";
import type { Place } from "../kit/words.ts";
import { LAKES } from "./huguan.data.ts";
import { article, BUREAU, crumbs, frame, lines, type OfficeSection, pager } from "./skin.ts";

/** What pages of the bureau name. */
export const PLACE: Place = {
  name: BUREAU,
  short: "湖管",
  government: BUREAU,
  towns: LAKES.map((entry) => {
    const [name = "", code = ""] = entry.split(":");
    return { name, code };
  }),
};

/** Documents lie in folders by month; those before 2014 still end in htm. */
export const DESK: Desk<OfficeSection> = {
  perPage: 20,
  listPath: ({ path }, number) => (number === 1 ? path : `${path}index_${String(number - 1)}.html`),
  docPath: ({ host, path }, doc) => {
    const day = doc.date.replaceAll("-", "");
    const number = String(between(`${host}${path}${doc.seed}`, 1_000_000, 9_999_999));
    return `${path}${day.slice(0, 6)}/t${day}_${number}.${day < "20140701" ? "htm" : "html"}`;
  },
  list: (visit, section, page) =>
    frame(
      visit,
      section.office,
      section.path,
      `${section.name}_${section.office.name}`,
      `${crumbs(section, section.path)}<h3>${section.name}</h3>${lines(visit, section.path, page.items)}${pager(page)}`,
    ),
  article: (visit, section, item) =>
    frame(visit, section.office, item.path, item.doc.title, article(item, section)),
};

function titleOf(setting: Setting): string {
  const forms = [
    "{agency}{year}年政府信息公开工作年度报告",
    "{agency}{year}年度政府信息公开工作报告",
    "{agency}政府信息公开工作{year}年度报告",
  ];
  const at = setting.year >= 2019 ? 0 : between(`hg/${setting.agency}`, 0, 2);
  return fill(forms[at] ?? "", setting, "t");
}

/** The reports of an agency. */
export function reportsBy(agency: string, years: readonly [number, number]): readonly Doc[] {
  const look = between(`hg/look/${agency}`, 0, 1) === 0 ? WORD_LOOK : EDITOR_LOOK;
  return reportsOf(PLACE, agency, years, titleOf, look);
}

/** Ordinary documents, or with a star look-alikes. */
export function documents(
  agencies: readonly string[],
  what: string,
  count: number,
  seed: string,
  first = 2012,
): readonly Doc[] {
  const [agency = ""] = agencies;
  if (what.startsWith("*"))
    return newestFirst(lookalikes(PLACE, agency, what.slice(1).split(" "), [first, 2024]));
  const years = [first, 2025] as const;
  return ordinaries({ place: PLACE, agencies, topics: topicsOf(what), years, count, seed });
}
