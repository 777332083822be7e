import { folderOf } from "../model.ts";
import { articlesOn, itemsOf, numbers, pagesOf, type Dialect } from "./dialect.ts";

const PER_PAGE = 16;

/** 博达 VSB: pages count downwards, `/zwgk/nb/1.htm` is the last. */
export const vsb: Dialect = {
  name: "vsb",
  charset: "utf-8",
  columnPath: (column) =>
    column.parent === null ? "/" : `${folderOf(column).replace(/\/$/u, "")}.htm`,
  articlePath: ({ id, column }) => `/info/${column.id}/${id}.htm`,
  pagePaths(column) {
    const pages = pagesOf(column.articles.length, PER_PAGE);
    return [
      vsb.columnPath(column),
      ...numbers(2, pages).map((n) => `${folderOf(column)}${pages - n + 1}.htm`),
    ];
  },
  list({ column, page, skin }) {
    const addresses = vsb.pagePaths(column);
    const items = itemsOf(articlesOn(column, page, PER_PAGE), { skin, dialect: vsb });
    const turn = (n: number, text: string) =>
      addresses[n - 1] === undefined || n === page
        ? `<span class="p_no_d">${text}</span>`
        : `<span class="p_next"><a href="${addresses[n - 1]}">${text}</a></span>`;
    const pager = `<div class="pb_sys_common">共${column.articles.length}条 ${page}/${addresses.length} ${turn(1, "首页")} ${turn(page - 1, "上页")} ${turn(page + 1, "下页")} ${turn(addresses.length, "尾页")}</div>`;
    return `${skin.list(items)}${addresses.length > 1 ? pager : ""}`;
  },
};
