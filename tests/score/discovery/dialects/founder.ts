import { articlesOn, itemsOf, numbers, pagesOf, type Dialect } from "./dialect.ts";

const PER_PAGE = 20;

/** 方正翔宇: numbered nodes, in GBK as its older sites are. */
export const founder: Dialect = {
  name: "founder",
  charset: "gb18030",
  columnPath: ({ id, parent }) => (parent === null ? "/" : `/node_${id}.htm`),
  articlePath: ({ id, date, column }) =>
    `/${column.slug}/c/${date.slice(0, 7)}/${date.slice(8)}/content_${id}.htm`,
  pagePaths(column) {
    const pages = pagesOf(column.articles.length, PER_PAGE);
    return [
      founder.columnPath(column),
      ...numbers(2, pages).map((n) => `/node_${column.id}_${n}.htm`),
    ];
  },
  list({ column, page, skin }) {
    const addresses = founder.pagePaths(column);
    const items = itemsOf(articlesOn(column, page, PER_PAGE), { skin, dialect: founder });
    const next = addresses[page];
    const last = addresses.at(-1) ?? "";
    const pager =
      next === undefined ? "" : `<a href="${next}">下一页</a><a href="${last}">尾页</a>`;
    return `<!--enpcontent-->${skin.list(items)}<!--/enpcontent--><div class="fanye">${pager}</div>`;
  },
};
