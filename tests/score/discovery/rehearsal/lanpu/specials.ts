import type { SiteBook } from "../kit/book.ts";
import type { Placed } from "../kit/columns.ts";
import { type Link, links } from "../kit/desk.ts";
import { chunk, sample } from "../kit/random.ts";
import { HOST } from "./agencies.ts";
import { COLLECTIONS, TOPICS } from "./lanpu.data.ts";
import { crumbs, frame, lines } from "./skin.ts";

const ZTZL: Link = { href: "/ztzl/", name: "专题专栏" };

function short({ doc }: Placed): string {
  return doc.agency.replace(/^岚浦县/u, "").replace(/人民政府$|办事处$/u, "");
}

function isTown(item: Placed): boolean {
  return /[镇乡]$|街道$/u.test(short(item));
}

/** A table of names, four in a row. */
function asTable(items: readonly Placed[]): string {
  const rows = chunk(items, 4).map(
    (row) =>
      `<tr>${row.map((item) => `<td><a href="${item.path}">${short(item)}</a></td>`).join("")}</tr>`,
  );
  return `<table class="tb">${rows.join("\n")}</table>`;
}

/** A box to choose from. */
function asSelect(items: readonly Placed[]): string {
  const options = items.map((item) => `<option value="${item.path}">${short(item)}</option>`);
  return `<p>请选择单位：</p><select onchange="if (this.value) window.open(this.value)"><option value="">—— 各单位年度报告 ——</option>${options.join("")}</select>`;
}

/** Pictures with the names on them. */
function asCards(items: readonly Placed[]): string {
  const cards = items.map(
    (item, at) =>
      `<a class="card" href="${item.path}"><img src="/assets/zt/c${String(at)}.png" alt="${short(item)}"></a>`,
  );
  return `<div class="cards">${cards.join("\n")}</div>`;
}

/** Two tabs whose contents are pages shown in a frame. */
function putTabs(book: SiteBook, base: string, items: readonly Placed[]): string {
  const parts: readonly (readonly [string, string, readonly Placed[]])[] = [
    ["a.html", "县直部门", items.filter((item) => !isTown(item))],
    ["b.html", "镇（街道）", items.filter(isTown)],
  ];
  for (const [file, name, own] of parts)
    book.put(
      HOST,
      base + file,
      () =>
        `<html><head><meta charset="utf-8"><title>${name}</title></head><body><ul>${own.map((item) => `<li><a target="_blank" href="${item.path}">${short(item)}</a></li>`).join("\n")}</ul></body></html>`,
    );
  const heads = parts.map(
    ([file, name]) =>
      `<li onclick="document.getElementById('box').src='${base}${file}'">${name}</li>`,
  );
  return `<ul class="tabs">${heads.join("")}</ul><iframe id="box" src="${base}a.html" width="1000" height="900" frameborder="0"></iframe>`;
}

function putCollection(book: SiteBook, at: number, items: readonly Placed[]): Link {
  const [code = "", year = 0] = COLLECTIONS[at] ?? [];
  const base = `/ztzl/${code}/`;
  const own = items.filter(({ doc }) => doc.date.startsWith(String(year + 1)));
  const shown = [asTable, asSelect, asCards][at]?.(own) ?? putTabs(book, base, own);
  const name = `岚浦县${String(year)}年度政府信息公开工作年度报告汇总`;
  book.put(HOST, base, () => frame(name, `<div class="banner">${name}</div>${shown}`));
  return { href: base, name };
}

/** The special topics, the yearly collections of reports among them. */
export function putSpecials(
  book: SiteBook,
  news: readonly Placed[],
  reports: readonly Placed[],
): void {
  const plain = TOPICS.map((name, at) => {
    const href = `/ztzl/zt${String(2019 + (at % 6))}${String(101 + at)}/`;
    const items = sample(`lp/zt/${name}`, news, 12);
    book.put(HOST, href, () => frame(name, crumbs([ZTZL]) + lines(items)));
    return { href, name };
  });
  const yearly = COLLECTIONS.map((_, at) => putCollection(book, at, reports));
  const all = sample("lp/zt", [...plain, ...yearly], plain.length + yearly.length);
  book.put(HOST, "/ztzl/", () => frame("专题专栏", `<ul class="zt">${links(all)}</ul>`));
}
