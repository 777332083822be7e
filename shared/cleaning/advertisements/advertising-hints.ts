import { ASKED_FOR_IS_ABSENT } from "../../page/absent-page.ts";
import { GREETING } from "../overwritten/names.ts";
import { privateAccount } from "./private-accounts.ts";

/** What stands around a piece of text and speaks for an advertisement. */
export interface Surroundings {
  /** Brands that the page was found to hold. */
  readonly brands: readonly string[];
  /** Sites of others that the piece links to. */
  readonly foreignSites: readonly string[];
  /** The page's own site, whose address is no shop's; absent for a page without an address. */
  readonly ownSite?: string | null;
  /** What the page's head calls its site, folded; an office greets visitors with it. */
  readonly ownName?: string | null;
}

/** Where nothing around a piece is known. */
export const NO_SURROUNDINGS: Surroundings = { brands: [], foreignSites: [] };

/** A witness that needs no vocabulary. */
export interface Hint {
  readonly name: string;
  /** Positive for advertising, negative for what an office writes. */
  readonly weight: number;
  /** Whether it is enough to look closer; the others only add. */
  readonly isTelling: boolean;
  /** Whether it turns to customers; a name alone does not. */
  readonly isInviting: boolean;
}

/** Addresses as shops have them; old sites of offices have them too. */
const ADDRESS =
  /(?:^|[^a-z\d.@-])(?:[a-z\d-]{1,40}\.){1,3}(?:com|net|cc|vip|top|xyz|info|club|app|bet|live|shop|tv|me|co|io)(?![a-z\d.])/u;
/** Latin words that offices write as well. */
const COMMON_LATIN =
  "(?!(?:android|windows|wechat|weixin|https?|internet|online|email|excel|word|html|iso|covid|vpn|ukey|wifi)(?![a-z]))";
const LATIN_WORD = `(?<![a-z\\d./@:_])${COMMON_LATIN}(?=[a-z\\d]{0,16}[a-z])(?:[a-z\\d]{4,17}|[a-z]{1,3}\\d{1,5}|\\d{1,5}[a-z]{1,3})`;
/** A name in Latin letters beside the word for a shop: what no list of brands has. */
const LATIN_SHOP = new RegExp(
  `${LATIN_WORD}(?:\\(中国\\))?[-·_]?(?:体育|娱乐|官网|官方|手机版|app|备用|登录|注册|棋牌|彩票|直播|在线|线上|国际|平台)`,
  "u",
);
/** More Latin words than any brand has. */
const LATIN_PROSE = 4;
const LATIN_NAME = new RegExp(`${LATIN_WORD}(?![a-z\\d./@:_])`, "u");
const SECOND_PERSON = /[你您](?!好)|老铁|宝子/u;
/** An office says 我局 and 我们; 我 by itself is somebody who won. */
const FIRST_PERSON =
  /我(?![局厅委办镇乡县市区省州旗盟街道中心院校所处科部会队社馆方国党军站行们])(?<![自忘小大]我)/u;
const EXCLAMATION = /[!！]/u;
/** How people talk, not how offices write; 酒吧, 啦啦操 and 喇嘛 are none of it. */
const PARTICLE =
  /(?<![酒网书水茶贴氧陶])吧(?![台女里内厅])|(?<!啦)啦(?!啦)|(?<![喇嘎])嘛|[哦哟喔噢咯]|呀(?!路)|呢(?=[,。!?~]|$)/u;
/** What no typist of a report puts beside words. */
const ORNAMENTS = /(?:[\p{Extended_Pictographic}♥♦♣♠☆★➤►▶◆◇✿❀㊣].*){2}/u;
/** How big an app is, and for which telephones: what a shop says of its own, and an office of none. */
const APP_SIZE =
  /(?:安装包|安卓|android|ios|apk).{0,30}\d(?:\.\d+)?mb?(?![a-z])|\d(?:\.\d+)?mb?(?![a-z]).{0,30}(?:安装包|安卓|android|ios|apk)/u;
const APP_VERSION = /(?:通用|手机|最新|官方|安卓|电脑)版v\d/u;
const ACCOUNT_WEIGHT = { plain: 1.5, disguised: 4 };
/** Reports tell what people said in a hall. */
const QUOTED = /^\s*[“"「].*[”"」]/u;
/** What reports count. */
export const COUNTED =
  /\d万?(?:余|多)?(?:期|个|件|件次|次|条|场|处|项|批|户|亩|公里|份|册|篇|起|人次|人(?!气|在线)|万元|亿元|平方|%的)|(?:突破|达到|超过)\d/u;

/** The witnesses in a folded piece in lower case. */
export function hintsIn(
  text: string,
  { brands, foreignSites, ownSite, ownName }: Surroundings,
): readonly Hint[] {
  const account = privateAccount(text);
  const shop = LATIN_SHOP.exec(text)?.[0];
  const latin = isLatinProse(text) ? undefined : LATIN_NAME.exec(text)?.[0];
  const hints: readonly (Hint | false)[] = [
    ...brands.slice(0, 2).map((brand) => name(`brand “${brand}”`, 2, true)),
    account !== null && invitation(`${account} private account`, ACCOUNT_WEIGHT[account], true),
    foreignSites.length > 0 && invitation(`link to ${foreignSites.join(", ")}`, 1.5),
    ADDRESS.test(text) && !isPublicAddress(text, ownSite) && name("commercial address", 1.5),
    shop !== undefined && invitation(`Latin name in “${shop}”`, 1.5),
    shop === undefined && latin !== undefined && name(`Latin name “${latin}”`, 1),
    APP_VERSION.test(text) && name("the version of an app", 1),
    APP_SIZE.test(text) && invitation("the size of an app", 1, true),
    SECOND_PERSON.test(text) && invitation("it says you", 1),
    FIRST_PERSON.test(text) && invitation("it says I", 1),
    EXCLAMATION.test(text) && invitation("it exclaims", 1),
    PARTICLE.test(text) && invitation("it talks", 1),
    ORNAMENTS.test(text) && invitation("ornaments", 1),
    isOwnGreeting(text, ownName) && brands.length === 0 && name("its own site greets", -2),
    ASKED_FOR_IS_ABSENT.test(text) && name("a server's notice of a page that is not there", -2),
    QUOTED.test(text) && name("somebody's words in quotation marks", -0.9),
    COUNTED.test(text) && name("a counted figure", -1.5),
  ];
  return hints.filter((one) => one !== false);
}

/** Words after words in Latin letters: another language, in which no word is a name because of its letters. */
function isLatinProse(text: string): boolean {
  const words = text.match(/[a-z]{2,}/gu)?.length ?? 0;
  return words >= LATIN_PROSE && words * 2 > (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** A sentence with the site's own address, or a public body's, speaks of these, whatever other address it has. */
function isPublicAddress(text: string, ownSite: string | null | undefined): boolean {
  return text.includes("gov.cn") || (typeof ownSite === "string" && text.includes(ownSite));
}

/** 欢迎您访问X门户网站, with the name that the page's head has for the site. */
function isOwnGreeting(text: string, ownName: string | null | undefined): boolean {
  return typeof ownName === "string" && text.includes(ownName) && GREETING.test(text);
}

function name(what: string, weight: number, isTelling = false): Hint {
  return { name: what, weight, isTelling, isInviting: false };
}

function invitation(what: string, weight: number, isTelling = false): Hint {
  return { name: what, weight, isTelling, isInviting: true };
}
