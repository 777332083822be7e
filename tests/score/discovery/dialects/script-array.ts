import { folderOf, type Column } from "../model.ts";
import { pagesOf, articlesOn, numbers, type Dialect } from "./dialect.ts";

const PER_PAGE = 25;

/** How a home-made template hands its entries to the script. */
type ScriptList = "array" | "json" | "document.write";

/** Home-made sites: a list is an array in a script of the page. */
export function scriptArray(form: ScriptList): Dialect {
  const dialect: Dialect = {
    name: "script-array",
    charset: "utf-8",
    columnPath: folderOf,
    articlePath: ({ id, date, column }) => `${folderOf(column)}${date.slice(0, 4)}/${id}.html`,
    pagePaths(column) {
      const pages = pagesOf(column.articles.length, PER_PAGE);
      return [folderOf(column), ...numbers(2, pages).map((n) => `${folderOf(column)}?page=${n}`)];
    },
    list({ column, page }) {
      const pages = pagesOf(column.articles.length, PER_PAGE);
      return `<ul id="newslist"></ul>${script(form, column, page, dialect)}<script>var totalPage = ${pages}; var pageNo = ${page}; showPages("?page=");</script>`;
    },
  };
  return dialect;
}

function script(form: ScriptList, column: Column, page: number, dialect: Dialect): string {
  const entries = articlesOn(column, page, PER_PAGE).map((article) => ({
    title: article.title,
    url: dialect.articlePath(article),
    date: article.date,
  }));
  if (form === "json")
    return `<script type="application/json" id="list-data">${JSON.stringify({ list: entries })}</script>`;
  if (form === "array") {
    const rows = entries.map(
      ({ title, url, date }) =>
        `{id:${date.slice(0, 4)},title:'${title}',url:'${url}',date:'${date}'}`,
    );
    return `<script>var newsData=[${rows.join(",\n")}];\nrender(newsData);</script>`;
  }
  const lines = entries.map(
    ({ title, url, date }) =>
      `document.write('<li><a href="${url}" title="${title}">${title}</a><span>${date}<\\/span><\\/li>');`,
  );
  return `<script>${lines.join("\n")}</script>`;
}
