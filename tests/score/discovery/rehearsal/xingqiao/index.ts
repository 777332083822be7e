import { html, plain, SiteBook } from "../kit/book.ts";
import type { Placed } from "../kit/columns.ts";
import { links } from "../kit/desk.ts";
import { newestFirst } from "../kit/docs.ts";
import type { Site, SiteAnswer, SiteVisit } from "../../site.ts";
import { AGENCIES, putOpenness } from "./openness.ts";
import { canonical, documents, parts, PLACE, put } from "./publish.ts";
import { column, frame, HOST, lines, LIST_SCRIPT } from "./skin.ts";
import { ABOUT, COLUMNS, HUBS } from "./xingqiao.data.ts";

function putHubs(book: SiteBook): void {
  for (const entry of HUBS) {
    const [id = "", name = ""] = entry.split(":");
    const own = COLUMNS.map((row) => row.split(":")).filter(([at = ""]) =>
      at.startsWith(id.slice(0, 3)),
    );
    const shown = own.map(([at = "", title = ""]) => ({ href: column(at), name: title }));
    book.put(HOST, `/col/col${id}/`, () => frame(name, `<h2>${name}</h2><ul>${links(shown)}</ul>`));
  }
  const text = ABOUT.map((line) => `<p>\u3000\u3000${line}</p>`).join("");
  book.put(HOST, "/col/col5140/", () => frame("魅力荇桥", text));
}

/** The columns of news and notices, among them what the district's office circulates on reports. */
function putColumns(book: SiteBook): readonly (readonly Placed[])[] {
  const kinds = "*government website school firms environment reading";
  const alike = documents([PLACE.government], kinds, 0, "");
  return COLUMNS.map((entry) => {
    const [id = "", name = "", count = "", what = ""] = entry.split(":");
    const hub = HUBS.map((row) => row.split(":")).find(([at = ""]) =>
      at.startsWith(id.slice(0, 3)),
    );
    const where = [{ href: column(hub?.[0] ?? ""), name: hub?.[1] ?? "" }];
    const docs = documents(AGENCIES, what, Number(count), `xq/${id}`);
    const all = id === "5121" ? newestFirst([...docs, ...alike]) : docs;
    return put(book, id, name, all, { where, side: "", filed: false });
  });
}

function putHome(book: SiteBook, fronts: readonly (readonly Placed[])[]): void {
  book.put(HOST, "/", () => {
    const boxes = COLUMNS.map((entry, at) => {
      const [id = "", name = ""] = entry.split(":");
      return `<div class="box"><div class="hd"><a href="${column(id)}">${name}</a><a class="more" href="${column(id)}">更多</a></div>${lines((fronts[at] ?? []).slice(0, 7))}</div>`;
    });
    const quick = [
      { href: column("5151"), name: "政府信息公开指南" },
      { href: column("5153"), name: "法定主动公开内容" },
      { href: column("5154"), name: "政府信息公开年报" },
      { href: column("5600"), name: "镇（街道）信息公开" },
    ];
    return frame("荇桥区人民政府", `${boxes.join("\n")}<ul class="quick">${links(quick)}</ul>`);
  });
}

function special(visit: SiteVisit): SiteAnswer | null {
  if (visit.path.startsWith("/jsearchfront/")) return html(frame("搜索", "<p>未找到相关内容</p>"));
  if (visit.path.startsWith("/script/0/jpage.js")) return plain(LIST_SCRIPT, "text/javascript");
  if (visit.path.startsWith("/module/visitcount/"))
    return plain('document.write("326")', "text/javascript");
  return parts(visit);
}

function build(): Site {
  const book = new SiteBook({
    name: "荇桥区人民政府（分年度栏目，列表为数据岛）",
    hosts: [HOST],
    canonical,
    special,
    missing: () =>
      html("<html><head><title>404</title></head><body>您访问的页面不存在</body></html>", 404),
  });
  const fronts = putColumns(book);
  putHubs(book);
  putOpenness(book);
  putHome(book, fronts);
  return book.site();
}

/** A district of a widespread system: lists stand in its pages as records for a script, and each year has a column. */
export const xingqiao: Site = build();
