import type { SiteBook } from "../kit/book.ts";
import type { Placed } from "../kit/columns.ts";
import { type Desk, publish, reportsOf, type Section } from "../kit/desk.ts";
import { type Doc, fill, newestFirst, ordinaries, type Setting } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { EDITOR_LOOK, WORD_LOOK } from "../kit/looks.ts";
import { between } from "../kit/random.ts";
import { PLAIN_LOOK, reportTitle } from "../kit/report.ts";
import { topicsOf } from "../kit/topics.data.ts";
import { placeOf } from "../kit/words.ts";
import { lines, MAIN, openBody, openFrame, scripted } from "./skin.ts";
import { ASKING, TREE } from "./suilan.data.ts";

/** The city. */
export const PLACE = placeOf("绥澜市", "绥澜", 4, 9);
const LOOKS = [EDITOR_LOOK, WORD_LOOK, PLAIN_LOOK];

/** Who has pages on the disclosure platform. */
export interface Organ {
  readonly code: string;
  readonly name: string;
  readonly first: number;
  /** Of the headings of the contents: counties fill in the first and the last few alone. */
  readonly headings: readonly string[];
}

interface OpenSection extends Section {
  readonly organ: Organ;
  readonly tree: string;
}

const ORGAN_DESK: Desk<OpenSection> = {
  perPage: 15,
  listPath: (section, number) =>
    number === 1 ? section.path : `${section.path}&pageIndex=${String(number)}`,
  docPath: ({ organ, path }, doc) =>
    `/public/${organ.code}/${String(between(`${path}/${doc.seed}`, 10_000_000, 69_999_999))}.html`,
  list: (_, { name, organ, path, tree }, page) =>
    openFrame(name, organ, tree, lines(page.items, "xxgk_list") + scripted(page, path)),
  article: (_, { name, organ, tree }, item) =>
    openFrame(item.doc.title, organ, tree, openBody(item, name)),
};

/** Titles as the organ's clerk writes them, with a habit that changes at most once. */
function titleOf(setting: Setting): string {
  const { agency, year } = setting;
  const habit = between(`sl/title/${agency}`, 0, 5);
  if (habit === 0 && year >= 2020) return `${String(year)}年政府信息公开工作年度报告`;
  if (habit === 1) return fill("{agency}{year}年度政府信息公开工作年度报告", setting, "t");
  if (habit < 4) return fill("{agency}{year}年政府信息公开工作年度报告", setting, "t");
  return reportTitle(setting);
}

/** The reports of an agency with the look of its clerk. */
export function reportsBy(agency: string, years: readonly [number, number]): readonly Doc[] {
  const look = LOOKS[between(`sl/look/${agency}`, 0, 2)];
  return reportsOf(PLACE, agency, years, titleOf, look);
}

function contents(organ: Organ, what: string, size: number): readonly Doc[] {
  if (what.startsWith("*"))
    return newestFirst(lookalikes(PLACE, organ.name, what.slice(1).split(" "), [2019, 2024]));
  return ordinaries({
    place: PLACE,
    agencies: [organ.name],
    topics: topicsOf(what),
    years: [2019, 2025],
    count: between(`sl/${organ.code}/${what}/${String(size)}`, Math.ceil(size / 2), size),
    seed: `sl/${organ.code}/${what}/${String(size)}`,
  });
}

interface Leaf {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly size: number;
}

/** The tree of the contents, each leaf with its number and what is in it. */
function branches(organ: Organ): readonly (readonly [name: string, leaves: readonly Leaf[]])[] {
  return organ.headings.map((heading) => {
    const [name = "", ...rest] = heading.split(";");
    const at = TREE.indexOf(heading);
    const leaves = rest.map((leaf, index) => {
      const [own = "", what = "", size = "0"] = leaf.split(",");
      const id = `671${String(at).padStart(2, "0")}${String(index)}1`;
      return { id, name: own, what, size: Number(size) };
    });
    return [name, leaves] as const;
  });
}

function treeOf(organ: Organ): string {
  const rows = branches(organ).map(([name, leaves]) => {
    const inner = leaves.map(
      (leaf) =>
        `<li><a href="/public/column/${organ.code}?type=4&catId=${leaf.id}&action=list">${leaf.name}</a></li>`,
    );
    return `<li><span class="tree_title">${name}</span><ul>${inner.join("")}</ul></li>`;
  });
  return `<ul class="xxgk_tree">${rows.join("\n")}</ul>`;
}

function paragraphs(items: readonly string[]): string {
  return items.map((text) => `<p>\u3000\u3000${text}</p>`).join("\n");
}

/** Adds an organ's disclosure pages and gives its reports. */
export function putOrgan(book: SiteBook, organ: Organ): readonly Placed[] {
  const base = `/public/column/${organ.code}`;
  const tree = treeOf(organ);
  const section = { host: MAIN, where: [], organ, tree };
  const all = branches(organ).flatMap(([, leaves]) =>
    leaves.flatMap((leaf) => {
      const path = `${base}?type=4&catId=${leaf.id}`;
      const docs = contents(organ, leaf.what, leaf.size);
      return publish(book, ORGAN_DESK, { ...section, path, name: leaf.name }, docs);
    }),
  );
  const recent = all.toSorted((a, b) => b.doc.date.localeCompare(a.doc.date)).slice(0, 20);
  book.put(MAIN, `${base}?type=4`, () =>
    openFrame("法定主动公开内容", organ, tree, lines(recent, "xxgk_list")),
  );
  const texts: readonly (readonly [string, string, readonly string[]])[] = [
    ["2", "政府信息公开指南", [`${organ.name}依法公开政府信息。`, ...ASKING]],
    ["5", "政府信息公开制度", ["执行国家和省、市有关政府信息公开的各项规定。"]],
    ["6", "依申请公开", ASKING],
  ];
  for (const [type, name, text] of texts)
    book.put(MAIN, `${base}?type=${type}`, () => openFrame(name, organ, tree, paragraphs(text)));
  const reports = reportsBy(organ.name, [organ.first, 2024]);
  const place = { ...section, path: `${base}?type=3`, name: "政府信息公开年报" };
  return publish(book, ORGAN_DESK, place, reports);
}
