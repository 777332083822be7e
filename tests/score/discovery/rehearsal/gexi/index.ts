import { html, origin, SiteBook } from "../kit/book.ts";
import { type Link, publish } from "../kit/desk.ts";
import { newestFirst } from "../kit/docs.ts";
import type { Site } from "../../site.ts";
import { DEPARTMENTS, putCatalogue } from "./catalogue.ts";
import { ABOUT, COLUMNS } from "./gexi.data.ts";
import { canonical, DESK, documents, PLACE } from "./publish.ts";
import { frame, lines, MAIN, OPEN } from "./skin.ts";
import { putTowns } from "./towns.ts";

const HOME: Link = { href: "Index.aspx", name: "首页" };

function columnLinks(): string {
  const rows = COLUMNS.map((entry) => {
    const [id = "", name = ""] = entry.split(":");
    return `<tr><td class="left_td"><a href="NewsList.aspx?ClassID=${id}">${name}</a></td></tr>`;
  });
  return `<table width="180">${rows.join("\n")}</table>`;
}

/** The columns of the site and the boxes that show them on its home page. */
function putColumns(book: SiteBook): readonly string[] {
  const agencies = DEPARTMENTS.map(({ name }) => name);
  const kinds = "*government call tongbao law settlement firms";
  const alike = documents([PLACE.government], kinds, 0, "");
  return COLUMNS.map((entry) => {
    const [id = "", name = "", count = "", what = ""] = entry.split(":");
    const docs = documents(agencies, what, Number(count), `gx/${id}`);
    const list = `NewsList.aspx?ClassID=${id}`;
    const section = { host: MAIN, path: "", name, where: [HOME], side: columnLinks() };
    const items = publish(
      book,
      DESK,
      { ...section, list, show: "NewsShow.aspx?ID=", from: Number(id) * 1000 + 999 },
      id === "21" ? newestFirst([...docs, ...alike]) : docs,
    );
    const shown = lines(
      items.slice(0, 7),
      ({ path }) => `NewsShow.aspx?ID=${path.split("=").at(-1) ?? ""}`,
      18,
    );
    return `<td width="50%" valign="top"><table width="100%"><tr><td><b>${name}</b></td><td align="right"><a href="${list}"><img src="images/more.gif" border="0" /></a></td></tr></table>${shown}</td>`;
  });
}

function build(): Site {
  const book = new SiteBook({
    name: "葛溪县人民政府（旧县站与信息公开目录）",
    hosts: [MAIN, OPEN],
    charset: "gb18030",
    contentType: "text/html; charset=gb2312",
    canonical,
    missing: () =>
      html("<html><head><title>Runtime Error</title></head><body><h2>404</h2></body></html>", 404),
  });
  const boxes = putColumns(book);
  putTowns(book);
  putCatalogue(book);
  const text = ABOUT.map((line) => `<p>\u3000\u3000${line}</p>`).join("");
  book.put(MAIN, "/about.aspx", (visit) => frame(origin(visit, OPEN), "走进葛溪", text));
  book.put(MAIN, "/", (visit) => {
    const rows = boxes.map((box, at) => (at % 2 === 0 ? `<tr>${box}` : `${box}</tr>`));
    return frame(origin(visit, OPEN), "首页", `<table width="100%">${rows.join("\n")}</table>`);
  });
  return book.site();
}

/** A county as it stood until 2018: a catalogue for the departments, one column for all that a town discloses. */
export const gexi: Site = build();
