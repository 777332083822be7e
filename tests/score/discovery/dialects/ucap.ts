import { columnsUnder, folderOf, withRole, type Column } from "../model.ts";
import {
  articlesOn,
  compactDate,
  hexOf,
  itemsOf,
  numbers,
  pagesOf,
  type Answer,
  type Dialect,
} from "./dialect.ts";

const PER_PAGE = 18;

/** 开普 UCAP: static `list_2.shtml` in ordinary columns, JSON by script in the disclosure ones. */
export const ucap: Dialect = {
  name: "ucap",
  charset: "utf-8",
  columnPath: (column) => (column.parent === null ? "/" : `${folderOf(column)}list.shtml`),
  articlePath: ({ id, date, column }) =>
    `${folderOf(column)}c${column.id}/${compactDate(date).month}/${hexOf(id)}.shtml`,
  pagePaths(column) {
    const pages = isScripted(column) ? 1 : pagesOf(column.articles.length, PER_PAGE);
    return [
      ucap.columnPath(column),
      ...numbers(2, pages).map((n) => `${folderOf(column)}list_${n}.shtml`),
    ];
  },
  metas: (column) => [
    ["channelid", hexOf(column.id)],
    ["ColumnName", column.name],
  ],
  dataPages: (column) =>
    isScripted(column) && column.articles.length > 0
      ? pagesOf(column.articles.length, PER_PAGE)
      : 0,
  list({ column, page, skin }) {
    const pages = pagesOf(column.articles.length, PER_PAGE);
    if (isScripted(column))
      return `${skin.list("")}<script>
var channelId = $("meta[name=channelid]").attr("content");
$.getJSON("/common/search/" + channelId + "?_isAgg=true&_isJson=true&_pageSize=${PER_PAGE}&_template=index&_rangeTimeGte=&_channelName=&page=" + pageNo, show);
</script>`;
    const items = itemsOf(articlesOn(column, page, PER_PAGE), { skin, dialect: ucap });
    return `${skin.list(items)}<div id="page_div"></div><script>createPageHTML('page_div',${pages}, ${page},'list','shtml',${column.articles.length});</script>`;
  },
  data(site, url, host) {
    const [, hex] = /^\/common\/search\/([0-9a-f]{32})$/u.exec(url.pathname) ?? [];
    if (hex === undefined) return null;
    const column = columnsUnder(site.root).find(({ id }) => hexOf(id) === hex);
    const page = Number(url.searchParams.get("page"));
    if (column === undefined || !(page >= 1))
      return { status: 200, contentType: "application/json", text: "{}" };
    return searchAnswer(column, page, host);
  },
};

/** In the 专栏 and in organs' homes, lists are filled by script where there is more than a few lines. */
function isScripted(column: Column): boolean {
  return withRole(column, "annual") !== null;
}

function searchAnswer(column: Column, page: number, host: string): Answer {
  const results = articlesOn(column, page, PER_PAGE).map((article) => ({
    title: article.title,
    url: `//${host}${ucap.articlePath(article)}`,
    publishedTimeStr: `${article.date} 10:00:00`,
    channelName: column.name,
    content: "",
  }));
  return {
    status: 200,
    contentType: "application/json;charset=utf-8",
    text: JSON.stringify({
      data: { page, rows: PER_PAGE, total: column.articles.length, results },
    }),
  };
}
