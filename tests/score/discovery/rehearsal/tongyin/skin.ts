import type { ListPage, Placed } from "../kit/columns.ts";

/** The sections of the old county site: number and name. */
export const SECTIONS: readonly (readonly [id: number, name: string])[] = [
  [12, "桐隐新闻"],
  [15, "乡镇动态"],
  [31, "信息公开"],
  [44, "公示公告"],
  [52, "政策文件"],
  [66, "县长信箱"],
];

const STYLE =
  "<style type=text/css>td{font-size:12px;line-height:22px}a{color:#333;text-decoration:none}.t{font-size:18px;color:#c00}</style>";

/** The whole page round its middle. */
export function frame(title: string, middle: string): string {
  const bar = SECTIONS.map(
    ([id, name]) => `<td align=center><a href="List.asp?cid=${String(id)}">${name}</a></td>`,
  ).join("");
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${title}</title>${STYLE}</head>
<body topmargin=0><table width=1000 align=center border=0 cellpadding=0><tr><td><img src="images/top.jpg" width=1000 height=160 alt="桐隐县人民政府"></td></tr>
<tr><td bgcolor=#b40000><table width=100%><tr><td align=center><a href="index.asp">首 页</a></td>${bar}<td><a href="bm.asp">部门公开</a></td></tr></table></td></tr>
<tr><td>${middle}</td></tr>
<tr><td align=center><hr>桐隐县人民政府办公室主办 桐隐县信息中心承办<br>电话：0799-4521877 地址：桐隐县城关镇人民路1号</td></tr></table></body></html>`;
}

/** The lines of a list. */
export function lines(items: readonly Placed[]): string {
  const rows = items.map(
    ({ doc, path }) =>
      `<tr><td width=20>·</td><td><a href="${path.slice(1)}" target=_blank>${doc.title}</a></td><td width=90 align=right>[${doc.date}]</td></tr>`,
  );
  return `<table width=100% border=0>${rows.join("\n")}</table>`;
}

/** The pager: four words and a select. */
export function pager(page: ListPage, address: (number: number) => string): string {
  const { number, count } = page;
  const step = (word: string, to: number): string =>
    to < 1 || to > count || to === number ? `[${word}]` : `[<a href="${address(to)}">${word}</a>]`;
  const options = Array.from({ length: count }, (_, at) => {
    const chosen = at + 1 === number ? " selected" : "";
    return `<option value="${address(at + 1)}"${chosen}>${String(at + 1)}</option>`;
  });
  return `<form name=pageform method=get>共${String(page.total)}条 第${String(number)}页 共${String(count)}页 ${step("首页", 1)}${step("上一页", number - 1)}${step("下一页", number + 1)}${step("尾页", count)} 转到<select onchange="location=this.value">${options.join("")}</select></form>`;
}

/** A page with a left column of sections. */
export function inner(name: string, middle: string): string {
  const left = SECTIONS.map(
    ([id, section]) => `<tr><td>◇ <a href="List.asp?cid=${String(id)}">${section}</a></td></tr>`,
  ).join("");
  return frame(
    `${name}-桐隐县人民政府`,
    `<table width=100%><tr><td width=200 valign=top><table width=100% bgcolor=#f5f5f5>${left}</table></td><td valign=top><table width=100%><tr><td>您现在的位置：<a href="index.asp">首页</a> &gt;&gt; ${name}</td></tr><tr><td>${middle}</td></tr></table></td></tr></table>`,
  );
}

/** The page of one document. */
export function article(item: Placed, section: string): string {
  const { doc } = item;
  return frame(
    `${doc.title}_桐隐县人民政府`,
    `<table width=96% align=center><tr><td>当前位置：<a href="index.asp">首页</a> &gt;&gt; ${section} &gt;&gt; ${doc.agency} &gt;&gt; 正文</td></tr><tr><td align=center class=t><b>${doc.title}</b></td></tr><tr><td align=center>发布机构：${doc.agency} 发布日期：${doc.date} 点击数：<script src="hits.asp"></script></td></tr><tr><td id=content>${doc.body()}</td></tr><tr><td align=right>【<a href="javascript:window.print()">打印</a>】【<a href="javascript:window.close()">关闭</a>】</td></tr></table>`,
  );
}
