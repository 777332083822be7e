import { columnsUnder, withRole, type Column } from "../model.ts";
import {
  articlesOn,
  hexOf,
  itemsOf,
  numbers,
  pagesOf,
  type Answer,
  type Dialect,
} from "./dialect.ts";

const PER_PAGE = 15;
const LIST = "/getFileListByCodeId";

/** Central organs' sites: numbered columns, and in the disclosure ones lists that answer only a posted form. */
export const ncContent: Dialect = {
  name: "n/c/content",
  charset: "utf-8",
  columnPath: (column) => (column.parent === null ? "/" : `${folder(column)}index.html`),
  articlePath: ({ id, column }) => `${folder(column)}c${id}/content.html`,
  pagePaths(column) {
    const pages = isScripted(column) ? 1 : pagesOf(column.articles.length, PER_PAGE);
    return [
      ncContent.columnPath(column),
      ...numbers(2, pages).map((n) => `${folder(column)}index_${n}.html`),
    ];
  },
  dataPages: (column) =>
    isScripted(column) && column.articles.length > 0
      ? pagesOf(column.articles.length, PER_PAGE)
      : 0,
  list({ column, page, skin }) {
    if (isScripted(column))
      return `${skin.list("")}<script>
var channelId = "${hexOf(column.id)}";
$.ajax({url: "${LIST}", type: "post", data: {codeId: "", channelId: channelId, page: pageNo, size: ${PER_PAGE}}, success: show});
</script>`;
    const items = itemsOf(articlesOn(column, page, PER_PAGE), { skin, dialect: ncContent });
    const next = ncContent.pagePaths(column)[page];
    const pager = next === undefined ? "" : `<a href="${next}">下一页</a>`;
    return `${skin.list(items)}<div class="page">${pager}</div>`;
  },
  data(site, { pathname, searchParams: form }) {
    if (pathname !== LIST) return null;
    const column = columnsUnder(site.root).find(({ id }) => hexOf(id) === form.get("channelId"));
    const page = Number(form.get("page"));
    // The server adds the mark to what was posted.
    if (form.get("__wb_method") !== "POST" || column === undefined || !(page >= 1))
      return { status: 405, contentType: "text/html", text: "" };
    return listAnswer(column, page);
  },
};

function folder({ id, parent }: Column): string {
  return parent === null ? "/" : `/n${parent.id}/n${id}/`;
}

function isScripted(column: Column): boolean {
  return withRole(column, "annual") !== null;
}

function listAnswer(column: Column, page: number): Answer {
  const results = articlesOn(column, page, PER_PAGE).map((article) => ({
    titleHtml: article.title,
    url: ncContent.articlePath(article),
    publishedTimeStr: `${article.date} 10:00:00`,
    domainMetaList: [{ resultList: [{ key: "writtendate", value: article.date }] }],
  }));
  const data = { page, rows: PER_PAGE, total: column.articles.length, results };
  return {
    status: 200,
    contentType: "application/json;charset=utf-8",
    text: JSON.stringify({ code: 200, results: { data } }),
  };
}
