import { withRole, type Column } from "../model.ts";
import { articlesOn, itemsOf, numbers, pagesOf, type Dialect } from "./dialect.ts";

const PER_PAGE = 15;

/** 龙讯 Lonsun EX: the disclosure columns are one address with parameters; type 3 is the yearly report. */
export const lonsun: Dialect = {
  name: "lonsun",
  charset: "utf-8",
  columnPath(column) {
    if (column.parent === null) return "/";
    const owner = withRole(column, "organ") ?? withRole(column, "disclosure");
    if (owner === null) return `/content/column/${column.id}`;
    if (owner === column) return `/public/column/${column.id}`;
    const isAnnual = column.role === "annual";
    return `/public/column/${owner.id}?type=${isAnnual ? 3 : 4}&catId=${isAnnual ? "" : column.id}&action=list`;
  },
  articlePath({ id, column }) {
    const owner = withRole(column, "organ") ?? withRole(column, "disclosure");
    return owner === null ? `/content/article/${id}` : `/public/${owner.id}/${id}.html`;
  },
  pagePaths(column) {
    const first = lonsun.columnPath(column);
    const separator = first.includes("?") ? "&" : "?";
    const pages = pagesOf(column.articles.length, PER_PAGE);
    return [first, ...numbers(2, pages).map((n) => `${first}${separator}pageIndex=${n}`)];
  },
  metas: (column) => [["ColumnType", columnType(column)]],
  list({ column, page, skin }) {
    const addresses = lonsun.pagePaths(column);
    const items = itemsOf(articlesOn(column, page, PER_PAGE), { skin, dialect: lonsun });
    const shown = addresses.flatMap((href, index) =>
      index + 1 === page || index > 4
        ? []
        : [`<a href="${href.replaceAll("&", "&amp;")}">${index + 1}</a>`],
    );
    const last = addresses.at(-1) ?? "";
    const pager = `<div class="pages">${shown.join("")}<a href="${last.replaceAll("&", "&amp;")}">尾页</a></div>`;
    return `${skin.list(items)}${addresses.length > 1 ? pager : ""}`;
  },
};

function columnType(column: Column): string {
  return withRole(column, "annual") === null ? "信息公开" : "信息公开年报";
}
