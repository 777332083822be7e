import { withRole } from "../model.ts";
import { articlesOn, itemsOf, numbers, pagesOf, type Dialect } from "./dialect.ts";

const PER_PAGE = 20;

/** The PHP family of 安徽 with a controller of its own for yearly reports. */
export const openness: Dialect = {
  name: "openness",
  charset: "utf-8",
  columnPath(column) {
    if (column.parent === null) return "/";
    const organ = withRole(column, "organ") ?? withRole(column, "disclosure");
    if (organ === null) return `/Content/showList/${column.id}/page_1.html`;
    if (column.role === "annual") return `/openness/OpennessAnnualReport/index/${column.id}.html`;
    if (column.role === "annual-year" || column.role === "annual-group")
      return `/openness/OpennessAnnualReport/year/${column.id}/${column.slug.replace(/\D/gu, "")}.html`;
    return `/openness/OpennessContent/showList/${column.id}/page_1.html`;
  },
  articlePath({ id, column }) {
    if (withRole(column, "annual") !== null)
      return `/openness/OpennessAnnualReport/show/${id}.html`;
    const organ = withRole(column, "organ") ?? withRole(column, "disclosure");
    return organ === null
      ? `/Content/show/${id}.html`
      : `/openness/OpennessContent/show/${id}.html`;
  },
  pagePaths(column) {
    const first = openness.columnPath(column);
    const pages = pagesOf(column.articles.length, PER_PAGE);
    return [
      first,
      ...numbers(2, pages).map((n) =>
        first.includes("page_1") ? first.replace("page_1", `page_${n}`) : `${first}?page=${n}`,
      ),
    ];
  },
  list({ column, page, skin }) {
    const addresses = openness.pagePaths(column);
    const items = itemsOf(articlesOn(column, page, PER_PAGE), { skin, dialect: openness });
    const next = addresses[page];
    const last = addresses.at(-1);
    const pager =
      next === undefined
        ? ""
        : `<a class="next" href="${next}">下一页</a> <a href="${last ?? ""}">最后一页</a>`;
    return `${skin.list(items)}<div class="pageNav">${pager}</div>`;
  },
};
