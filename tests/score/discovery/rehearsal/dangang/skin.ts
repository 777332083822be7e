import type { ListPage, Placed } from "../kit/columns.ts";
import { type Link, links } from "../kit/desk.ts";
import { hash } from "../kit/random.ts";
import { TAGS } from "./dangang.data.ts";

const BAR: readonly Link[] = [
  { href: "/", name: "首页" },
  { href: "/l/11", name: "走进园区" },
  { href: "/l/21", name: "通知公告" },
  { href: "/gk", name: "信息公开" },
  { href: "/jd", name: "街道社区" },
  { href: "/l/31", name: "咨询投诉" },
  { href: "/en", name: "English" },
];

/** The frame of the zone's pages. */
export function frame(title: string, middle: string): string {
  return `<!DOCTYPE html><html lang="zh-CN" class="no-js"><head><meta charset="utf-8"/><meta content="width=device-width" name="viewport"/><title>${title} | 澹港经济技术开发区</title><link href="/_app/main.3fa1.css" rel="stylesheet"/></head>
<body><div id="__layout"><header><a href="/" class="brand"><svg width="40" height="40"></svg><b>澹港经济技术开发区管理委员会</b></a><nav>${links(BAR, "", "")}</nav></header>
<div id="__page">${middle}</div><footer>澹港经济技术开发区党政办公室主办　<a href="/l/22">政策文件</a></footer></div></body></html>`;
}

/** The state from which the page's script writes a list; the markup has none of it. */
export function stateList(id: number, name: string, page: ListPage): string {
  const state = {
    channel: { id, name },
    page: { current: page.number, total: page.count },
    list: page.items.map(({ doc, path }) => ({
      nid: Number(path.slice(3)),
      title: doc.title,
      time: doc.date,
      org: doc.agency,
    })),
  };
  return `<h2>${name}</h2><div id="app">正在加载…</div>
<script>window.__INITIAL_STATE__ = ${JSON.stringify(state)};
(function (s) {
  var h = "";
  s.list.forEach(function (n) { h += '<a class="item" href="/p/' + n.nid + '"><b>' + n.title + "</b><i>" + n.time + "</i></a>"; });
  for (var p = 1; p <= s.page.total; p++) h += '<a class="pg" href="/l/' + s.channel.id + (p > 1 ? "/" + p : "") + '">' + p + "</a>";
  document.getElementById("app").innerHTML = h;
})(window.__INITIAL_STATE__);
</script>`;
}

/** A table that is filled from a file of data in the markup of feeds. */
export function xmlList(file: string): string {
  return `<h2>管委会信息公开年报</h2><table id="nb"><tr><th>年度</th><th>发布日期</th></tr></table>
<script>
$.ajax({ url: "${file}", dataType: "xml", success: function (x) {
  $(x).find("item").each(function () {
    $("#nb").append('<tr><td><a href="' + $(this).find("link").text() + '">' + $(this).find("title").text() + "</a></td><td>" + $(this).find("pubDate").text() + "</td></tr>");
  });
} });
</script>`;
}

/** The data of that table: its titles are years. */
export function xmlData(items: readonly Placed[]): string {
  const rows = items.map(
    ({ doc, path }) =>
      `<item><title>${String(Number(doc.date.slice(0, 4)) - 1)}年度</title><link>${path}</link><pubDate>${doc.date}</pubDate></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<items>\n${rows.join("\n")}\n</items>`;
}

/** Rows of a script file that the page of the streets writes its table from. */
export function arrayData(items: readonly Placed[]): string {
  const rows = items.map(({ doc, path }) =>
    JSON.stringify([doc.agency.replace(/办事处$/u, ""), doc.title, doc.date, path]),
  );
  return `var jdgk = [\n${rows.join(",\n")}\n];\n`;
}

/** The page of the streets, which has its table from a script file. */
export function arrayList(file: string): string {
  return `<h2>街道政务公开</h2><table id="t"></table><script src="${file}"></script>
<script>
for (var i = 0; i < jdgk.length; i++) {
  var r = document.getElementById("t").insertRow(-1);
  r.insertCell(-1).innerHTML = jdgk[i][0];
  r.insertCell(-1).innerHTML = '<a href="' + jdgk[i][3] + '">' + jdgk[i][1] + "</a>";
  r.insertCell(-1).innerHTML = jdgk[i][2];
}
</script>`;
}

/** The table of an office's disclosure, with the numbers of the index. */
export function catalogue(items: readonly Placed[]): string {
  const rows = items.map(
    ({ doc, path }) =>
      `<tr><td>DG${path.slice(3)}</td><td><a href="${path}">${doc.title}</a></td><td>${doc.date}</td></tr>`,
  );
  return `<table class="ml"><tr><th>索引号</th><th>名称</th><th>生成日期</th></tr>${rows.join("\n")}</table>`;
}

/** The page of a document, with its words and the ways to share it. */
export function article(item: Placed): string {
  const { doc, path } = item;
  const at = hash(doc.seed) % TAGS.length;
  const tags = [at, (at + 3) % TAGS.length].map((n) => ({
    href: `/tag/${String(n)}`,
    name: `#${TAGS[n] ?? ""}`,
  }));
  const share = ["weixin", "weibo", "qzone"].map((to) => ({
    href: `${path}?share=${to}`,
    name: to,
  }));
  return frame(
    doc.title,
    `<article><h1>${doc.title}</h1><div class="sub"><time>${doc.date}</time><span>${doc.agency}</span></div><div class="rich">${doc.body()}</div><div>${links(tags, "", " ")}</div><div>${links(share, "", " ")}</div></article>`,
  );
}
