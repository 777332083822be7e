import { agencyName, nameOfAnyKind, typeOfAgency } from "../../places/agency-name.ts";
import type { Places } from "../../places/places.ts";
import { endsAsBody } from "../brands/evidence/name-grammar.ts";
import { advertisingScore } from "../model/character-model.ts";
import { openingAgencies } from "./owner.ts";
import { BODY_ENDING, SITE_ENDING, SITE_TAIL_WORDS, SITE_WORD, TRADES } from "./words.ts";
import { isOfKind, type SelfDescription } from "./own-kinds.ts";

/** One reason to take a name for pasted. */
export interface Reason {
  readonly weight: number;
  readonly why: string;
}

/** A name in an agency's slots, and what its text says of itself. */
interface Suspect {
  readonly name: string;
  readonly folded: string;
  /** Folded, without what stands in brackets at its end. */
  readonly plain: string;
  readonly isSite: boolean;
  readonly isBody: boolean;
  /** What the text without the name says of itself. */
  readonly self: SelfDescription;
  readonly places: Places;
}

/** Looks at a name over folded text; its kind decides what counts against it. */
export function suspect(
  name: string,
  folded: string,
  plain: string,
  context: Pick<Suspect, "self" | "places">,
): Suspect {
  const isSite = SITE_ENDING.test(plain) || SITE_ENDING.test(folded);
  return { name, folded, plain, isSite, isBody: !isSite && BODY_ENDING.test(plain), ...context };
}

/** Mean log-odds of a phrase of the report's own: 进一步规范依申请公开 before 工作年度报告 is no name. */
const GOVERNMENT_PROSE = -0.4;

type Reasoning = (suspect: Suspect) => Reason | false;

const SEPARATED = /\p{Script=Han}[)）]?[-－_|｜–:：]{1,2}\p{Script=Han}/u;
const BRACKETED = /[（(【[](?<inside>[^（(【[）)】\]]{1,16})[）)】\]]/u;
/** What reports on itself as 我院 or 我公司, and never as 我局 or 我镇. */
const NEVER_OFFICE =
  /(?:公司|集团|学校|学院|大学|[中小]学|幼儿园|医院|协会|学会|商会|总会|联谊会|俱乐部|银行|酒店|会所|市场|电视台|报社|日报|晚报|杂志社|旅行社|事务所|驾校|家属院|[书画]院|服务部|经营部)$/u;
/** Private trades, none of which the 条例 obliges to report; a firm, a school or a hospital may be. */
const PRIVATE_TRADE =
  /(?:旅行社|服务部|经营部|事务所|驾校|酒店|会所|俱乐部|家属院|联谊会|[书画]院)$/u;
/** Who reports by article 55 of the 条例, and has rooms and a 党组 as offices have. */
const PUBLIC_BODY = /(?:学校|学院|大学|[中小]学|幼儿园|医院)$/u;
/** Ways of naming many agencies at once, agencies in short, and the masks of templates. */
const UNUSUAL =
  /某|x{2}|人民$|\*|\d|(?:系统|本级|机关|部门|单位|所属|交警|城投|供电|电力|移动|电信|联通|自来水|公积金)$/u;

const isOther = ({ isBody, self, folded }: Suspect): boolean =>
  isBody && self.office !== null && !self.isBody && !folded.endsWith(self.office.slice(1));
const isUnlikeAny = ({ isSite, isBody, plain }: Suspect): boolean =>
  !isSite && !isBody && !endsAsBody(plain) && !UNUSUAL.test(plain);

/** 王者码头 where the text speaks of 我局: an agency calls itself by the last word of its name, which begins with its place. */
const isNobodyHere = ({ isSite, isBody, name, folded, self, places }: Suspect): boolean =>
  !isSite &&
  !isBody &&
  self.office !== null &&
  !self.isBody &&
  nameOfAnyKind(name) !== null &&
  !isPlaced(name, places) &&
  !folded.endsWith(self.office.slice(1)) &&
  !UNUSUAL.test(folded);

