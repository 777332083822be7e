import { MOST_LINES, remembered } from "../../page/remembered.ts";

/** An account's name: letters or digits, at least one digit; offices give telephone numbers and the name of their 公众号. */
const NAME = "@?(?=[a-z\\d_-]{0,19}\\d)[a-z\\d_-]{5,20}";
/** Services that offices use as well, and those that only shops do, by name, by homophone (薇信, 企鹅), by letter. */
const COMMON_SERVICE = "(?:q{2}|微信|weixin|wechat)";
const SHOP_SERVICE =
  "(?:扣扣?|企鹅|[薇威葳徽]信|[微薇威葳徽]芯|薇|vx|wx|v信|telegram|tg|电报|纸?飞机|whatsapp|skype|line|加?赖)";
const BETWEEN = "(?:号|群|裙|频道|搜索?|同号|联系|[:@【[(“\"'])*";
const PLAIN = new RegExp(`(?:加|联系|客服|咨询)?${COMMON_SERVICE}号?[:]?${NAME}`, "u");
const DISGUISED = new RegExp(
  [
    `${SHOP_SERVICE}${BETWEEN}${NAME}`,
    `(?:加|联系|添加|咨询|找)[vq]${BETWEEN}${NAME}`,
    `(?<![a-z\\d])[vq](?:信|号)?[:]${NAME}`,
    "(?:扣|裙|群|微|薇|号|电话|v|q)[^。]{0,6}?[零一二两三四五六七八九壹贰叁肆伍陆柒捌玖〇]{7,}",
    "t\\.me/\\w{3,}",
    // Spellings that only hide what they stand for.
    "[薇葳]信|[微薇威葳徽]芯|企鹅裙|[进扣]裙|君羊|加[扣薇]|加[vq](?![a-z])",
  ].join("|"),
  "u",
);
/** Hearts and stars between the characters, letters in circles. */
const ORNAMENT = /[\p{So}\u{fe0f}\u{200d}]/gu;

/** Without one of these there is no account; most sentences have none. */
const ANY_SIGN = /[a-z\d_-]{3}|[薇葳芯裙扣羊零一二两三四五六七八九壹贰叁肆伍陆柒捌玖〇]|\p{So}/u;

/** How an account is given: as an office may give one too, or as only those do who hide from filters. */
type AccountManner = "plain" | "disguised";

/**
 * How a folded text in lower case gives a private account to write to, however it is spelt (薇❤信：zz5566, Ⓥ, 扣：二三…);
 * null where it gives none.
 */
export const privateAccount: (text: string) => AccountManner | null = remembered(
  accountIn,
  MOST_LINES,
);

function accountIn(text: string): AccountManner | null {
  if (!ANY_SIGN.test(text)) return null;
  const plain = text.normalize("NFKC").toLowerCase().replaceAll(ORNAMENT, "");
  if (DISGUISED.test(plain)) return "disguised";
  return PLAIN.test(plain) ? "plain" : null;
}
