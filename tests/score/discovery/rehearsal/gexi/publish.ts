import { origin } from "../kit/book.ts";
import { type Desk, reportsOf, type Section } from "../kit/desk.ts";
import { type Doc, newestFirst, ordinaries } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { WORD_LOOK } from "../kit/looks.ts";
import { between } from "../kit/random.ts";
import { PLAIN_LOOK, reportTitle } from "../kit/report.ts";
import { topicsOf } from "../kit/topics.data.ts";
import { placeOf } from "../kit/words.ts";
import {
  article,
  filed,
  frame,
  lines,
  MAIN,
  OPEN,
  openFrame,
  pager,
  place,
  table,
} from "./skin.ts";

/** The county. */
export const PLACE = placeOf("葛溪县", "葛溪", 12, 10);

const QUERIES = ["classid", "tid", "cid", "unitid", "kind", "page", "id", "infoid"];

/** The server does not tell capitals from small letters, and every page is told by its query. */
export function canonical(path: string): string {
  const { pathname, searchParams } = new URL(path, "http://site");
  const bare = pathname.toLowerCase().replace(/\/(?:index|default)\.aspx$/u, "/");
  const given = new Map([...searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  const kept = QUERIES.flatMap((name) => {
    const value = given.get(name) ?? "";
    return value === "" || (name === "page" && value === "1") ? [] : [`${name}=${value}`];
  });
  return kept.length === 0 ? bare : `${bare}?${kept.join("&")}`;
}

/** A column of the county's site, of a town on it, or of the catalogue. */
export interface GexiSection extends Section {
  /** The list as its pages write it. */
  readonly list: string;
  /** A document as the lists write it, without its number. */
  readonly show: string;
  /** The first of its numbers. */
  readonly from: number;
  readonly side: string;
}

function address(section: GexiSection): (item: { readonly path: string }) => string {
  return ({ path }) => section.show + path.slice(path.lastIndexOf("=") + 1);
}

function turned(section: GexiSection, number: number): string {
  return canonical(`/${section.list}&page=${String(number)}`);
}

function numbered(section: GexiSection, _: Doc, at: number): string {
  return canonical(`/${section.show}${String(section.from - at)}`);
}

/** The county's site and its towns. */
export const DESK: Desk<GexiSection> = {
  perPage: 20,
  listPath: turned,
  docPath: numbered,
  list: (visit, section, page) => {
    const own = { href: section.list.replaceAll("&", "&amp;"), name: section.name };
    const middle = `<h3>${section.name}</h3>${lines(page.items, address(section))}${pager(page, section.list)}`;
    const all = `${place([...section.where, own])}<table><tr><td valign="top">${section.side}</td><td>${middle}</td></tr></table>`;
    return frame(origin(visit, OPEN), section.name, all);
  },
  article: (visit, section, item) =>
    frame(
      origin(visit, OPEN),
      item.doc.title,
      place([...section.where, { href: section.list, name: section.name }]) + article(item),
    ),
};

/** The catalogue. */
export const OPEN_DESK: Desk<GexiSection> = {
  perPage: 15,
  listPath: turned,
  docPath: numbered,
  list: (visit, { name, where, side, list, show }, page) => {
    const own = { list, show, name, where, side, host: OPEN, path: "", from: 0 };
    const middle = `${place(where)}<h3>${name}</h3>${table(page.items, address(own))}${pager(page, list)}`;
    return openFrame(origin(visit, MAIN), name, side, middle);
  },
  article: (visit, { name, side }, item) =>
    openFrame(origin(visit, MAIN), item.doc.title, side, filed(item, name)),
};

/** Ordinary documents, or with a star look-alikes. */
export function documents(
  agencies: readonly string[],
  what: string,
  count: number,
  seed: string,
): readonly Doc[] {
  const [agency = ""] = agencies;
  if (what.startsWith("*"))
    return newestFirst(lookalikes(PLACE, agency, what.slice(1).split(" "), [2012, 2017]));
  const years = [2011, 2018] as const;
  return ordinaries({ place: PLACE, agencies, topics: topicsOf(what), years, count, seed });
}

/** The reports of an agency, pasted from a word processor by most. */
export function reportsBy(agency: string, years: readonly [number, number]): readonly Doc[] {
  const look = between(`gx/${agency}`, 0, 2) === 0 ? PLAIN_LOOK : WORD_LOOK;
  return reportsOf(PLACE, agency, years, reportTitle, look);
}
