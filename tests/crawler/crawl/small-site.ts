import type { IncomingMessage, ServerResponse } from "node:http";
import { serveLoopback } from "../loopback.ts";
import type { Loopback } from "../loopback.ts";

export const HOST = "www.qingshi-county.gov.cn";
export const YEARS = [2023, 2022, 2021, 2020, 2019, 2018] as const;

/** What the small site's tests change about its answers; false where the site is to answer itself. */
type Special = (path: string, response: ServerResponse) => boolean;

/**
 * A county's site in the TRS manner: home → 政府信息公开 → a list of reports on two pages → six reports,
 * with a report that robots.txt disallows, a link to another site and an entry that has moved.
 */
export async function serveSmallSite(special: Special = () => false): Promise<Loopback> {
  return serveLoopback((request, response) => {
    const path = request.url ?? "/";
    if (!special(path, response)) answer(path, request, response);
  });
}

export function reportPath(year: number): string {
  return `/zfxxgk/nb/${year + 1}03/t${year + 1}0315_${year}.html`;
}

function answer(path: string, request: IncomingMessage, response: ServerResponse): void {
  if (path === "/zfxxgk/moved/") {
    response.writeHead(301, { Location: reportPath(2018) }).end();
    return;
  }
  const html = PAGES.get(path);
  if (html === undefined) {
    response.writeHead(404, { "Content-Type": "text/html" }).end("<h1>404</h1>");
    return;
  }
  const etag = `"${path.length}-${html.length}"`;
  if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
  else
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ETag: etag }).end(html);
}

function page(title: string, body: string): string {
  return `<!DOCTYPE html><html><head><title>${title}_青石县人民政府</title></head><body>${body}</body></html>`;
}

function reportLink(year: number): string {
  return `<li><a href="${reportPath(year)}">青石县人民政府${year}年政府信息公开工作年度报告</a></li>`;
}

/** The page of a year's report. */
export function reportOf(year: number): string {
  const text = `本报告由青石县人民政府办公室根据《中华人民共和国政府信息公开条例》编制，统计期限为${year}年。`;
  return page(
    `${year}年政府信息公开工作年度报告`,
    `<h1>${year}年年度报告</h1><div id="zoom"><p>${text.repeat(4)}</p></div>`,
  );
}

const PAGES: ReadonlyMap<string, string> = new Map([
  ["/robots.txt", "User-agent: *\nDisallow: /zfxxgk/secret/"],
  [
    "/",
    page(
      "首页",
      '<a href="/zfxxgk/">政府信息公开</a><a href="/xw/">要闻</a><a href="http://www.heluo.gov.cn/zfxxgknb/">政府信息公开年报</a>',
    ),
  ],
  ["/xw/", page("要闻", "<p>今日要闻</p>")],
  [
    "/zfxxgk/",
    page(
      "政府信息公开",
      '<a href="nb/">政府信息公开年报</a><a href="secret/nb.html">内部年报 政府信息公开年报</a>',
    ),
  ],
  [
    "/zfxxgk/nb/",
    page(
      "政府信息公开年报",
      `<ul>${YEARS.slice(0, 3).map(reportLink).join("")}</ul><script>createPageHTML(2, 0, "index", "html")</script>`,
    ),
  ],
  [
    "/zfxxgk/nb/index_1.html",
    page(
      "政府信息公开年报",
      `<ul>${YEARS.slice(3, 5).map(reportLink).join("")}<li><a href="/zfxxgk/moved/">2018年政府信息公开年报</a></ul>`,
    ),
  ],
  ...YEARS.map((year) => [reportPath(year), reportOf(year)] as const),
]);
