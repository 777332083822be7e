import { cut, links } from "../kit/desk.ts";
import { hex } from "../kit/random.ts";
import { type Bureau, facts, serial, type System } from "./bureau.ts";

function shell(bureau: Bureau, title: string, bar: string, middle: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}-${bureau.agency}</title></head><body><div class="top"><h1>${bureau.agency}</h1>${bar}</div><div class="con">${middle}</div><div class="bottom">${bureau.agency} 版权所有</div></body></html>`;
}

/** Static pages; the pager knows the next page only. */
export const STATIC: System = {
  openPath: "/open/",
  columnPath: (id) => `/col${String(id)}/`,
  desk: {
    perPage: 15,
    listPath: ({ path }, number) => (number === 1 ? path : `${path}index${String(number)}.html`),
    docPath: ({ id }, doc, at) =>
      `/n${String(id)}/${doc.date.slice(0, 4)}/${doc.date.slice(5).replace("-", "")}/c${String(id)}-${serial(id, at)}.html`,
    list(_, { bureau, path, name }, { items, number, count }) {
      const rows = items.map(({ doc, path: href }) => ({ href, name: `${doc.title} ${doc.date}` }));
      const next =
        number < count ? `<a href="${path}index${String(number + 1)}.html">下一页</a>` : "";
      return STATIC.frame(bureau, name, `<ul class="newslist">${links(rows)}</ul>${next}`);
    },
    article: (_, { bureau, name }, item) =>
      STATIC.frame(
        bureau,
        item.doc.title,
        `<p>首页&gt;${name}</p><h2>${item.doc.title}</h2><p>${facts(item)}</p>${item.doc.body()}`,
      ),
  },
  frame: (bureau, title, middle) =>
    shell(
      bureau,
      title,
      `<a href="/">首页</a><a href="/col11/">工作动态</a><a href="/col12/">通知公告</a><a href="/open/">${bureau.menu}</a>`,
      middle,
    ),
  open: (_, columns) => `<dl class="menu">${links(columns, "<dd>", "</dd>")}</dl>`,
};

/** A program's pages under numbers; the pager is a form that asks for a number. */
export const ASPX: System = {
  openPath: "/open.aspx",
  columnPath: (id) => `/list.aspx?cid=${String(id)}`,
  desk: {
    perPage: 20,
    listPath: ({ path }, number) => (number === 1 ? path : `${path}&p=${String(number)}`),
    docPath: ({ id }, _, at) => `/view.aspx?id=${serial(id, at)}`,
    list(_, { bureau, id, name }, { items, number, count }) {
      const rows = items.map(
        ({ doc, path }) =>
          `<tr><td><a href="${path.slice(1)}">${cut(doc.title, 22)}</a></td><td>${doc.date}</td></tr>`,
      );
      const form = `<form action="list.aspx" method="get"><input type="hidden" name="cid" value="${String(id)}">当前第${String(number)}页/共${String(count)}页，转到第<input name="p" size="2" value="${String(Math.min(count, number + 1))}">页<input type="submit" value="GO"></form>`;
      return ASPX.frame(bureau, name, `<table>${rows.join("\n")}</table>${count > 1 ? form : ""}`);
    },
    article: (_, { bureau }, item) =>
      ASPX.frame(
        bureau,
        "信息内容",
        `<span id="lblTitle">${item.doc.title}</span><br><span id="lblInfo">${facts(item)}</span><div id="lblContent">${item.doc.body()}</div>`,
      ),
  },
  frame: (bureau, title, middle) =>
    shell(
      bureau,
      title,
      `<table><tr><td><a href="default.aspx">首页</a></td><td><a href="list.aspx?cid=11">工作动态</a></td><td><a href="list.aspx?cid=12">通知公告</a></td><td><a href="open.aspx">${bureau.menu}</a></td></tr></table>`,
      `<form id="form1"><input type="hidden" name="__VIEWSTATE" value="${hex(title, 24)}"></form>${middle}`,
    ),
  open: (_, columns) =>
    columns
      .map(
        ({ href, name }) =>
          `<div class="box" onclick="location.href='${href.slice(1)}'" style="cursor:pointer">${name}</div>`,
      )
      .join("\n"),
};

/** Pages in frames behind tabs; the pager is written by a script that knows how many pages there are. */
export const TABS: System = {
  openPath: "/gkzl.html",
  columnPath: (id) => `/list_${String(id)}_1.html`,
  desk: {
    perPage: 12,
    listPath: ({ id }, number) => `/list_${String(id)}_${String(number)}.html`,
    docPath: ({ id }, _, at) => `/html/${serial(id, at)}.html`,
    list(_, { bureau, id, name }, { items, number, count }) {
      const rows = items.map(({ doc, path }) => ({
        href: path,
        name: `【${doc.date}】${doc.title}`,
      }));
      const script = `<script>
