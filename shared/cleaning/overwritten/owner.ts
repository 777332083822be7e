import { agencyName, typeOfAgency } from "../../places/agency-name.ts";

const SHORTEST_PLACE = 2;
const LONGEST_NAME = 40;
/** 市 and 县 begin other words; a name with one of them is a place's. */
const SHORTEST_REPEATED = 3;
/** 常委 is no agency where 常委会 stands, nor 办 where 办公室 does. */
const CUT_WORD = /^(?:委[会员]|办[公事])$/u;

/** What sites put before the name of a place: 智慧玉门市, 中华青衡县. */
const SLOGAN =
  /^(?:智慧|数字|掌上|云上|阳光|平安|美丽|魅力|活力|大美|印象|发现|精彩|文明|中华|华夏|中国|神州|全国|国家级|我的|爱)(?=\p{Script=Han}{2})/u;

function withoutSlogan(name: string): string {
  const rest = name.replace(SLOGAN, "");
  // 中国证券监督管理委员会 and 美丽镇 keep what is theirs: the rest must still begin with a place.
  return rest !== name && opensWithPlace(rest) ? rest : name;
}

const PLACED = /^\p{Script=Han}{1,12}?(?:[省市县区旗州盟镇乡]|街道)/u;

/** Whether a name begins with that of a place, as those of agencies do. */
export function opensWithPlace(name: string): boolean {
  return PLACED.test(name);
}

/**
 * The agencies that a pasted name names at its start, and where its place stands again (X县便民服务X县水务局官网), the longer
 * first (REPORT-FORMAT 7.3, S1b).
 */
export function agenciesIn(pasted: string): readonly string[] {
  return namesIn(pasted).flatMap(openingsOf);
}

/** Every beginning of a pasted name that is an agency's name, the longest first. */
export function openingAgencies(pasted: string): readonly string[] {
  return namesIn(pasted).slice(0, 1).flatMap(openingsOf);
}

/** Where the place that a pasted name begins with stands in it again, another name begins, or the same one. */
function namesIn(pasted: string): readonly string[] {
  const name = withoutSlogan(pasted);
  const place = PLACED.exec(name)?.[0] ?? "";
  if (place.length < SHORTEST_REPEATED) return [name];
  const [, ...behind] = name.split(place);
  return behind.map((rest) => place + rest);
}

function openingsOf(name: string): readonly string[] {
  const found: string[] = [];
  for (let end = Math.min(name.length, LONGEST_NAME); end > SHORTEST_PLACE; end -= 1) {
    const opening = name.slice(0, end);
    if (CUT_WORD.test(name.slice(end - 1, end + 1))) continue;
    if (!isTerritory(opening) && agencyName(opening) === opening) found.push(opening);
  }
  return found;
}

/** A place or a zone is governed by a body that its name alone does not say. */
function isTerritory(name: string): boolean {
  const type = typeOfAgency(name);
  const isPlace = type === "government" || type === "functional-zone" || type === "township";
  return isPlace && !/(?:政府|[行公]署|委员会|管委会|办事处|办公[室厅])$/u.test(name);
}
