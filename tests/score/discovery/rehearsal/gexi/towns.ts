import { origin, type SiteBook } from "../kit/book.ts";
import { type Link, publish } from "../kit/desk.ts";
import { newestFirst } from "../kit/docs.ts";
import { between } from "../kit/random.ts";
import { canonical, DESK, documents, PLACE, reportsBy } from "./publish.ts";
import { frame, lines, MAIN, OPEN, place } from "./skin.ts";

const WHERE: readonly Link[] = [
  { href: "Index.aspx", name: "首页" },
  { href: "Towns.aspx", name: "乡镇之窗" },
];

function side(tid: string): string {
  const columns = ["乡镇概况", "工作动态", "政务公开", "村务公开"].map((name, at) => {
    const href =
      at === 0 ? `TownIndex.aspx?TID=${tid}` : `TownList.aspx?TID=${tid}&amp;CID=${String(at)}`;
    return `<tr><td class="left_td"><a href="${href}">${name}</a></td></tr>`;
  });
  return `<table width="180" border="0">${columns.join("\n")}</table>`;
}

/** A town: all it discloses stands in one column, in the order in which it was put there. */
function putTown(book: SiteBook, at: number): void {
  const { name = "" } = PLACE.towns[at] ?? {};
  const agency = `${PLACE.name}${name}${name.endsWith("街道") ? "办事处" : "人民政府"}`;
  const tid = String(at + 1);
  const home = { href: `TownIndex.aspx?TID=${tid}`, name };
  const section = { host: MAIN, path: "", where: [...WHERE, home], side: side(tid) };
  const put = (cid: number, title: string, docs: ReturnType<typeof documents>) =>
    publish(
      book,
      DESK,
      {
        ...section,
        name: title,
        list: `TownList.aspx?TID=${tid}&CID=${String(cid)}`,
        show: `TownShow.aspx?TID=${tid}&ID=`,
        from: cid * 400 + 399,
      },
      docs,
    );
  const run = (what: string, low: number, high: number) =>
    documents(
      [agency],
      what,
      between(`gx/town/${tid}/${what}`, low, high),
      `gx/town/${tid}/${what}`,
    );
  const news = put(1, "工作动态", run("news", 25, 60));
  const years = [2012 + between(`gx/first/${tid}`, 0, 2), 2017 - (at % 3 === 2 ? 1 : 0)] as const;
  const alike = documents([agency], "*plan half self", 0, "");
  const open = [...run("finance,people,notice", 15, 45), ...alike, ...reportsBy(agency, years)];
  put(2, "政务公开", newestFirst(open));
  put(3, "村务公开", run("finance,project", 8, 25));
  book.put(MAIN, canonical(`/TownIndex.aspx?TID=${tid}`), (visit) => {
    const shown = lines(
      news.slice(0, 8),
      ({ path }) => `TownShow.aspx?TID=${tid}&ID=${path.split("=").at(-1) ?? ""}`,
    );
    const middle = `<table><tr><td valign="top">${side(tid)}</td><td>${name}位于县境，辖若干行政村。${shown}</td></tr></table>`;
    return frame(origin(visit, OPEN), name, place([...WHERE, home]) + middle);
  });
}

/** The towns, to be chosen on a map. */
export function putTowns(book: SiteBook): void {
  for (const at of PLACE.towns.keys()) putTown(book, at);
  const areas = PLACE.towns.map(({ name }, at) => {
    const box = [40 + at * 50, 60 + (at % 4) * 80, 90 + at * 50, 130 + (at % 4) * 80];
    return `<area shape="rect" coords="${box.join(",")}" href="TownIndex.aspx?TID=${String(at + 1)}" alt="${name}" />`;
  });
  book.put(MAIN, "/towns.aspx", (visit) =>
    frame(
      origin(visit, OPEN),
      "乡镇之窗",
      `${place(WHERE)}<img src="images/map.jpg" width="700" height="520" border="0" usemap="#Map" /><map name="Map" id="Map">${areas.join("\n")}</map>`,
    ),
  );
}
