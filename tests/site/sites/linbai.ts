import { bwinKit, quovoKit } from "../content/linbai-infections.ts";
import { linbaiLookalikes, linbaiReports } from "../content/linbai.ts";
import type { Article } from "../content/document.ts";
import { withPlaceholders } from "../content/victim-words.ts";
import type { Identity, ListedLink } from "../dialects/identity.ts";
import { ucapArticle, ucapFront, ucapList } from "../dialects/ucap.ts";
import { infect, intrudersOf, siteNameSlot } from "../infection.ts";
import type { Infection } from "../infection.ts";
import { textAnswer, utf8Page } from "../site.ts";
import type { Answer, Site } from "../site.ts";
import { inPages, linkTo, newestFirst } from "./paths.ts";

const identity: Identity = {
  siteName: siteNameSlot,
  domain: "www.linbai-district.gov.cn",
  siteCode: "9901030001",
  organiser: "临柏区人民政府办公室",
};

const articles = [...linbaiReports, ...linbaiLookalikes];

/** The attacker came twice: the later visit, under another brand, did not touch the first page again. */
const underSecondBrand: ReadonlySet<Article> = new Set<Article>(linbaiReports.slice(1));

function infectionOf(article: Article): Infection {
  return underSecondBrand.has(article) ? quovoKit : bwinKit;
}

function infected(html: string, infection: Infection = bwinKit): Answer {
  return utf8Page(infect(html, infection));
}

/** Columns that hold nothing for us, but must answer: a dead link would look like a fault. */
const quietColumns = [
  "/c100203/zfxxgkzn.shtml",
  "/c100204/zfxxgkzd.shtml",
  "/c100205/fdzdgk.shtml",
];

const listPages = inPages<ListedLink>(newestFirst(articles).map(linkTo), 3);

function listPath(page: number): string {
  return page === 0 ? "/c100207/list.shtml" : `/c100207/list_${page + 1}.shtml`;
}

/** 临柏区: 开普 UCAP under an attacker's kit: hidden links, a brand over words, a farm at the tail. */
export const linbai: Site = {
  host: identity.domain,
  entrance: "/",
  answers: new Map<string, Answer>([
    ["/robots.txt", textAnswer("User-agent: *\nAllow: /\n")],
    ...["/", ...quietColumns].map((path) => [path, infected(ucapFront(identity))] as const),
    ...listPages.map((links, page): readonly [string, Answer] => [
      listPath(page),
      infected(ucapList(identity, links, { number: page + 1, count: listPages.length })),
    ]),
    ...articles.map((article): readonly [string, Answer] => [
      article.path,
      infected(ucapArticle(identity, article), infectionOf(article)),
    ]),
  ]),
  reports: linbaiReports.map((report) => ({
    report: {
      ...report,
      title: withPlaceholders(report.title),
      body: withPlaceholders(report.body),
    },
    intruders: intrudersOf(infectionOf(report)),
  })),
  lookalikes: linbaiLookalikes,
  listings: listPages.map((_, page) => listPath(page)),
  forbidden: [],
  dead: [],
};
