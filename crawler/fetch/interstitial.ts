import type { RawResponse } from "./raw-response.ts";
import { headerOf } from "./raw-response.ts";

interface Product {
  readonly name: string;
  /** Statuses that only this product sends. */
  readonly statuses: readonly number[];
  /** A header that only this product sends. */
  readonly header?: string;
  /** Words of its page; they count on short pages only, since a notice may speak of them. */
  readonly words: readonly string[];
}

/** Protection products that stand before a site (REPORT-FORMAT 5.4). Detected, never solved. */
const PRODUCTS: readonly Product[] = [
  { name: "瑞数", statuses: [412], words: ["$_ts=window['$_ts']", "r='m'"] },
  { name: "加速乐", statuses: [521], words: ["__jsl_clearance", "__jsluid"] },
  {
    name: "网站卫士",
    statuses: [493],
    header: "wzws-ray",
    words: ["/wzws-waf-cgi/", "waf_slider", "请开启JavaScript并刷新该页"],
  },
  { name: "创宇盾", statuses: [], words: ["365cyd.com"] },
  {
    name: "网站防火墙",
    statuses: [],
    words: [
      "您的请求带有不合法参数",
      "security_verify_data",
      "yunsuo_session",
      "acw_sc__v2",
      "Tencent Cloud WAF",
    ],
  },
  { name: "验证码", statuses: [], words: ["请完成安全验证", "滑动验证", "访问验证"] },
];

/** A challenge is a script with little around it; a page of the site is longer. */
const LONGEST_CHALLENGE = 30_000;

/**
 * The name of the protection product whose challenge stands in place of the page; null for a page of
 * the site.
 */
export function interstitialOf(response: RawResponse): string | null {
  const text = response.bytes.length > LONGEST_CHALLENGE ? "" : bothReadings(response.bytes);
  const found = PRODUCTS.find(
    ({ statuses, header, words }) =>
      statuses.includes(response.status) ||
      (header !== undefined && response.status >= 400 && headerOf(response, header) !== null) ||
      words.some((word) => text.includes(word)),
  );
  return found?.name ?? null;
}

/** Challenges do not say their charset; the words are looked for in either. */
function bothReadings(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes) + new TextDecoder("gb18030").decode(bytes);
}