/** Why a name may be none of the agency that its text is of, one kind of reason each (REPORT-FORMAT 7.3, S1b). */
export const REASONINGS: readonly Reasoning[] = [
  ({ isSite }) => isSite && { weight: 3, why: "ends as a site does" },
  ({ isSite, isBody, folded }) =>
    !isSite && SITE_WORD.test(folded) && { weight: isBody ? 1 : 2, why: "has a site's word in it" },
  ({ name }) => SEPARATED.test(name) && { weight: 2, why: "has a title's separator in it" },
  ({ folded, isBody }) => {
    const bracket = BRACKETED.exec(folded)?.groups?.["inside"] ?? "";
    const why = `has “${bracket}” in brackets`;
    return SITE_TAIL_WORDS.test(bracket) && { weight: isBody ? 2 : 3, why };
  },
  ({ folded }) => {
    const trades = TRADES.filter((word) => folded.includes(word));
    return trades.length > 0 && { weight: 1, why: `speaks of ${trades.join(", ")}` };
  },
  (one) =>
    isOther(one) && {
      weight: NEVER_OFFICE.test(one.plain) ? 3 : 2,
      why: `the text speaks of ${one.self.office}`,
    },
  (one) =>
    NEVER_OFFICE.test(one.plain) &&
    !one.self.isBody &&
    one.self.isAgency &&
    !isOther(one) && {
      weight: PRIVATE_TRADE.test(one.plain) ? 3 : PUBLIC_BODY.test(one.plain) ? 1.5 : 2,
      why: "the text is an office's",
    },
  (one) =>
    isNobodyHere(one) && {
      weight: 3,
      why: `is named after no place, the text speaks of ${one.self.office}`,
    },
  (one) => isUnlikeAny(one) && { weight: 1, why: "ends as no body does" },
  (one) =>
    isUnlikeAny(one) &&
    one.self.isAgency &&
    !NATIONAL.test(one.name) && { weight: 1, why: "the text is an agency's own" },
  (one) =>
    isUnlikeAny(one) &&
    advertisingScore(one.plain) <= GOVERNMENT_PROSE && {
      // No agency's name begins so; one that begins with a place may yet have had words pasted behind it.
      weight: isPlaced(one.name, one.places) ? -2 : -5,
      why: "is made of words of government prose",
    },
  (one) => {
    const owner = ownerBefore(one);
    // A firm that reports on itself may be named after the bureau that it was: X铁路局集团有限公司.
    const isHonest = owner === null || (one.isBody && one.self.isBody);
    return !isHonest && { weight: one.isBody ? 2 : 1, why: `goes on behind “${owner}”` };
  },
  (one) =>
    !isOther(one) &&
    isOfOwner(ownerBefore(one), one.self) && { weight: 1, why: "the text is that agency's" },
  ({ isBody, name, places }) =>
    isBody && !isPlaced(name, places) && { weight: 1, why: "is named after no place" },
  ({ isSite, name }) =>
    !isSite && agencyName(name) === null && { weight: 1, why: "ends as no agency does" },
];

/** So many characters behind an agency's name are no word of the line any more. */
const LEAST_ADDED = 3;
/** Bodies of an agency that keep no report of their own: 便民服务站. */
const NO_REPORTER = /(?:站|店|厂|公司|集团|协会|商会|工作室|服务部)$/u;

/** The agency whose name a pasted one begins with and goes on behind: X局掌上生活, X县人民政府企业名录. */
function ownerBefore({ name, isSite }: Suspect): string | null {
  if (isSite) return null;
  const owner = openingAgencies(name).find((opening) => !name.endsWith(opening));
  if (owner === undefined) return null;
  const added = name.slice(name.indexOf(owner) + owner.length);
  const mayReport = typeOfAgency(added) !== null && !NO_REPORTER.test(added);
  return added.length < LEAST_ADDED || mayReport ? null : owner;
}

/** Whether a text speaks as the agency does that a pasted name begins with. */
function isOfOwner(owner: string | null, { kinds, hasTerritory }: SelfDescription): boolean {
  return owner !== null && (kinds.size === 0 ? hasTerritory : isOfKind(owner, kinds));
}

/** What is the whole state's says so at its beginning. */
const NATIONAL = /^(?:国家|中国|中央|全国|中华人民共和国|最高)/u;

/** An agency is named after its place, or is the state's. */
function isPlaced(name: string, places: Places): boolean {
  return (
    NATIONAL.test(name) ||
    places.longestAt(name, 0) !== null ||
    /^.{1,8}?(?:[省市县旗镇乡州盟]|[地新矿林垦]?(?<!社)区|街道|苏木|兵团)/u.test(name)
  );
}
