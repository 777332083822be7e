import { folderOf } from "../model.ts";
import { articlesOn, compactDate, itemsOf, numbers, pagesOf, type Dialect } from "./dialect.ts";

const PER_PAGE = 20;

/** How a TRS template hands its page count to the script. */
type TrsPager = "numbers" | "variables";

/** TRS WCM: `index_1.html` is page 2, and only a script knows how many there are. */
export function trs(pager: TrsPager): Dialect {
  const dialect: Dialect = {
    name: "trs",
    charset: "utf-8",
    columnPath: folderOf,
    articlePath: ({ id, date, column }) => {
      const { month, day } = compactDate(date);
      return `${folderOf(column)}${month}/t${day}_${id}.html`;
    },
    pagePaths: (column) => {
      const pages = pagesOf(column.articles.length, PER_PAGE);
      return [
        folderOf(column),
        ...numbers(1, pages - 1).map((n) => `${folderOf(column)}index_${n}.html`),
      ];
    },
    list({ column, page, skin }) {
      const pages = pagesOf(column.articles.length, PER_PAGE);
      const items = itemsOf(articlesOn(column, page, PER_PAGE), { skin, dialect });
      return `${skin.list(items)}<div class="page">${pagerScript(pager, pages, page - 1)}</div>`;
    },
  };
  return dialect;
}

function pagerScript(pager: TrsPager, pages: number, current: number): string {
  if (pager === "numbers")
    return `<script>createPageHTML(${pages}, ${current}, "index", "html");</script>`;
  return `<script type="text/javascript">
var currentPage = ${current};
var countPage = ${pages};
createPageHTML(countPage, currentPage, 'index', 'html');
</script>`;
}
