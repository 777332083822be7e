import { columnsUnder, folderOf, withRole, type Column } from "../model.ts";
import type { PlantedSite } from "../plant.ts";
import {
  articlesOn,
  itemsOf,
  numbers,
  pagesOf,
  type Answer,
  type Dialect,
  type ListView,
} from "./dialect.ts";

const PER_PAGE = 20;
const SID = "755017";

/** 南方 NFCMS with 广东's gkmlpt: the whole disclosure column is one script with a tree of categories. */
export const nfcms: Dialect = {
  name: "nfcms+gkmlpt",
  charset: "utf-8",
  columnPath(column) {
    if (withRole(column, "annual") !== null) return `/gkmlpt/annualreport#${column.id}`;
    if (withRole(column, "disclosure") !== null) return `/gkmlpt/index#${column.id}`;
    return column.parent === null ? "/" : `${folderOf(column)}index.html`;
  },
  articlePath({ id, column }) {
    return withRole(column, "disclosure") === null
      ? `${folderOf(column)}content/post_${id}.html`
      : `/gkmlpt/content/${Math.floor(id / 1_000)}/${id % 1_000}/post_${id}.html`;
  },
  pagePaths(column) {
    if (withRole(column, "disclosure") !== null)
      return [nfcms.columnPath(column).replace(/#.*/u, "")];
    const pages = pagesOf(column.articles.length, PER_PAGE);
    return [
      nfcms.columnPath(column),
      ...numbers(2, pages).map((n) => `${folderOf(column)}index_${n}.html`),
    ];
  },
  dataPages: (column) =>
    withRole(column, "disclosure") !== null && column.articles.length > 0
      ? pagesOf(column.articles.length, PER_PAGE)
      : 0,
  list: (view) =>
    withRole(view.column, "disclosure") === null ? staticList(view) : application(view.site),
  data(site, url, host) {
    const [, id] = /^\/gkmlpt\/api\/all\/(\d+)$/u.exec(url.pathname) ?? [];
    if (id === undefined) return null;
    const column = columnsUnder(site.root).find((one) => String(one.id) === id);
    const page = Number(url.searchParams.get("page"));
    if (column === undefined || url.searchParams.get("sid") !== SID || !(page >= 1))
      return { status: 200, contentType: "application/json", text: '{"articles":[]}' };
    return apiAnswer(column, page, host);
  },
};

function address(page: number): string {
  return page === 1 ? "index.html" : `index_${page}.html`;
}

function staticList({ column, page, skin }: ListView): string {
  const pages = pagesOf(column.articles.length, PER_PAGE);
  const items = itemsOf(articlesOn(column, page, PER_PAGE), { skin, dialect: nfcms });
  const links = [
    ...(page > 1 ? [`<a href="${address(page - 1)}">上一页</a>`] : []),
    `<span class="cur">${page}</span>`,
    ...(page < pages
      ? [`<a href="${address(page + 1)}">下一页</a>`, `<a href="${address(pages)}">末页</a>`]
      : []),
  ];
  return `${skin.list(items)}<div class="pagination">${pages > 1 ? links.join(" ") : ""}</div>`;
}

/** The shell of the script: nothing of a list is in its markup. */
function application({ root, plan }: PlantedSite): string {
  const disclosure = columnsUnder(root).find(({ role }) => role === "disclosure");
  const tree = disclosure === undefined ? [] : disclosure.columns.map(branch);
  const configuration = { SITE_NAME: plan.government, SID, TREE: tree, LANG: "zh-CN" };
  return `<div id="app"></div><script>window._CONFIG = ${JSON.stringify(configuration)};</script><script src="/gkmlpt/js/app.5c1f.js"></script>`;
}

interface Branch {
  readonly id: number;
  readonly name: string;
  readonly parent_id: number;
  readonly post_count: number;
  readonly children: readonly Branch[];
}

function branch(column: Column): Branch {
  return {
    id: column.id,
    name: column.name,
    parent_id: column.parent?.id ?? 0,
    post_count: column.articles.length,
    children: column.columns.map(branch),
  };
}

function apiAnswer(column: Column, page: number, host: string): Answer {
  const articles = articlesOn(column, page, PER_PAGE).map((article) => ({
    id: article.id,
    title: article.title,
    url: `http://${host}${nfcms.articlePath(article)}`,
    post_url: "",
    created_at: `${article.date} 09:30:00`,
    publisher: article.agency,
    document_number: "",
    identifier: `755017-${article.id}`,
  }));
  return {
    status: 200,
    contentType: "application/json",
    text: JSON.stringify({
      articles,
      classify: { id: column.id, name: column.name, post_count: column.articles.length },
    }),
  };
}
