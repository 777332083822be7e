import type { RawResponse } from "./raw-response.ts";
import { headerOf } from "./raw-response.ts";

interface Product {
  readonly name: string;
  /** Statuses that only this product sends. */
  readonly statuses: readonly number[];
  /** A header that only this product sends. */
  readonly header?: string;
  /** What only its scripts say; it counts on short pages only, since a notice may speak of them. */
  readonly signs: readonly string[];
  /** What its pages say, and what a report of the office's work or the footer of its site may say as well. */
  readonly words: readonly string[];
}

/** Protection products that stand before a site (REPORT-FORMAT 5.4). Detected, never solved. */
const PRODUCTS: readonly Product[] = [
  { name: "瑞数", statuses: [412], signs: ["$_ts=window['$_ts']", "r='m'"], words: [] },
  { name: "加速乐", statuses: [521], signs: ["__jsl_clearance", "__jsluid"], words: [] },
  {
    name: "网站卫士",
    statuses: [493],
    header: "wzws-ray",
    signs: ["/wzws-waf-cgi/", "waf_slider"],
    words: ["请开启JavaScript并刷新该页"],
  },
  { name: "创宇盾", statuses: [], signs: [], words: ["365cyd.com"] },
  {
    name: "网站防火墙",
    statuses: [],
    signs: ["security_verify_data", "yunsuo_session", "acw_sc__v2"],
    words: ["您的请求带有不合法参数", "Tencent Cloud WAF"],
  },
  {
    name: "验证码",
    statuses: [],
    signs: [],
    words: ["请完成安全验证", "滑动验证", "访问验证"],
  },
];

/** A challenge is a script with little around it; a page of the site is longer. */
const LONGEST_CHALLENGE = 30_000;

/** Characters that a challenge may have for its reader: a sentence or two, and who wrote them. */
const MOST_WORDS = 300;

/** Characters of a title or a "please wait". */
const MOST_ASIDES = 30;

/**
 * The name of the protection product whose challenge stands in place of the page; null for a page of
 * the site.
 */
export function interstitialOf(response: RawResponse): string | null {
  const { status, bytes } = response;
  const readings = bytes.length > LONGEST_CHALLENGE ? [] : bothReadings(bytes);
  const holds = (word: string): boolean => readings.some((text) => text.includes(word));
  const found = PRODUCTS.find(
    ({ statuses, header, signs, words }) =>
      statuses.includes(status) ||
      (header !== undefined && status >= 400 && headerOf(response, header) !== null) ||
      signs.some(holds) ||
      (words.some(holds) && (status !== 200 || saysLittle(readings))),
  );
  return found?.name ?? (asksForCookie(readings) ? "Cookie 校验" : null);
}

/** What a script does that only wants to know whether its visitor keeps a cookie. */
const SETS_COOKIE = /document\.cookie\s{0,5}=/iu;
const ASKS_AGAIN =
  /\blocation(?:\.reload\s{0,5}\(|(?:\.href\s{0,5}=|\s{0,5}=|\.(?:replace|assign)\s{0,5}\()\s{0,5}(?:\w{1,20}\.)?location\b)/iu;
/** What a page has that is drawn by script, or leads on. */
const GOES_ON = /<(?:script[^>]*\ssrc|a\s|frame|iframe|form|link|meta[^>]*refresh)/iu;

/** True for a page of nothing but a script that sets a cookie and asks for the same page again. */
function asksForCookie(readings: readonly string[]): boolean {
  return readings.some(
    (text) =>
      SETS_COOKIE.test(text) &&
      ASKS_AGAIN.test(text) &&
      !GOES_ON.test(text) &&
      seenLength(text) < MOST_ASIDES,
  );
}

/** Challenges do not say their charset; the words are looked for in either. */
function bothReadings(bytes: Uint8Array): readonly string[] {
  return ["utf-8", "gb18030"].map((charset) => new TextDecoder(charset).decode(bytes));
}

/** What a reader does not see: scripts, style sheets, comments and tags, closed or not, entities and blanks. */
const UNSEEN =
  /<(script|style)\b.*?(?:<\/\1[^>]*>?|$)|<!--.*?(?:-->|$)|<[^>]*>?|&#?\w{1,10};|\s+/gisu;

/** True where there is next to nothing to read. The wrong reading of bytes has more characters than the right one. */
function saysLittle(readings: readonly string[]): boolean {
  return readings.some((text) => seenLength(text) < MOST_WORDS);
}

function seenLength(text: string): number {
  return text.replace(UNSEEN, "").length;
}
