import type { Occurrence } from "./token.ts";

/** Words of a site that are pasted with a name, as a regular expression. */
export const PASTED_WORDS =
  "官方(?:网站?|平台|入口|版|合作版?|app|认证)?|官网|手机(?:版|app|端)?|网页版|电脑版|最新(?:版|网址|地址)?|登[录陆](?:入口|页面|网址)?|注册(?:登录|入口)?|入口|网址|备用网址|平台|客户端|app(?:下载)?|下载(?:app|安装)?|ios版?|安卓版?|通用版|娱乐|体育|国际|线路|首页|主页|全站";
const BRACKETED = `[(（【[](?:中国|china|${PASTED_WORDS})[^()（）【】[\\]]{0,8}[)）】\\]]`;
const SEPARATED = `[-_·|/]{1,2}(?:中国|china|${PASTED_WORDS}){1,3}`;
const SIGN = "[:：_·|▪■●★☆※◆▶►]";

/**
 * What is pasted with a name and is none of it, over folded text: (中国), 【官网】, -登录入口, v3.2, a colon before the
 * rest of the sentence (REPORT-FORMAT 7.3, S1).
 */
export const DECORATION = `(?:${BRACKETED}|${SEPARATED}|v\\d(?:\\.\\d)*|${SIGN})`;

/** One piece of what may be pasted behind a name, with a joint or flush; other words in brackets may be the name's. */
const PIECE = new RegExp(
  `^(?:有限公司(?=官|app|登|入口)|(?:集团)?(?:${PASTED_WORDS})|${DECORATION})`,
  "u",
);
const LONGEST_PIECE = 16;
const MOST_PIECES = 5;
const LEAST_PLACES = 2;
const AGREEMENT = 0.6;

/** What stands behind a name at most of its places and was pasted with it: （中国）官方网站. Empty where nothing does. */
export function tailOf(occurrences: readonly Occurrence[]): string {
  const least = Math.max(LEAST_PLACES, AGREEMENT * occurrences.length);
  let places = occurrences;
  let tail = "";
  for (let i = 0; i < MOST_PIECES; i += 1) {
    const next = Map.groupBy(places, ({ line, end }) => {
      const at = end + tail.length;
      return PIECE.exec(line.text.slice(at, at + LONGEST_PIECE))?.[0] ?? "";
    });
    const best = [...next].find(([piece, agreeing]) => piece !== "" && agreeing.length >= least);
    if (best === undefined) break;
    tail += best[0];
    places = best[1];
  }
  return tail;
}
