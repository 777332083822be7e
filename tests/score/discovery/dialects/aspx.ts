import { columnsUnder } from "../model.ts";
import { articlesOn, itemsOf, numbers, pagesOf, type Dialect } from "./dialect.ts";

const PER_PAGE = 20;

/** A .NET build as some provinces had: the list is a frame, its pages a parameter; GBK. */
export const aspx: Dialect = {
  name: "aspx",
  charset: "gb18030",
  columnPath: ({ id, parent }) => (parent === null ? "/" : `/InfoPublic.aspx?cid=${id}`),
  articlePath: ({ id, column }) => `/InfoShow.aspx?cid=${column.id}&pid=${id}`,
  pagePaths: (column) => [aspx.columnPath(column)],
  dataPages: ({ articles }) => (articles.length === 0 ? 0 : pagesOf(articles.length, PER_PAGE)),
  list: ({ column }) =>
    column.articles.length === 0
      ? ""
      : `<iframe name="list" src="/InfoList.aspx?cid=${column.id}&amp;page=1" width="100%"></iframe>`,
  data(site, url) {
    if (url.pathname !== "/InfoList.aspx") return null;
    const column = columnsUnder(site.root).find(
      ({ id }) => String(id) === url.searchParams.get("cid"),
    );
    const page = Number(url.searchParams.get("page"));
    if (column === undefined || !(page >= 1))
      return { status: 404, contentType: "text/html", text: "not found" };
    const pages = pagesOf(column.articles.length, PER_PAGE);
    const { skin } = site.plan;
    const items = itemsOf(articlesOn(column, page, PER_PAGE), { skin, dialect: aspx });
    const links = numbers(1, Math.min(pages, 9)).map(
      (n) => `<a href="InfoList.aspx?cid=${column.id}&amp;page=${n}">${n}</a>`,
    );
    const last = `<a href="InfoList.aspx?cid=${column.id}&amp;page=${pages}">尾页</a>`;
    return {
      status: 200,
      contentType: "text/html",
      text: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title></title></head><body>${skin.list(items)}<p>${links.join(" ")} ${pages > 9 ? last : ""}</p></body></html>`,
    };
  },
};
