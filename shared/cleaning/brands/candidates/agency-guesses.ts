import type { PageWords } from "../page-words.ts";
import type { PlaceGuess } from "./place-clues.ts";

/** An agency that the page may be of, with what points to it. */
export interface AgencyGuess {
  readonly name: string;
  readonly confidence: number;
  readonly why: string;
}

const SEARCHED_CHARACTERS = 40_000;
/** What a text calls its own agency, and how such an agency is named after its place; a town needs its own name. */
const OWN_AGENCIES: readonly { readonly self: RegExp; readonly ending: string }[] = [
  { self: /我[省市县区旗州](?!局|委|厅|办)/gu, ending: "人民政府" },
  { self: /我办/gu, ending: "人民政府办公室" },
];
const OWN_DEPARTMENT = /[我本](?<kind>[局厅委])/u;
const OWN_TOWN = /我(?:[镇乡]|街道|中心|院|校)/u;
const OWN_FIELD = /全[省市县区旗](?<field>\p{Script=Han}{2,4})系统/u;
/** How a department's field is called in short, and in its name. */
const DEPARTMENTS: ReadonlyMap<string, string> = new Map(
  (
    "水务 水利 财政 审计 统计 民政 司法 公安 商务 林业 气象 教育 体育 自然资源 生态环境 应急管理 农业农村 城市管理 行政审批 " +
    "住建=住房和城乡建设 卫健=卫生健康 人社=人力资源和社会保障 文旅=文化和旅游 市场监管=市场监督管理 交通=交通运输 交通运输 " +
    "退役军人=退役军人事务 医保=医疗保障 城管=城市管理 环保=环境保护 国土=国土资源 卫生 药监=药品监督管理"
  )
    .split(" ")
    .map((entry) => entry.split("="))
    .map(([short = "", full = short]) => [short, full]),
);
/** Below the province its name has 广电, 体育 or 广播 in it as often as not. */
const NAMED_IN_MANY_WAYS = "文旅";
/** Of the state since 2018, and called so in full: 国家税务总局盘锦市税务局. */
const TAXES = "税务";
/** Rooms, meetings and document numbers of a department, which may call itself 我县 as its government does. */
const OF_DEPARTMENT =
  /(?:各|内设|牵头|部分|相关)[股科处]室|局务会|局机关|局领导|局长|\p{Script=Han}(?!政|府|委|党|办)\p{Script=Han}{1,3}发[〔[(](?:19|20)\d{2}[〕\])]/u;
const FROM_SELF = 0.5;
const FROM_FIELD = 0.55;
/** The place must be clear: its name is the first half of the agency's. */
const SURE_SCORE = 2;
const SURE_LEAD = 1.4;

/** Agencies named after the page's place, from how the text speaks of itself: 我县, or 我局 and 全市水务系统. */
export function guessAgencies(
  words: PageWords,
  guesses: readonly PlaceGuess[],
): readonly AgencyGuess[] {
  const [place, next] = guesses;
  if (
    place === undefined ||
    place.score < SURE_SCORE ||
    place.score < SURE_LEAD * (next?.score ?? 0) ||
    // A district's agency is called after its city as well, or not: 衡水市桃城区人民政府.
    place.name.endsWith("区")
  )
    return [];
  const text = words.lines
    .map((line) => line.text)
    .join("\n")
    .slice(0, SEARCHED_CHARACTERS);
  const kind = OWN_DEPARTMENT.exec(text)?.groups?.["kind"];
  const field = OWN_FIELD.exec(text)?.groups?.["field"];
  if (kind !== undefined) {
    const name = field === undefined ? null : departmentName(place.name, field, kind);
    if (name === null) return [];
    const why = `the text speaks of 我${kind} and of its ${field} 系统 in ${place.name}`;
    return [{ name, confidence: FROM_FIELD, why }];
  }
  if (OWN_TOWN.test(text) || OF_DEPARTMENT.test(text)) return [];
  const own = OWN_AGENCIES.map((each) => ({ ...each, times: text.match(each.self)?.length ?? 0 }))
    .toSorted((a, b) => b.times - a.times)
    .find(({ times }) => times > 0);
  const [said] = own === undefined ? [] : (text.match(own.self) ?? []);
  if (own === undefined || said === undefined || !mayCallItself(said, place.name)) return [];
  const why = `the text calls itself ${said} and is of ${place.name}`;
  return [{ name: place.name + own.ending, confidence: FROM_SELF, why }];
}

/** What the department of a field is called in a place; null where it has too many names. */
function departmentName(place: string, field: string, kind: string): string | null {
  if (field === TAXES) return `国家税务总局${place}税务局`;
  const full = DEPARTMENTS.get(field);
  const isVaried = field === NAMED_IN_MANY_WAYS && kind !== "厅";
  return full === undefined || isVaried ? null : place + full + kind;
}

/** 我区 is what a zone in a city says, and not the city. */
function mayCallItself(said: string, place: string): boolean {
  return said === "我办" || place.endsWith(said.slice(1));
}