var pageCount = ${String(count)}, currPage = ${String(number)};
for (var i = 1; i <= pageCount; i++) {
  if (i == currPage) document.write("<b>" + i + "</b> ");
  else document.write('<a href="list_${String(id)}_' + i + '.html">' + i + "</a> ");
}
</script>`;
      return TABS.frame(bureau, name, `<ul>${links(rows)}</ul><div class="pages">${script}</div>`);
    },
    article: (_, { bureau, name }, item) =>
      TABS.frame(
        bureau,
        item.doc.title,
        `<h3>${name}</h3><h2>${item.doc.title}</h2><p>${facts(item)}</p>${item.doc.body()}`,
      ),
  },
  frame: (bureau, title, middle) =>
    shell(
      bureau,
      title,
      `<a href="/">首页</a> <a href="/list_11_1.html">工作动态</a> <a href="/list_12_1.html">通知公告</a> <a href="/gkzl.html">${bureau.menu}</a>`,
      middle,
    ),
  open(_, columns) {
    const tabs = columns.map(
      ({ name }, at) => `<li onclick="show(${String(at)})"><span>${name}</span></li>`,
    );
    const files = columns.map((_link, at) => `"gk_${String(at)}.html"`);
    return `<ul class="tab">${tabs.join("")}</ul><iframe id="gk" src="gk_0.html" width="100%" height="700"></iframe>
<script>
var files = [${files.join(", ")}];
function show(n) { document.getElementById("gk").src = files[n]; }
</script>`;
  },
  inner: (columns) =>
    columns.map(({ href, name }, at) => [
      `/gk_${String(at)}.html`,
      `<html><head><meta charset="utf-8"></head><body><p>${name}</p><p>本栏目公开本机关${name}信息。<a href="${href}" target="_parent">进入栏目&gt;&gt;</a></p></body></html>`,
    ]),
};

/** A program's pages under codes; windows open on a click, and a list of reports tells the years. */
export const STRUTS: System = {
  openPath: "/open.do",
  columnPath: (id) => `/channel.do?cid=${String(id)}`,
  desk: {
    perPage: 16,
    listPath: ({ path }, number) => (number === 1 ? path : `${path}&pageNo=${String(number)}`),
    docPath: (_, doc) => `/detail.do?infoId=${hex(`jc/${doc.seed}`, 24)}`,
    list(_, { bureau, path, name, id }, { items, number, count }) {
      const rows = items.map(({ doc, path: to }) => {
        const year = /\d{4}/u.exec(doc.title)?.[0] ?? "";
        const text = id === 15 && doc.isReport ? `${year}年` : doc.title;
        return `<li><a href="#" onclick="window.open('${to.slice(1)}');return false;">${text}</a><em>${doc.date}</em></li>`;
      });
      const to = (word: string, n: number): string =>
        n < 1 || n > count ? word : `<a href="${path.slice(1)}&pageNo=${String(n)}">${word}</a>`;
      const pager = `${to("上一页", number - 1)} ${to("下一页", number + 1)}`;
      return STRUTS.frame(bureau, name, `<h3>${name}</h3><ul>${rows.join("\n")}</ul>${pager}`);
    },
    article: (_, { bureau, name }, item) =>
      STRUTS.frame(
        bureau,
        item.doc.title,
        `<p>${name}</p><h2>${item.doc.title}</h2><p>${facts(item)}</p><div id="zoomcon">${item.doc.body()}</div>`,
      ),
  },
  frame: (bureau, title, middle) =>
    shell(
      bureau,
      title,
      `<ul><li><a href="index.do">首页</a></li><li><a href="channel.do?cid=11">工作动态</a></li><li><a href="channel.do?cid=12">通知公告</a></li><li><a href="open.do">${bureau.menu}</a></li></ul>`,
      middle,
    ),
  open: (_, columns) => `<select size="8" onchange="go(this.value)">${columns
    .map(({ href, name }) => `<option value="${href.slice(1)}">${name}</option>`)
    .join("")}</select>
<script>function go(u) { window.location = u; }</script>`,
};
