import { origin } from "../kit/book.ts";
import type { ListPage, Placed } from "../kit/columns.ts";
import { type Link, links, type Section } from "../kit/desk.ts";
import type { SiteVisit } from "../../site.ts";

/** The head office. */
export const HEAD = "www.nlma.gov.cn";
/** Its disclosure platform. */
export const PLATFORM = "zfxxgk.nlma.gov.cn";
/** The bureau. */
export const BUREAU = "国家湖泊管理局";

/** Whoever has a host, with the menu of it. */
export interface Office {
  readonly host: string;
  readonly name: string;
  readonly menu: readonly Link[];
}

/** A column of an office. */
export interface OfficeSection extends Section {
  readonly office: Office;
}

/** The address of one page as another page of the host writes it. */
export function relative(from: string, to: string): string {
  const here = from.split("/").slice(1, -1);
  const there = to.split("/").slice(1);
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same += 1;
  const up = here.length - same;
  return (up === 0 ? "./" : "../".repeat(up)) + there.slice(same).join("/");
}

/** Links that may lead to another host. */
export function reach(visit: SiteVisit, from: string, host: string, path: string): string {
  return host === visit.host ? relative(from, path) : origin(visit, host) + path;
}

function menuOf(visit: SiteVisit, office: Office, at: string): string {
  const all = office.menu.map(({ href, name }) => {
    const own = href.startsWith("/") ? relative(at, href) : href.replace(/^@/u, "");
    return { href: href.startsWith("@") ? `${origin(visit, own)}/` : own, name };
  });
  return links(all, '<li class="nav-item">', "</li>");
}

/** The frame of an office's pages: a menu entry with @ leads to the home page of another host. */
export function frame(
  visit: SiteVisit,
  office: Office,
  at: string,
  title: string,
  middle: string,
): string {
  const css = relative(at, "/images/style.css");
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="SiteName" content="${office.name}" /><meta name="SiteDomain" content="${office.host}" /><title>${title}</title><link href="${css}" rel="stylesheet" type="text/css" /></head>
<body><div id="header"><h1>${office.name}</h1><ul id="nav">${menuOf(visit, office, at)}</ul></div>
<div id="content">${middle}</div>
<div id="footer">版权所有：${office.name}　网站标识码：bm4900${String(office.name.length)}001　<a href="javascript:void(0)" onclick="addFav()">加入收藏</a></div></body></html>`;
}

/** The crumb line. */
export function crumbs(section: Section, at: string): string {
  const steps = [{ href: "/", name: "首页" }, ...section.where, section];
  const all = steps.map((step) => ({
    href: relative(at, "path" in step ? step.path : step.href),
    name: step.name,
  }));
  return `<div class="dqwz">当前位置：${links(all, "<span>", "</span>&gt;")}</div>`;
}

/** The lines of a list, each leading to its own host. */
export function lines(visit: SiteVisit, at: string, items: readonly Placed[]): string {
  const rows = items.map(
    ({ doc, host, path }) =>
      `<li><span class="date">${doc.date}</span><a href="${reach(visit, at, host, path)}" target="_blank" title="${doc.title}">${doc.title}</a></li>`,
  );
  return `<ul class="list_ul">${rows.join("\n")}</ul>`;
}

/** The pager of the content system: each page works it out when it is read. */
export function pager(page: ListPage): string {
  return `<div class="page"><script type="text/javascript">
var currentPage = ${String(page.number - 1)};//所在页从0开始
var prevPage = currentPage-1;//上一页
var nextPage = currentPage+1;//下一页
var countPage = ${String(page.count)};//共多少页
document.write("共"+countPage+"页&nbsp;&nbsp;");
//设置上一页代码
if(countPage>1&&currentPage!=0&&currentPage!=1)
	document.write("<a href=\\"index"+"_" + prevPage + "."+"html\\">上一页</a>&nbsp;");
else if(countPage>1&&currentPage!=0&&currentPage==1)
	document.write("<a href=\\"index.html\\">上一页</a>&nbsp;");
//循环
var num = 5;
for(var i=Math.max(0,currentPage-num) ; i<=currentPage+num&&i<countPage ; i++){
	if(currentPage==i)
		document.write("<span>"+(i+1)+"</span>&nbsp;");
	else if(i==0)
		document.write("<a href=\\"index.html\\">"+(i+1)+"</a>&nbsp;");
	else
		document.write("<a href=\\"index"+"_" + i + "."+"html\\">"+(i+1)+"</a>&nbsp;");
}
//设置下一页代码
if(countPage>1&&currentPage!=(countPage-1))
	document.write("<a href=\\"index"+"_" + nextPage + "."+"html\\">下一页</a>&nbsp;");
</script></div>`;
}

/** The middle of a document's page. */
export function article({ doc, path }: Placed, section: Section): string {
  return `${crumbs(section, path)}<div class="detail"><h2>${doc.title}</h2><div class="ly">发布时间：${doc.date}　来源：${doc.agency}　<a href="javascript:doZoom(16)">大</a> <a href="javascript:doZoom(14)">中</a> <a href="javascript:doZoom(12)">小</a></div><div class="TRS_Editor">${doc.body()}</div></div>`;
}
