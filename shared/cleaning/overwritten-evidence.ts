import { fold } from "../han/fold.ts";
import { agencyName, typeOfAgency } from "../places/agency-name.ts";
import type { Places } from "../places/places.ts";
import { endsAsBody } from "./brands/evidence/name-grammar.ts";
import { goesOnAt } from "./brands/neighbour-words.ts";
import { GREETING } from "./overwritten-names.ts";
import { isOfKind, ownKinds } from "./own-kinds.ts";
import { openingAgencies } from "./overwritten-owner.ts";
import {
  BODY_ENDING,
  SITE_ENDING,
  SITE_TAIL_WORDS,
  SITE_WORD,
  TRADES,
} from "./overwritten-words.ts";

/** One reason to take a name for pasted. */
interface Reason {
  readonly weight: number;
  readonly why: string;
}

/** From this sum on a name in an agency's slots was pasted there. */
export const FOREIGN_THRESHOLD = 3;

/** What the text calls its own agency, apart from 我市 and 我县, which every agency there says. */
const OWN_KINDS =
  /(?<![根基资成样版])[我本](?:局|厅|委(?![托员派])|办(?![法理事案])|署|镇|乡|街道(?!路)|苏木|处(?![理罚置分])|站(?!点)|团(?!队))/u;
/** What a firm, a school or a centre calls itself. */
const OWN_BODY = /[我本](?:公司|校|院|中心|会(?![议场])|所(?![有属在]|称)|馆|园|社(?!会)|厂|店)/u;
const SEPARATED = /\p{Script=Han}[)）]?[-－_|｜–:：]{1,2}\p{Script=Han}/u;
const BRACKETED = /[（(【[](?<inside>[^（(【[）)】\]]{1,16})[）)】\]]/u;
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
  if (endsAsTheLine(name)) return [];
  const plain = withoutBracket(folded);
  const isSite = SITE_ENDING.test(plain) || SITE_ENDING.test(folded);
  const isBody = !isSite && BODY_ENDING.test(plain);
  const bracket = BRACKETED.exec(folded)?.groups?.["inside"] ?? "";
  const trades = TRADES.filter((word) => folded.includes(word));
  const own = OWN_KINDS.exec(text)?.[0];
  const isOther =
    isBody && own !== undefined && !OWN_BODY.test(text) && !folded.endsWith(own.slice(1));
  const isUnlikeAny = !isSite && !isBody && !endsAsBody(plain) && !UNUSUAL.test(plain);
  const addition = isSite ? null : additionTo(name, text);
  const isAgency = agencyName(name) !== null;
  const reasons: readonly (Reason | false)[] = [
    isSite && { weight: 3, why: "ends as a site does" },
    !isSite && SITE_WORD.test(folded) && { weight: isBody ? 1 : 2, why: "has a site's word in it" },
    SEPARATED.test(name) && { weight: 2, why: "has a title's separator in it" },
    SITE_TAIL_WORDS.test(bracket) && {
      weight: isBody ? 2 : 3,
      why: `has “${bracket}” in brackets`,
    },
    trades.length > 0 && { weight: 1, why: `speaks of ${trades.join(", ")}` },
    isOther && { weight: NEVER_OFFICE.test(plain) ? 3 : 2, why: `the text speaks of ${own}` },
    NEVER_OFFICE.test(plain) &&
      !OWN_BODY.test(text) &&
      speaksAsAgency(text) &&
      !isOther && { weight: 2, why: "the text is an office's" },
    isUnlikeAny && { weight: 1, why: "ends as no body does" },
    isUnlikeAny && speaksAsAgency(text) && { weight: 1, why: "the text is an agency's own" },
    addition !== null && { weight: isBody ? 2 : 1, why: `goes on behind “${addition.owner}”` },
    addition?.isSelf === true && !isOther && { weight: 1, why: "the text is that agency's" },
    isBody && !isPlaced(name, places) && { weight: 1, why: "is named after no place" },
    !isAgency && !isSite && { weight: 1, why: "ends as no agency does" },
  ];
  return reasons.filter((reason) => reason !== false);
}

