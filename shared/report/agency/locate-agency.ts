import { fold } from "../../han/fold.ts";
import { type Division, type DivisionLevel, isWithin } from "../../places/division.ts";
import type { Places } from "../../places/places.ts";
import type { AgencyType } from "../../reading.ts";
import { typeOfAgency } from "./agency-name.ts";
import { bestOf, type PlaceClue } from "./place-clue.ts";

/** Organs of the centre put their own name before the place's: 国家税务总局盘锦市税务局. */
const CENTRAL_PREFIX =
  /^(?:国家税务总局|国家统计局|中华人民共和国|中国人民银行|国家外汇管理局|国家金融监督管理总局|国家矿山安全监察局|中国)/u;
/** After a place's short name no other division's kind may follow at once, except a zone's: 安阳岭市 is not 安阳. */
const OTHER_KIND_FOLLOWS = /^(?!新区|高新|经开)(?:.{1,2}[市县区旗州盟镇乡](?![场容政民管]))/u;
/** A place's name begins where another ended, or in brackets: 岚县 is not in 九岚县. */
const NAME_BOUNDARY = /[省市县区旗州盟镇乡(]$/u;
/** Words of departments that begin with a kind of place. */
const SPLIT_WORD = /乡[村镇]|市[场政容民]|区域|县域|镇[村街]/u;
/** A branch names its own place behind the organ it is a branch of: 南宁市生态环境局邕宁区分局. */
const BRANCHING_ORGAN = /[局委厅队心]$/u;
const BRANCH_FOLLOWS =
  /^(?:分局|分队|分中心|分会|派出所|税务分局|[支大中]队|.{0,8}(?:[支大中]队|管理[处所站]|监[测督]站))$/u;
const KIND_AT_END = /[省市县区旗州盟镇乡]$|街道$|办事处$|地区$|苏木$/u;
/** Which kind of place an agency without a place's name belongs to: 市教育局, 县财政局. */
const RELATIVE_KIND = /^[省市县区旗州盟镇乡]/u;
/** A zone is a city's or a county's: 吉林高新技术产业开发区 lies in the city of that name, not the province. */
const ZONE_FOLLOWS = /^(?:国家级?)?(?:高新|经济技术|经开|综合保税|保税|出口加工)/u;
/** Organs that a government's site speaks of without its place: 档案局, 气象局. */
const LOCAL_ORGANS: ReadonlySet<AgencyType | null> = new Set(["department", "vertically-managed"]);
/** Clues that tell whose site it is. */
const SITE_CLUES: ReadonlySet<PlaceClue["kind"]> = new Set(["site-code", "site-name"]);
/** Names need fewer clues than guesses: one strong clue, or two weak ones. */
const LEAST_SCORE = 2;

/** Where an agency belongs, and what its name has behind the places that settled it. */
interface Located {
  /** Null where nothing settles which of several places of one name is meant. */
  readonly division: Division | null;
  /** The level that all places of the name have; null where they differ. */
  readonly level: DivisionLevel | null;
  readonly rest: string;
}

/**
 * The division of the government that an agency is or belongs to. The places in the name decide; where they
 * leave a choice, or the name has none, the clues on the page do. Null where no place is in question, and
 * where the site's code says that the name is from another province: names are overwritten, codes are not.
 */
export function locateAgency(
  name: string,
  clues: readonly PlaceClue[],
  places: Places,
): Located | null {
  const { divisions, rest } = divisionsInName(fold(name), places);
  const candidates = divisions.length > 0 ? hostsOf(divisions, rest) : divisionsAround(name, clues);
  const division =
    divisions.length > 0 && candidates.length === 1
      ? (candidates[0] ?? null)
      : bestOf(candidates, clues, divisions.length > 0 ? 1 : LEAST_SCORE);
  if (division !== null) {
    return isContradicted(division, clues) ? null : { division, level: division.level, rest };
  }
  const levels = new Set(divisions.map((each) => each.level));
  const [level = null] = levels.size === 1 ? levels : [];
  return divisions.length === 0 ? null : { division, level, rest };
}

/** The places that a zone may lie in; any that the name has for other agencies. */
function hostsOf(named: readonly Division[], rest: string): readonly Division[] {
  const hosts = ZONE_FOLLOWS.test(rest) ? named.filter(({ level }) => level !== "province") : named;
  return hosts.length > 0 ? hosts : named;
}

/** Where an agency may belong whose name has no place: its own kind of place, or the site's government. */
function divisionsAround(name: string, clues: readonly PlaceClue[]): readonly Division[] {
  const folded = fold(name);
  const kind = RELATIVE_KIND.exec(folded)?.[0];
  if (kind !== undefined) return divisionsOfKind(clues, kind);
  const isLocal = LOCAL_ORGANS.has(typeOfAgency(name)) && !CENTRAL_PREFIX.test(folded);
  return isLocal ? innermost(clues.filter((clue) => SITE_CLUES.has(clue.kind))) : [];
}

/** The divisions that no other one among the clues lies in. */
function innermost(clues: readonly PlaceClue[]): readonly Division[] {
  const all = new Map(clues.flatMap(({ divisions }) => divisions).map((each) => [each.code, each]));
  return [...all.values()].filter(
    (outer) =>
      ![...all.values()].some((inner) => inner.code !== outer.code && isWithin(inner, outer)),
  );
}

/** The divisions among the clues whose name ends with a kind: 市, 县, 镇. */
export function divisionsOfKind(clues: readonly PlaceClue[], kind: string): readonly Division[] {
  const byCode = new Map(
    clues
      .flatMap(({ divisions }) => divisions)
      .filter(({ name }) => name.endsWith(kind))
      .map((division) => [division.code, division]),
  );
  return [...byCode.values()];
}

/** Each place in the name narrows the ones before it: 呼伦贝尔市, 扎兰屯市, 成吉思汗镇. */
function divisionsInName(
  name: string,
  places: Places,
): { readonly divisions: readonly Division[]; readonly rest: string } {
  const start = CENTRAL_PREFIX.exec(name)?.[0].length ?? 0;
  let current: readonly Division[] = [];
  let end = start;
  for (let i = start; i < name.length; i += 1) {
    const mention = mentionAt(name, i, places);
    if (mention === null || !isWholeName(name, i, mention, end)) continue;
    const narrowed = narrow(current, places.find(mention));
    if (narrowed.length === 0) continue;
    current = narrowed;
    end = i + mention.length;
    i = end - 1;
  }
  return { divisions: current, rest: name.slice(end) };
}

/** The longest place at an index that does not end inside a word: 郊区 of 郊区乡村振兴局, not the township 郊区乡. */
function mentionAt(name: string, index: number, places: Places): string | null {
  const longest = places.longestAt(name, index);
  if (longest === null) return null;
  const last = index + longest.length - 1;
  return SPLIT_WORD.test(name.slice(last, last + 2))
    ? places.longestAt(name.slice(0, last), index)
    : longest;
}

function isWholeName(name: string, start: number, mention: string, lastEnd: number): boolean {
  const before = name.slice(0, start);
  const behind = name.slice(start + mention.length);
  if (start > lastEnd && BRANCHING_ORGAN.test(before)) return BRANCH_FOLLOWS.test(behind);
  const opensName = start === lastEnd || NAME_BOUNDARY.test(before);
  return opensName && (KIND_AT_END.test(mention) || !OTHER_KIND_FOLLOWS.test(behind));
}

function narrow(outer: readonly Division[], inner: readonly Division[]): readonly Division[] {
  if (outer.length === 0) return inner;
  return inner.filter((division) =>
    outer.some((around) => division.code !== around.code && isWithin(division, around)),
  );
}

/** Whether the site's code says that the agency's name is from another province. */
export function isDisputed(name: string, clues: readonly PlaceClue[], places: Places): boolean {
  const { divisions } = divisionsInName(fold(name), places);
  return divisions.length > 0 && divisions.every((division) => isContradicted(division, clues));
}

function isContradicted(division: Division, clues: readonly PlaceClue[]): boolean {
  const site = clues.find(({ kind }) => kind === "site-code");
  return (
    site !== undefined &&
    site.divisions.every(({ code }) => code.slice(0, 2) !== division.code.slice(0, 2))
  );
}
