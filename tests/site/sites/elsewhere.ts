import { farmTemplate, universityReport } from "../content/elsewhere.ts";
import type { Lookalike } from "../content/lookalike.ts";
import type { Identity } from "../dialects/identity.ts";
import { contentTypeMeta, vsbArticle, vsbFront } from "../dialects/vsb.ts";
import type { VsbSite } from "../dialects/vsb.ts";
import { utf8Page } from "../site.ts";
import type { Answer, Site } from "../site.ts";
import { linkTo } from "./paths.ts";

/** A site of one article that only looks like a report. */
function oneArticleSite(identity: Identity, article: Lookalike): Site {
  const template: VsbSite = {
    identity,
    charsetMeta: contentTypeMeta("utf-8"),
    columns: [{ href: "/", text: "首页" }],
  };
  return {
    host: identity.domain,
    entrance: "/",
    answers: new Map<string, Answer>([
      ["/", utf8Page(vsbFront(template, [linkTo(article)]))],
      [article.path, utf8Page(vsbArticle(template, article, "tables"))],
    ]),
    reports: [],
    lookalikes: [article],
    listings: [],
    forbidden: [],
    dead: [],
  };
}

export const university: Site = oneArticleSite(
  {
    siteName: "云岫师范学院信息公开网",
    domain: "xxgk.yunxiu-normal.edu.cn",
    siteCode: "9901990001",
    organiser: "云岫师范学院党政办公室",
  },
  universityReport,
);

export const farm: Site = oneArticleSite(
  {
    siteName: "写作小帮手",
    domain: "www.fanwen-helper.example",
    siteCode: "",
    organiser: "写作小帮手",
  },
  farmTemplate,
);