/** What reports on itself as 我院 or 我公司, and never as 我局 or 我镇. */
const NEVER_OFFICE =
  /(?:公司|集团|学校|学院|大学|[中小]学|幼儿园|医院|协会|学会|商会|总会|俱乐部|银行|酒店|会所|市场|电视台|报社|事务所|驾校|家属院)$/u;
/** Ways of naming many agencies at once, agencies in short, and the masks of templates. */
const UNUSUAL =
  /某|x{2}|人民$|\*|\d|(?:系统|本级|机关|部门|单位|所属|交警|城投|供电|电力|移动|电信|联通|自来水|公积金)$/u;

/** Rooms and meetings that offices have, whatever they call themselves. */
const OFFICE_LIFE =
  /(?:各|内设|牵头)(?:股室|科室|处室)|党组|党工委|局务会|常务会|办公会|政府信息公开领导小组/u;

function speaksAsAgency(text: string): boolean {
  return ownKinds(text).size > 0 || OWN_TERRITORY.test(text) || OFFICE_LIFE.test(text);
}

/** So many characters behind an agency's name are no word of the line any more. */
const LEAST_ADDED = 3;
/** What a government's text calls its territory. */
const OWN_TERRITORY = /(?:我|本|全(?=[县区旗州盟镇乡街]))(?:[省市县区旗州盟镇乡]|街道)/u;

/** Bodies of an agency that keep no report of their own: 便民服务站. */
const NO_REPORTER = /(?:站|店|厂|公司|集团|协会|商会|工作室)$/u;

interface Addition {
  readonly owner: string;
  /** Whether the text speaks as that agency does. */
  readonly isSelf: boolean;
}

/** The agency whose name a pasted one begins with and goes on behind: X局掌上生活, X县人民政府企业名录. */
function additionTo(name: string, text: string): Addition | null {
  const owner = openingAgencies(name).find((opening) => !name.endsWith(opening));
  if (owner === undefined) return null;
  const added = name.slice(name.indexOf(owner) + owner.length);
  const mayReport = typeOfAgency(added) !== null && !NO_REPORTER.test(added);
  if (added.length < LEAST_ADDED || mayReport) return null;
  const kinds = ownKinds(text);
  return { owner, isSelf: kinds.size === 0 ? OWN_TERRITORY.test(text) : isOfKind(owner, kinds) };
}

/** An agency is named after its place, or is the state's. */
function isPlaced(name: string, places: Places): boolean {
  return (
    places.longestAt(name, 0) !== null ||
    /^(?:国家|中国|中央|全国|中华人民共和国|最高)|^.{1,8}?(?:[省市县旗镇乡州盟]|[地新矿林垦]?区|街道|苏木|兵团)/u.test(
      name,
    )
  );
}

/** A brand before an agency's name (金狮平台石桥镇人民政府), or before a word of the line, was pasted over less than all. */
function endsAsTheLine(name: string): boolean {
  return Array.from(name.matchAll(NAME_PART)).some(({ index, 0: part }) => {
    const rest = withoutBracket(fold(name.slice(index + part.length)));
    if (rest === "" || BODY_ENDING.test(rest) || SITE_ENDING.test(rest)) return false;
    // Two names of one place are one pasted name: X招生办_X考试院.
    const before = name.slice(0, index);
    if (agencyName(before) !== null || (PLACED.test(before) && SITE_ENDING.test(before)))
      return false;
    return typeOfAgency(rest) !== null || (rest.length <= SHORT_WORD && goesOnAt(rest, 0));
  });
}

const PLACED = /^\p{Script=Han}{1,8}?[省市县区旗州盟镇乡]/u;

function withoutBracket(folded: string): string {
  return folded.replace(/[([][^()[\]]*[)\]]$/u, "");
}

/** Whether a name is an agency's with the words for its site behind it: 云岫县人民政府门户网站. */
export function isOwnSite(name: string): boolean {
  if (INNER_SEPARATOR.test(name) || GREETING.test(name)) return false;
  const owner = name.replace(SITE_TAIL, "");
  return agencyName(owner) !== null || PLACE.test(owner);
}
