import { yunxiuCity2018 } from "../content/yunxiu-city-2014-form.ts";
import { yunxiuCityOnForm2019 } from "../content/yunxiu-city-2019-form.ts";
import { yunxiuCityOnForm2021 } from "../content/yunxiu-city-2021-form.ts";
import {
  yunxiuDisclosures,
  yunxiuGuide,
  yunxiuListedLookalikes,
  yunxiuRules,
} from "../content/yunxiu-lookalikes.ts";
import { yunxiuOfficeReports } from "../content/yunxiu-office-reports.ts";
import type { Identity, Link, ListedLink } from "../dialects/identity.ts";
import { trsArticle, trsFront, trsList, trsSoftMissing } from "../dialects/trs.ts";
import { htmlAnswer, redirectTo, textAnswer, utf8Page } from "../site.ts";
import type { Answer, Site } from "../site.ts";
import { inPages, linkTo, newestFirst } from "./paths.ts";

const identity: Identity = {
  siteName: "云岫市人民政府门户网站",
  domain: "www.yunxiu-city.gov.cn",
  siteCode: "9901000001",
  organiser: "云岫市人民政府办公室",
};

const section = "/zwgk/zfxxgk/";
const column = `${section}zfxxgknb/`;
const reports = [
  ...yunxiuCityOnForm2021,
  ...yunxiuCityOnForm2019,
  yunxiuCity2018,
  ...yunxiuOfficeReports,
];
const lookalikes = [...yunxiuListedLookalikes, ...yunxiuRules, ...yunxiuDisclosures, yunxiuGuide];
const articles = [...reports, ...lookalikes];

/** An old address of the report for 2021, the only one that the list knows. */
const moved = {
  from: `${column}2021nb/index.html`,
  to: `${column}202203/t20220330_3561.html`,
};
const missing = `${column}201803/t20180330_0871.html`;
const softMissing = `${column}201703/t20170327_0655.html`;
const empty = `${column}201603/t20160329_0402.html`;
const forbidden = `${section}nbgd/t20150326_0310.html`;

const oldEntries: readonly ListedLink[] = [
  [missing, 2017, "2018-03-30"],
  [softMissing, 2016, "2017-03-27"],
  [empty, 2015, "2016-03-29"],
  [forbidden, 2014, "2015-03-26"],
].map(([href, year, date]) => ({
  href: String(href),
  text: `云岫市人民政府${year}年政府信息公开工作年度报告`,
  date: String(date),
}));

/** As the list prints it: relative to the column, the moved report under its old address. */
function asListed({ href, text, date }: ListedLink): ListedLink {
  const known = href === moved.to ? moved.from : href;
  return { href: known.replace(column, "./"), text, date };
}

const listed: readonly ListedLink[] = [
  ...newestFirst([...reports, ...yunxiuListedLookalikes]).map(linkTo),
  ...oldEntries,
].map(asListed);

const listPages = inPages(listed, 6);

/** Columns that hold nothing for us, but must answer: a dead link would look like a fault. */
const quietColumns: readonly Link[] = [
  { href: "/zwfw/", text: "政务服务" },
  { href: "/zmhd/", text: "政民互动" },
  { href: "/wza/", text: "无障碍浏览" },
  { href: "/wzdt/", text: "网站地图" },
  { href: "/gywm/", text: "关于我们" },
  { href: `${section}ysqgk/`, text: "依申请公开" },
];

const neighbours: readonly Link[] = [
  { href: "xxgkzn/", text: "政府信息公开指南" },
  { href: "xxgkzd/", text: "政府信息公开制度" },
  { href: "fdzdgknr/", text: "法定主动公开内容" },
  { href: "zfxxgknb/", text: "政府信息公开年报" },
  { href: "ysqgk/", text: "依申请公开" },
];

function listPath(index: number): string {
  return `${column}index${index === 0 ? "" : `_${index}`}.html`;
}

function singlePage(heading: string, path: string, links: readonly ListedLink[]) {
  return [path, utf8Page(trsList(identity, { heading, links, page: 0, pageCount: 1 }))] as const;
}

function annualReportList(): readonly (readonly [string, Answer])[] {
  return listPages.flatMap((links, index) => {
    const list = { heading: "政府信息公开年报", links, page: index, pageCount: listPages.length };
    const answer = utf8Page(trsList(identity, list));
    const paths = index === 0 ? [column, listPath(index)] : [listPath(index)];
    return paths.map((path) => [path, answer] as const);
  });
}

/** 云岫市: TRS WCM, UTF-8; the list's second and third page are known to a script alone. */
export const yunxiu: Site = {
  host: identity.domain,
  entrance: "/",
  answers: new Map<string, Answer>([
    ["/robots.txt", textAnswer(`User-agent: *\nDisallow: ${section}nbgd/\n`)],
    ["/", utf8Page(trsFront(identity, "云岫要闻", [{ href: section, text: "政府信息公开" }]))],
    [section, utf8Page(trsFront(identity, "政府信息公开专栏", neighbours))],
    ...quietColumns.map(
      ({ href, text }) => [href, utf8Page(trsFront(identity, text, []))] as const,
    ),
    ...annualReportList(),
    singlePage("政府信息公开制度", `${section}xxgkzd/`, yunxiuRules.map(linkTo)),
    singlePage("法定主动公开内容", `${section}fdzdgknr/`, yunxiuDisclosures.map(linkTo)),
    ...articles.map((article) => [article.path, utf8Page(trsArticle(identity, article))] as const),
    [moved.from, redirectTo(moved.to)],
    [softMissing, utf8Page(trsSoftMissing(identity))],
    [empty, htmlAnswer(new Uint8Array())],
  ]),
  reports: reports.map((report) => ({ report, intruders: [identity.siteName, "打印本页"] })),
  lookalikes,
  listings: [column, ...listPages.slice(1).map((_, index) => listPath(index + 1))],
  forbidden: [forbidden],
  dead: [missing, softMissing, empty],
};
