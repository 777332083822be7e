/** The script of every list page: asks for the lines and writes list and pager. */
const LIST_SCRIPT = `
(function () {
  var box = document.getElementById("list"), bar = document.getElementById("pager");
  function two(word, to, off) {
    var b = document.createElement("button");
    b.textContent = word; b.disabled = off; b.onclick = function () { load(to); };
    bar.appendChild(b);
  }
  function load(no) {
    fetch(pageConfig.api + "?channelId=" + pageConfig.channelId + "&pageNo=" + no + "&pageSize=" + pageConfig.pageSize)
      .then(function (r) { return r.json(); })
      .then(function (res) {
        box.innerHTML = ""; bar.innerHTML = "";
        res.data.rows.forEach(function (row) {
          var li = document.createElement("li"), a = document.createElement("a"), s = document.createElement("span");
          a.href = row.url; a.title = row.title; a.textContent = row.title; s.textContent = row.publishDate;
          li.appendChild(a); li.appendChild(s); box.appendChild(li);
        });
        two("上一页", no - 1, no <= 1);
        for (var i = 1; i <= res.data.pages; i++) two(String(i), i, i === no);
        two("下一页", no + 1, no >= res.data.pages);
      });
  }
  load(1);
})();`;

const MENU = [
  ["/", "首页"],
  ["/channel/yw/", "沧翎要闻"],
  ["/channel/tzgg/", "通知公告"],
  ["/zwgk/", "政务公开"],
  ["/channel/lxhf/", "来信回复"],
].map(([href = "", name = ""]) => `<a class="nav-item" href="${href}">${name}</a>`);

/** The frame of every page. */
export function frame(title: string, middle: string): string {
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="UTF-8"><title>${title}</title><link rel="stylesheet" href="/static/css/app.3f2a.css"></head>
<body><div id="app"><div class="app-header"><div class="logo">沧翎市人民政府</div><div class="app-nav">${MENU.join("")}</div></div>
<div class="app-main">${middle}</div>
<div class="app-footer"><div>版权所有：沧翎市人民政府　承办：沧翎市数据局　网站标识码：4902000001</div></div></div></body></html>`;
}

/** A channel whose lines a script fetches. */
export function channelPage(name: string, channelId: string, side: string): string {
  const config = `var pageConfig = {
  webId: "8a4c1",
  api: "/api-gateway/publish/front/content/list",
  channelId: "${channelId}",
  pageSize: 15
};`;
  return frame(
    `${name}-沧翎市人民政府`,
    `<div class="crumb">当前位置：<a href="/">首页</a> &gt; ${name}</div>${side}<div class="panel"><div class="panel-title">${name}</div><ul id="list"></ul><div id="pager"></div></div><script>${config}</script><script>${LIST_SCRIPT}</script>`,
  );
}
