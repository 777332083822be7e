import { ASKED_FOR_IS_ABSENT } from "../../page/absent-page.ts";
import { elementsNamed } from "../../page/walk.ts";
import type { PageView } from "./page-view.ts";

interface Sign {
  /** Completes the sentence "The page …". */
  readonly says: string;
  readonly pattern: RegExp;
}

/** What gives away a challenge before the page (REPORT-FORMAT 5.4), in scripts, addresses and attributes. */
const CHALLENGES: readonly Sign[] = [
  { says: "is a challenge of River Security (瑞数)", pattern: /\$_ts\s*=\s*window\[|\br='m'/u },
  { says: "is a challenge of Jiasule (加速乐)", pattern: /__jsl_clearance|__jsluid|;go\(\{"bts"/u },
  { says: "is a challenge of WZWS (360网站卫士)", pattern: /wzws-waf-cgi|waf_slider|WZWS-RAY/iu },
  { says: "is a block by Chuangyudun (创宇盾)", pattern: /365cyd\.com/u },
  { says: "is a challenge of Aliyun", pattern: /acw_sc__v2/u },
  { says: "is a challenge of Yunsuo (云锁)", pattern: /security_verify_data|yunsuo_session/u },
  { says: "is a block by Safedog (安全狗)", pattern: /safedog/iu },
];

/** What a challenge or block says to its reader. */
const CHALLENGE_WORDS: readonly Sign[] = [
  {
    says: "asks for JavaScript before it shows anything",
    pattern: /请开启JavaScript并刷新|enableJavaScriptandcookies/iu,
  },
  {
    says: "is a block by a firewall",
    pattern:
      /您的请求带有不合法参数|已被网站管理员设置拦截|TencentCloudWAF|访问被(?:拒绝|拦截|阻断)|网站防火墙/iu,
  },
  {
    says: "asks for a captcha",
    pattern: /滑动验证|请完成安全验证|访问验证|请输入验证码|人机验证/u,
  },
];

/** What a page says that answers 200 and is not there (REPORT-FORMAT 5.5). */
const MISSING_WORDS: readonly Sign[] = [
  {
    says: "says that it does not exist",
    pattern: new RegExp(
      `${ASKED_FOR_IS_ABSENT.source}|(?:页面|网页|文章|信息|内容)(?:未找到|不存在|找不到|没有找到|已(?:被)?删除|已下架)|404|无法找到该页`,
      "u",
    ),
  },
  {
    says: "says that it has nothing yet",
    pattern: /内容正在更新|暂无(?:数据|信息|内容|相关)|栏目建设中|正在建设中|网站维护中|敬请期待/u,
  },
];
const SENDS_HOME = /location(?:\.href)?\s*=\s*["'](?:\/|\/index\.s?html?)["']/u;
/** The first stage of Jiasule (加速乐) writes the cookie's name in pieces; other challenges do the same in their own words. */
const RELOADS_WITH_COOKIE =
  /document\.cookie\s*=.{0,4000}?location(?:\.href\s*=\s*(?:window\.|document\.)?location|\.reload\(|\.replace\((?:window\.)?location)/su;
const ENTRANCE = /\/(?:(?:index|default|list)(?:_\d+)?\.\w{2,5})?$/u;
const FORWARDS = /^refresh$|http-equiv=["']?refresh|location(?:\.href|\.replace)?\s*[=(]/imu;

/** A real document is longer than any error page; only pages shorter than this are asked. */
const SHORT_PAGE = 300;
const LONGEST_CODE = 20_000;

/** Why a page is not the document but something in its place; null where it is a page like any other. */
export function whyUnreadable(view: PageView): string | null {
  if (view.text.length > SHORT_PAGE || view.evidence.statistics.cells.length > 0) return null;
  const code = codeOf(view);
  const words = view.title + view.text;
  const challenge =
    CHALLENGES.find(({ pattern }) => pattern.test(code)) ??
    CHALLENGE_WORDS.find(({ pattern }) => pattern.test(words)) ??
    MISSING_WORDS.find(({ pattern }) => pattern.test(words));
  if (challenge) return `The page ${challenge.says}.`;
  if (SENDS_HOME.test(code)) return "The page sends its reader to the home page.";
  const isEmpty = view.text === "" || view.text === view.title;
  const isElsewhere = view.attachments.length > 0 || view.pictures > 0 || view.isDrawn;
  if (!isEmpty || isElsewhere) return null;
  if (RELOADS_WITH_COOKIE.test(code))
    return "The page only sets a cookie and loads itself again, as the challenge of Jiasule (加速乐) does.";
  return isForwarding(view) || isEntrance(view) ? null : "The page holds no text of its own.";
}

/** A home page or a column's is there to lead on, and may have no text of its own. */
export function isEntrance({ evidence: { page } }: PageView): boolean {
  return page.url !== null && ENTRANCE.test(page.url.split(/[?#]/u)[0] ?? "");
}

/** Whether a page forwards its reader to another address, by a meta tag or a script that writes or sets one. */
export function isForwarding(view: PageView): boolean {
  return FORWARDS.test(codeOf(view));
}

/** Scripts, their addresses and the odd attribute that only challenges use. */
function codeOf({ evidence }: PageView): string {
  const parts = elementsNamed(evidence.page.document, "script", "meta", "a", "form").flatMap(
    ({ attribs, children }) => [
      attribs["r"] === "m" ? "r='m'" : "",
      attribs["http-equiv"] ?? "",
      attribs["src"] ?? attribs["href"] ?? attribs["action"] ?? "",
      ...children.map((child) => ("data" in child ? child.data : "")),
    ],
  );
  return parts.join("\n").slice(0, LONGEST_CODE);
}
