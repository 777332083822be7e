import type { Placed } from "../kit/columns.ts";

/** The city's portal. */
export const PORTAL = "www.chenglan.gov.cn";
/** The disclosure platform on a host of its own. */
export const PLATFORM = "zfxxgk.chenglan.gov.cn";

/** The frame of the portal; `platform` is the other host's origin. */
export function portalFrame(title: string, platform: string, middle: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="SiteName" content="澄岚市人民政府"><title>${title}</title></head>
<body class="cl-body"><div class="cl-top"><img src="/res/logo.png" alt="澄岚市人民政府门户网站"></div>
<div class="cl-nav"><ul><li><a href="/">首页</a></li><li><a href="/zjcl/">走进澄岚</a></li><li><a href="/xwzx/">新闻中心</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/gsgg/">公示公告</a></li><li><a href="/hygq/">回应关切</a></li></ul></div>
<div class="cl-main">${middle}</div>
<div class="cl-foot"><a href="${platform}/">政府信息公开专栏</a><p>主办：澄岚市人民政府办公室　网站标识码：4903000012</p></div></body></html>`;
}

/** The frame of the platform. */
export function platformFrame(title: string, portal: string, middle: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}-澄岚市政府信息公开平台</title></head>
<body><div class="gk-head"><h1><a href="/">政府信息公开</a></h1><a href="${portal}/">返回门户</a></div><div class="gk-body">${middle}</div>
<div class="gk-foot">澄岚市人民政府办公室主办</div></body></html>`;
}

/** A page inside a frame: nothing but the list. */
export function bare(title: string, middle: string): string {
  return `<html><head><meta charset="utf-8"><title>${title}</title><link href="/css/iframe.css" rel="stylesheet"></head><body style="background:none">${middle}</body></html>`;
}

/** The lines of a list. */
export function lines(items: readonly Placed[], target: string): string {
  return `<ul class="infolist">${items
    .map(
      ({ doc, path }, at) =>
        `<li><b>${String(at + 1)}</b><a target="${target}" href="${path}">${doc.title}</a><em>${doc.date}</em></li>`,
    )
    .join("\n")}</ul>`;
}

/** A document's box of facts, as the platform prints it. */
export function factBox(item: Placed): string {
  const { doc, path } = item;
  return `<table class="xxgk-table"><tr><td>索 引 号：</td><td>490300${path.replaceAll(/\D/gu, "").slice(-9)}</td><td>信息分类：</td><td>综合政务</td></tr><tr><td>发布机构：</td><td>${doc.agency}</td><td>发布日期：</td><td>${doc.date}</td></tr><tr><td>名　　称：</td><td colspan="3">${doc.title}</td></tr></table>`;
}
