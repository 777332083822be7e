import type { ServerResponse } from "node:http";
import { serveLoopback } from "../../crawler/loopback.ts";
import type { Loopback } from "../../crawler/loopback.ts";

export const HOST = "www.qingshi-county.gov.cn";
export const SITE = "qingshi-county.gov.cn";
export const YEARS = [2023, 2022, 2021, 2020] as const;

/** What a test changes about the site's answers; false where the site is to answer itself. */
type Special = (path: string, response: ServerResponse) => boolean;

export const COLUMN = "/zfxxgk/nb/";
export const reportPath = (year: number): string => `/zfxxgk/nb/${year}.shtml`;

/**
 * A county's site whose list of reports and whose texts come from scripts alone: the list's answer has numbers, from
 * which a script makes addresses, and a report's page is a title over an empty body. `years` are those that are
 * published.
 */
export async function serveScriptSite(
  years: () => readonly number[] = () => YEARS,
  special: Special = () => false,
): Promise<Loopback> {
  return serveLoopback((request, response) => {
    const path = request.url ?? "/";
    if (special(path, response)) return;
    const body = bodyOf(path, years());
    if (body === null) response.writeHead(404).end();
    else if (body.etag !== null && request.headers["if-none-match"] === body.etag)
      response.writeHead(304).end();
    else {
      const etag = body.etag === null ? {} : { ETag: body.etag };
      response.writeHead(200, { "Content-Type": body.type, ...etag }).end(body.text);
    }
  });
}

interface Body {
  readonly type: string;
  readonly text: string;
  readonly etag: string | null;
}

function bodyOf(path: string, years: readonly number[]): Body | null {
  const html = PAGES.get(path) ?? reportPage(path);
  if (html !== null)
    return { type: "text/html; charset=utf-8", text: html, etag: `"${path}-${html.length}"` };
  const data = dataOf(path, years);
  return data === null ? null : { ...data, etag: null };
}

function dataOf(path: string, years: readonly number[]): Omit<Body, "etag"> | null {
  if (path === "/robots.txt")
    return { type: "text/plain", text: "User-agent: *\nDisallow: /secret/" };
  if (path === "/js/list.js") return { type: "text/javascript; charset=utf-8", text: LIST_SCRIPT };
  if (path === "/js/text.js") return { type: "text/javascript; charset=utf-8", text: TEXT_SCRIPT };
  if (path === "/css/site.css") return { type: "text/css", text: ".tip { display: none }" };
  if (path === "/api/list") return { type: "application/json", text: JSON.stringify(years) };
  const year = /^\/api\/text\?year=(\d{4})$/u.exec(path)?.[1];
  if (year === undefined) return null;
  return { type: "text/html; charset=utf-8", text: reportText(Number(year)) };
}

const LIST_SCRIPT = `fetch('/api/list').then((answer) => answer.json()).then((years) => {
  document.getElementById('nblist').innerHTML = years.map((year) => '<li><a href="/zfxxgk/' + 'nb/' + year + '.shtml">' +
    '青石县人民政府' + year + '年政府信息公开工作年度报告</a></li>').join('');
});`;

const TEXT_SCRIPT = `const year = document.title.slice(0, 4);
fetch('/api/text?year=' + year).then((answer) => answer.text()).then((text) => {
  document.getElementById('zoom').innerHTML = text;
});`;

function page(title: string, body: string): string {
  return `<!DOCTYPE html><html><head><title>${title}_青石县人民政府</title><link rel="stylesheet" href="/css/site.css"></head><body>
    <div class="nav"><a href="/">首页</a><a href="/xw/">要闻</a><a href="/zfxxgk/">政府信息公开</a></div>${body}</body></html>`;
}

function reportPage(path: string): string | null {
  const year = /^\/zfxxgk\/nb\/(20\d\d)\.shtml$/u.exec(path)?.[1];
  if (year === undefined) return null;
  const title = `${year}年政府信息公开工作年度报告`;
  return page(title, `<h1>${title}</h1><div id="zoom"></div><script src="/js/text.js"></script>`);
}

function reportText(year: number): string {
  const text = `本报告由青石县人民政府办公室根据《中华人民共和国政府信息公开条例》编制，统计期限为${year}年1月1日至12月31日。`;
  return `<p class="tip">真人投注平台</p><p>${text}</p><h2>一、总体情况</h2>
    <p>${year}年，全县主动公开政府信息${year - 1_500}条，收到政府信息公开申请12件，均已按期答复申请人。</p>`.repeat(
    3,
  );
}

const PAGES: ReadonlyMap<string, string> = new Map([
  ["/", page("首页", "<p>欢迎访问</p>")],
  ["/xw/", page("要闻", "<p>今日要闻</p>")],
  ["/zfxxgk/", page("政府信息公开", '<a href="/zfxxgk/nb/">政府信息公开年报</a>')],
  [COLUMN, page("政府信息公开年报", '<ul id="nblist"></ul><script src="/js/list.js"></script>')],
]);
