import { fold } from "../../han/fold.ts";
import { agencyName, typeOfAgency } from "../../places/agency-name.ts";
import type { Places } from "../../places/places.ts";
import { goesOnAt } from "../brands/neighbour-words.ts";
import { GREETING } from "./names.ts";
import { openingAgencies, opensWithPlace } from "./owner.ts";
import { type Reason, REASONINGS, suspect } from "./reasons.ts";
import { BODY_ENDING, PUBLIC_UTILITY, SITE_ENDING, SITE_WORD } from "./words.ts";
import { describeSelf } from "./own-kinds.ts";

/** From this sum on a name in an agency's slots was pasted there. */
export const FOREIGN_THRESHOLD = 3;

/** What the name of a site or the first part of one may end with. */
const NAME_PART = /[-－_|｜–:：]|[)）】]|app|网站|官网|门户|平台|直播|体育|娱乐|国际|网/gu;
/** What an honest site's name has behind its agency's: 人民政府门户网站, 教育局网站, 政府信息公开平台. */
const SITE_TAIL =
  /(?:(?:人民政府|政府|政务)?(?:公众|政务)?信息公开|政务服务|政务|公众)?(?:官方|门户)*(?:网站|网|官网|门户|平台|首页|网站群|网站首页)$/u;
/** 工作 and 公开 behind a brand's separator are the line's; 公司官网 is not. */
const SHORT_WORD = 3;
const PLACE = /[省市县区旗州盟镇乡]$|街道$/u;
const INNER_SEPARATOR = /[-－_|｜–]/u;

/** Why a name is none of the agency that the text is of; `text` is the page's without the name. */
export function foreignReasons(name: string, text: string, places: Places): readonly Reason[] {
  const folded = fold(name).toLowerCase();
  if (GREETING.test(folded)) return [{ weight: FOREIGN_THRESHOLD, why: "greets its visitors" }];
  if (endsAsTheLine(name, places) || PUBLIC_UTILITY.test(folded)) return [];
  const one = suspect(name, folded, withoutBracket(folded), { self: describeSelf(text), places });
  return REASONINGS.map((reasoning) => reasoning(one)).filter((reason) => reason !== false);
}

/** A brand before an agency's name (金狮平台石桥镇人民政府), or before a word of the line, was pasted over less than all. */
function endsAsTheLine(name: string, places: Places): boolean {
  return Array.from(name.matchAll(NAME_PART)).some(({ index, 0: part }) => {
    const rest = withoutBracket(fold(name.slice(index + part.length)));
    if (rest === "" || BODY_ENDING.test(rest) || SITE_ENDING.test(rest)) return false;
    // One pasted name is made of two: X招生办_X考试院, and X局党建云平台学习强市.
    const before = name.slice(0, index);
    if (openingAgencies(before).length > 0 || (opensWithPlace(before) && SITE_ENDING.test(before)))
      return false;
    return isAgency(rest, places) || (rest.length <= SHORT_WORD && goesOnAt(rest, 0));
  });
}

/** An agency by its last word; what ends as a place is one only where there is such a place: 学习强市 is none. */
function isAgency(name: string, places: Places): boolean {
  return typeOfAgency(name) !== null && (!PLACE.test(name) || places.find(name).length > 0);
}

function withoutBracket(folded: string): string {
  return folded.replace(/[([][^()[\]]*[)\]]$/u, "");
}

/** Whether a name is an agency's with the words for its site behind it: 云岫县人民政府门户网站. */
export function isOwnSite(name: string): boolean {
  if (INNER_SEPARATOR.test(name) || GREETING.test(name)) return false;
  const owner = name.replace(SITE_TAIL, "");
  return agencyName(owner) !== null || (PLACE.test(owner) && !SITE_WORD.test(owner));
}
