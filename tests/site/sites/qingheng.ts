import {
  county2021,
  waterBureau2020,
  yanxiTownship2022,
} from "../content/qingheng-form-reports.ts";
import { qinghengLookalikes } from "../content/qingheng-lookalikes.ts";
import {
  civilAffairs2016,
  county2008,
  county2012,
  justiceBureau2017,
} from "../content/qingheng-prose-reports.ts";
import type { Article } from "../content/document.ts";
import type { Identity, Link, ListedLink } from "../dialects/identity.ts";
import { contentTypeMeta, vsbArticle, vsbFront, vsbList } from "../dialects/vsb.ts";
import type { FormShape, VsbSite } from "../dialects/vsb.ts";
import { encodeGb18030, encodeUtf16, encodeUtf8 } from "../encode.ts";
import { htmlAnswer } from "../site.ts";
import type { Answer, Site } from "../site.ts";
import { inPages, linkTo, newestFirst } from "./paths.ts";

const identity: Identity = {
  siteName: "青蘅县人民政府",
  domain: "www.qingheng-county.gov.cn",
  siteCode: "9901240001",
  organiser: "青蘅县人民政府办公室",
};

/** How a page says which charset it is in, and which it is in. */
interface Transport {
  readonly header: string;
  readonly meta: string;
  readonly encode: (text: string) => Uint8Array;
}

const gbkInMetaOnly: Transport = {
  header: "text/html",
  meta: contentTypeMeta("gbk"),
  encode: encodeGb18030,
};
const gbkInHeaderOnly: Transport = {
  header: "text/html; charset=gbk",
  meta: "",
  encode: encodeGb18030,
};
const utf8CalledGb2312: Transport = {
  header: "text/html",
  meta: contentTypeMeta("gb2312"),
  encode: encodeUtf8,
};
const utf16: Transport = {
  header: "text/html",
  meta: contentTypeMeta("gb2312"),
  encode: encodeUtf16,
};

const exceptions: ReadonlyMap<Article, Transport> = new Map<Article, Transport>([
  [civilAffairs2016, gbkInHeaderOnly],
  [justiceBureau2017, utf8CalledGb2312],
  [county2008, utf16],
]);

const formShapes: ReadonlyMap<Article, FormShape> = new Map<Article, FormShape>([
  [waterBureau2020, "lines"],
]);

const reports = [
  yanxiTownship2022,
  county2021,
  waterBureau2020,
  county2012,
  civilAffairs2016,
  justiceBureau2017,
  county2008,
];
const articles = [...reports, ...qinghengLookalikes];

/** The template of a page whose meta tag says what the transport wants said. */
function template(transport: Transport): VsbSite {
  return {
    identity,
    charsetMeta: transport.meta,
    columns: [
      { href: "/index.htm", text: "网站首页" },
      { href: "/zfxxgk.htm", text: "政府信息公开" },
      { href: "/zfxxgk/zfxxgknb.htm", text: "政府信息公开年报" },
    ],
  };
}

function answer(html: string, transport: Transport = gbkInMetaOnly): Answer {
  return htmlAnswer(transport.encode(html), transport.header);
}

function articlePage(article: Article): readonly [string, Answer] {
  const transport = exceptions.get(article) ?? gbkInMetaOnly;
  const html = vsbArticle(template(transport), article, formShapes.get(article) ?? "tables");
  return [article.path, answer(html, transport)];
}

const listPages = inPages(newestFirst(articles).map(linkTo), 4);

/** Page 1 is `zfxxgknb.htm`; the others count down, so that an old page keeps its name for ever. */
function listPath(page: number): string {
  return page === 0 ? "/zfxxgk/zfxxgknb.htm" : `/zfxxgk/zfxxgknb/${listPages.length - page}.htm`;
}

function listPage(links: readonly ListedLink[], page: number): readonly [string, Answer] {
  const html = vsbList(template(gbkInMetaOnly), {
    links,
    previous: page === 0 ? null : listPath(page - 1),
    next: page === listPages.length - 1 ? null : listPath(page + 1),
    position: `${page + 1}/${listPages.length}`,
  });
  return [listPath(page), answer(html)];
}

function front(links: readonly Link[]): Answer {
  return answer(vsbFront(template(gbkInMetaOnly), links));
}

const home = front([
  { href: "/zfxxgk.htm", text: "政府信息公开" },
  { href: "/jgsz.htm", text: "机构设置" },
]);

/** Columns that hold nothing for us, but must answer: a dead link would look like a fault. */
const quietColumns = ["/jgsz.htm", "/zfxxgk/zfxxgkzn.htm", "/zfxxgk/ysqgk.htm"];

/** 青蘅县: 博达 VSB, GBK named in the meta tag alone, and three pages that lie about their charset. */
export const qingheng: Site = {
  host: identity.domain,
  entrance: "/index.htm",
  answers: new Map<string, Answer>([
    ["/", home],
    ["/index.htm", home],
    [
      "/zfxxgk.htm",
      front([
        { href: "/zfxxgk/zfxxgkzn.htm", text: "政府信息公开指南" },
        { href: "/zfxxgk/zfxxgknb.htm", text: "政府信息公开年报" },
        { href: "/zfxxgk/ysqgk.htm", text: "依申请公开" },
      ]),
    ],
    ...quietColumns.map((path) => [path, front([])] as const),
    ...listPages.map(listPage),
    ...articles.map(articlePage),
  ]),
  reports: reports.map((report) => ({ report, intruders: ["点击数", "关闭窗口", "�"] })),
  lookalikes: qinghengLookalikes,
  listings: listPages.map((_, page) => listPath(page)),
  forbidden: [],
  dead: [],
};
