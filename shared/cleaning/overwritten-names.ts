import type { Page } from "../page/page.ts";
import { elementsOf, textOf } from "../page/walk.ts";
import { fold, foldWithOffsets } from "../han/fold.ts";
import { agencyName } from "../places/agency-name.ts";
import { NAMED_SLOTS } from "./overwritten-slots.ts";

/** Shorter names recur by chance; longer texts are no names. */
const SHORTEST_NAME = 6;
const LONGEST_NAME = 60;
const LONGEST_LINE = 400;
const MOST_NAMES = 12;
const MOST_ANCHORS = 500;

const NAMING_METAS = new Set([
  "articletitle",
  "sitename",
  "keywords",
  "description",
  "og:title",
  "og:site_name",
]);
/** What parts a title from the names of a column and a site. */
const TITLE_SEPARATORS = /[_|｜,，]|\s[-–—]\s/u;
/** A separator of titles inside a name, flush with Han words on both sides. */
const ANCHOR = /(?<=\p{Script=Han})[-－_|｜–]{1,2}(?=\p{Script=Han})/gu;
const INNER_SEPARATOR = /[-－_|｜–]/u;
/** What no name goes beyond. */
const NAME_END = /[。，；：！？、《》“”"（）()[\]【】<>\s\d,;:!?/]/u;
/** Words of sites and of institutions that sell themselves; 网络, 网格 and 网上 are none. */
const SITE_WORD =
  /网站|官网|门户|平台|网(?![络格点上民吧信约])|首页|在线|频道|论坛|中心|学校|学院|[小中]学|大学|公司|医院|协会|官微|商城|入口|系统$|网上|大厅|官方|优选|专营|旗舰|俱乐部|联盟|之家|导航|资讯|版$|app/iu;
/** What the name of a site, or the first part of one, may end with. */
const NAME_PART = /[-－_|｜–]|网站|官网|门户|平台|直播|体育|娱乐|国际|网/gu;
/** `欢迎进入…网`: a greeting that was pasted with the name. */
export const GREETING = /^(?:热烈)?欢迎(?:您|你)?(?:进入|访问|光临|来到|登录|浏览)/u;
/** What an honest site's name has behind its agency's: 人民政府门户网站, 教育局网站, 政府信息公开平台. */
const SITE_TAIL =
  /(?:(?:人民政府|政府|政务)?(?:公众|政务)?信息公开|政务服务|政务|公众)?(?:官方|门户)*(?:网站|网|官网|门户|平台|首页|网站群|网站首页)$/u;
/** The words of a report's title around a name, in which it neither begins nor ends. */
const TITLE_OPENING = /^(?:关于|20\d{2}年?度?)+/u;
const TITLE_WORDS = /(?:20\d{2}年?|(?:政府|政务)?信息公开(?!网|平台|专栏)).*$/u;

/**
 * Names of sites that may have been pasted over an agency's name (REPORT-FORMAT 7.3, S1b): what the head calls the
 * site, and runs with a title's separator inside them that recur in the lines. Whether one was pasted, its slots tell.
 */
export function siteNames(page: Page, lines: readonly string[]): readonly string[] {
  const head = headTexts(page);
  const told = [
    ...head.flatMap((text) => [text, ...text.split(TITLE_SEPARATORS)]),
    ...[...head, ...lines].flatMap(namesInSlots),
    ...lines.filter((_, i) => isDateLine(lines[i + 1] ?? "")),
  ];
  const names = new Set(
    [...told, ...recurringNames([...lines, ...head])]
      .map((name) => name.replace(TITLE_OPENING, "").replace(TITLE_WORDS, "").trim())
      .filter(isForeignName),
  );
  return [...names].toSorted((a, b) => b.length - a.length).slice(0, MOST_NAMES);
}

/** What stands in the slots of an agency, as far as the words around it tell. */
function namesInSlots(text: string): readonly string[] {
  const opening = text.slice(0, LONGEST_LINE);
  const { text: folded, offsets } = foldWithOffsets(opening);
  return NAMED_SLOTS.flatMap((slot) => {
    const [start, end] = slot.exec(folded)?.indices?.groups?.["name"] ?? [];
    return start === undefined || end === undefined
      ? []
      : [opening.slice(offsets[start], offsets[end])];
  });
}

/** A line that is a date and nothing else, as it closes a document. */
export function isDateLine(line: string): boolean {
  return /^\s*(?:20\d{2}|二[〇零○O0一二].{2})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日\s*$/u.test(
    line,
  );
}

/** The title and the metas that name the page or its site. */
export function headTexts(page: Page): readonly string[] {
  return elementsOf(page.document).flatMap(({ name, attribs, children }) => {
    if (name === "title") return children.map((child) => squeezed(textOf(child)));
    const key = (attribs["name"] ?? attribs["property"] ?? "").toLowerCase();
    return name === "meta" && NAMING_METAS.has(key) ? [squeezed(attribs["content"] ?? "")] : [];
  });
}

/** Whether a name is one that a site or a firm bears and no agency does. */
function isForeignName(name: string): boolean {
  if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME) return false;
  if (!/^[\p{Script=Han}\w\-－_|｜–·()（）]+$/u.test(name) || agencyName(name) !== null)
    return false;
  if (GREETING.test(name)) return true;
  return SITE_WORD.test(fold(name)) && !endsWithAgency(name);
}

/** A brand before an agency's name (金狮平台石桥镇人民政府) was pasted over the beginning of it only. */
function endsWithAgency(name: string): boolean {
  return Array.from(name.matchAll(NAME_PART)).some(
    ({ index, 0: part }) => agencyName(name.slice(index + part.length)) !== null,
  );
}

/** Whether a name is an agency's with the words for its site behind it: 云岫县人民政府门户网站. */
export function isOwnSite(name: string): boolean {
  if (INNER_SEPARATOR.test(name) || GREETING.test(name)) return false;
  const owner = name.replace(SITE_TAIL, "");
  return agencyName(owner) !== null || agencyName(`${owner}政府`) !== null;
}

/** Around each separator that stands more than once: as far as all its places agree. */
function recurringNames(texts: readonly string[]): readonly string[] {
  const anchors = texts.flatMap((text) =>
    Array.from(text.slice(0, 5_000).matchAll(ANCHOR), ({ index }) => ({ text, index })),
  );
  const groups = Map.groupBy(anchors.slice(0, MOST_ANCHORS), ({ text, index }) =>
    text.slice(index - 2, index + 3),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return [];
    const reach = (step: 1 | -1): number =>
      Math.min(...others.map((other) => commonReach(first, other, step)));
    return [first.text.slice(first.index - reach(-1), first.index + reach(1) + 1)];
  });
}

interface Anchor {
  readonly text: string;
  readonly index: number;
}

/** How many characters two places have in common from their separators on, to one side. */
function commonReach(one: Anchor, other: Anchor, step: 1 | -1): number {
  let reach = 0;
  while (reach < LONGEST_NAME) {
    const next = (reach + 1) * step;
    const character = one.text.charAt(one.index + next);
    if (character === "" || NAME_END.test(character)) break;
    if (character !== other.text.charAt(other.index + next)) break;
    reach += 1;
  }
  return reach;
}

function squeezed(text: string): string {
  return text.slice(0, 500).replaceAll(/\s+/gu, " ").trim();
}
