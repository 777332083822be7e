import type { Article, Column } from "../model.ts";
import { columnsUnder } from "../model.ts";
import { itemsOf, type Answer, type Dialect, type ListView } from "./dialect.ts";

const PER_PAGE = 15;
/** Pages that come with the column page, and with each answer of the proxy. */
const GROUP = 3;
const GROUP_SIZE = PER_PAGE * GROUP;

/** How a JCMS template writes the parameters of its pager. */
type JpageCall = "ajaxParam" | "hidden inputs";

/** 大汉 JCMS: the first entries lie in a script as XML, the others behind `dataproxy.jsp`. */
export function jcms(call: JpageCall): Dialect {
  const dialect: Dialect = {
    name: "jcms",
    charset: "utf-8",
    columnPath: (column) => (column.parent === null ? "/" : `/col/col${column.id}/index.html`),
    articlePath: ({ id, date, column }) => {
      const [year, month, day] = date.split("-").map(Number);
      return `/art/${year}/${month}/${day}/art_${column.id}_${id}.html`;
    },
    pagePaths: (column) => [dialect.columnPath(column)],
    dataPages: ({ articles }) => Math.max(0, Math.ceil(articles.length / GROUP_SIZE) - 1),
    list: (view) => scriptedList(view, call, dialect),
    data: (site, url) => {
      if (url.pathname !== "/module/web/jpage/dataproxy.jsp") return null;
      const column = columnsUnder(site.root).find(
        ({ id }) => String(id) === url.searchParams.get("columnid"),
      );
      const start = Number(url.searchParams.get("startrecord"));
      const end = Number(url.searchParams.get("endrecord"));
      const isAsked = url.searchParams.get("unitid") === unitOf(column);
      if (column === undefined || !(start >= 1) || !(end >= start) || !isAsked)
        return { status: 500, contentType: "text/html", text: "error" };
      const articles = column.articles.slice(start - 1, Math.min(end, start - 1 + GROUP_SIZE));
      return proxyAnswer(
        column,
        itemsIn(articles, (some) => itemsOf(some, { skin: site.plan.skin, dialect })),
      );
    },
  };
  return dialect;
}

function scriptedList({ column, skin, site }: ListView, call: JpageCall, dialect: Dialect): string {
  const first = column.articles.slice(0, GROUP_SIZE);
  const records = itemsIn(first, (articles) => itemsOf(articles, { skin, dialect }));
  const unit = unitOf(column);
  return `<div id="${unit}" class="default_pgContainer"><script type="text/xml"><datastore>
<nextgroup></nextgroup><recordset>${records}</recordset></datastore></script></div>
${pagerCall(call, column, site.plan.government)}`;
}

function pagerCall(call: JpageCall, column: Column, siteName: string): string {
  const unit = unitOf(column);
  const total = column.articles.length;
  if (call === "ajaxParam")
    return `<script>$(function(){$("#${unit}").jpage({theme:"default",perPage:${PER_PAGE},totalRecord:${total},groupSize:${GROUP},proxyUrl:"/module/web/jpage/dataproxy.jsp",
ajaxParam:{col:1,appid:1,webid:37,path:"/",columnid:${column.id},sourceContentType:1,unitid:"${unit}",webname:"${siteName}",permissiontype:0}});});</script>`;
  return `<script type="text/javascript">
jQuery('#${unit}').jpage({ 'proxyUrl' : '/module/web/jpage/dataproxy.jsp', 'totalRecord' : ${total}, 'perPage' : ${PER_PAGE}, 'groupSize' : ${GROUP},
  'ajaxParam' : { 'webid' : '37', 'appid' : '1', 'col' : '1', 'columnid' : '${column.id}', 'unitid' : '${unit}', 'path' : '/', 'sourceContentType' : '1', 'permissiontype' : '0', 'webname' : '${siteName}' } });
</script>`;
}

function unitOf(column: Column | undefined): string {
  return String((column?.id ?? 0) * 7 + 11);
}

function itemsIn(
  articles: readonly Article[],
  item: (articles: readonly Article[]) => string,
): string {
  return articles.map((article) => `<record><![CDATA[${item([article])}]]></record>`).join("\n");
}

function proxyAnswer({ articles }: Column, records: string): Answer {
  return {
    status: 200,
    contentType: "text/xml",
    text: `<?xml version='1.0' encoding='utf-8'?><datastore><totalrecord>${articles.length}</totalrecord><totalpage>${Math.ceil(articles.length / PER_PAGE)}</totalpage><recordset>${records}</recordset></datastore>`,
  };
}
