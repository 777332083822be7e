import type { SiteBook } from "../kit/book.ts";
import { plainCanonical } from "../kit/book.ts";
import type { Placed } from "../kit/columns.ts";
import { type Desk, type Link, publish, reportsOf, type Section } from "../kit/desk.ts";
import { type Doc, newestFirst, ordinaries, type Setting } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { EDITOR_LOOK, WORD_LOOK } from "../kit/looks.ts";
import { between } from "../kit/random.ts";
import { reportTitle } from "../kit/report.ts";
import { topicsOf } from "../kit/topics.data.ts";
import { placeOf } from "../kit/words.ts";
import type { SiteAnswer, SiteVisit } from "../../site.ts";
import {
  article,
  column,
  crumbs,
  dataGroup,
  dataList,
  dataPart,
  frame,
  HOST,
  PER_GROUP,
} from "./skin.ts";

/** The district. */
export const PLACE = placeOf("荇桥区", "荇桥", 16, 8);
/** The program that sends more lines of a list. */
export const PROXY = "/module/web/jpage/dataproxy.jsp";

/** A column with what stands left of its list. */
export interface ColumnSection extends Section {
  readonly id: string;
  readonly side: string;
  readonly filed: boolean;
}

/** Pages have no query, but the program that sends lines has. */
export function canonical(path: string): string {
  const { pathname, searchParams } = new URL(path, "http://site");
  const bare = plainCanonical(pathname);
  if (bare !== PROXY) return bare;
  return `${PROXY}?page=${searchParams.get("page") ?? "0"}&columnid=${searchParams.get("columnid") ?? ""}`;
}

/** What came over from the system of before 2014 has kept its address. */
function docPath({ id, path }: ColumnSection, { date, seed }: Doc): string {
  const [year = "", month = "", day = ""] = date.split("-").map((part) => String(Number(part)));
  const number = between(`xq${path}${seed}`, 1_000_000, 9_999_999);
  const file = `${year}/${month}/${day}/art_${id}_${String(Number(year) < 2014 ? number % 100_000 : number)}.html`;
  return Number(year) < 2014 ? `/xxgk/jcms_files/jcms1/web5/site/art/${file}` : `/art/${file}`;
}

const DESK: Desk<ColumnSection> = {
  perPage: PER_GROUP,
  listPath: ({ id, path }, number) =>
    number === 1 ? path : `${PROXY}?page=${String(number - 1)}&columnid=${id}`,
  docPath,
  list: (_, { id, name, where, side }, page) => {
    if (page.number > 1) return dataGroup(page, id);
    const here = [...where, { href: column(id), name }];
    return frame(
      `荇桥区人民政府 ${name}`,
      `${crumbs(here)}<div class="left">${side}</div><div class="right"><h2>${name}</h2>${dataList(page, id)}</div>`,
    );
  },
  article: (_, { id, name, where, filed }, item) =>
    article(item, [...where, { href: column(id), name }], filed),
};

const stored = new Map<string, readonly Placed[]>();

/** What the program answers that is asked for lines by their numbers. */
export function parts(visit: SiteVisit): SiteAnswer | null {
  const { pathname, searchParams } = new URL(visit.path, "http://site");
  if (pathname !== PROXY || !searchParams.has("startrecord")) return null;
  const asked = new URLSearchParams(visit.body);
  const id = asked.get("columnid") ?? searchParams.get("columnid") ?? "";
  const first = Number(searchParams.get("startrecord"));
  return dataPart(stored.get(id) ?? [], first, Number(searchParams.get("endrecord") ?? "0"));
}

/** Publishes a column. */
export function put(
  book: SiteBook,
  id: string,
  name: string,
  docs: readonly Doc[],
  round: { readonly where: readonly Link[]; readonly side: string; readonly filed: boolean },
): readonly Placed[] {
  const section = { ...round, id, name, host: HOST, path: `/col/col${id}/` };
  const items = publish(book, DESK, section, docs);
  stored.set(id, items);
  return items;
}

/** Ordinary documents, or with a star look-alikes. */
export function documents(
  agencies: readonly string[],
  what: string,
  count: number,
  seed: string,
): readonly Doc[] {
  const [agency = ""] = agencies;
  if (what.startsWith("*"))
    return newestFirst(lookalikes(PLACE, agency, what.slice(1).split(" "), [2017, 2024]));
  const years = [2017, 2025] as const;
  return ordinaries({ place: PLACE, agencies, topics: topicsOf(what), years, count, seed });
}

function titleOf(setting: Setting): string {
  return reportTitle(setting).replace(/^荇桥区(?=\p{Script=Han}+[局镇道])/u, (own) =>
    between(`xq/t/${setting.agency}`, 0, 2) === 0 ? "" : own,
  );
}

/** The reports of an agency. */
export function reportsBy(agency: string, years: readonly [number, number]): readonly Doc[] {
  const look = between(`xq/look/${agency}`, 0, 1) === 0 ? WORD_LOOK : EDITOR_LOOK;
  return reportsOf(PLACE, agency, years, titleOf, look);
}
