import { oncePer } from "../../page/once-per.ts";
import type { Page } from "../../page/page.ts";
import { elementsNamed, textOf } from "../../page/walk.ts";
import { foldWithOffsets } from "../../han/fold.ts";
import { agencyName } from "../../places/agency-name.ts";
import { isDateLine } from "../brands/date-line.ts";
import { joinTexts, type JoinedTexts, placesOf } from "../brands/joined-texts.ts";
import { settleExtents } from "./extent.ts";
import { NAMED_SLOTS, SLOT_WORDS } from "./slots.ts";
import { BODY_ENDING } from "./words.ts";
import { matchesOf } from "../../han/matches.ts";

/** Shorter names recur by chance; longer texts are no names. */
const SHORTEST_NAME = 4;
const LONGEST_NAME = 60;
const LONGEST_LINE = 400;
const MOST_NAMES = 16;
/** Each is looked for in every line; a page has some dozens. */
const MOST_TOLD = 500;
const MOST_ANCHORS = 500;
/** As with brands (page-words.ts): what was pasted over a name shows itself early. */
const LEARNED_CHARACTERS = 300_000;
const LEAST_AGREEING = 0.6;

const NAMING_METAS = new Set([
  "articletitle",
  "sitename",
  "contentsource",
  "keywords",
  "description",
  "og:title",
  "og:site_name",
]);
/** What parts a title from the names of a column and a site. */
const TITLE_SEPARATORS = /[_|｜，,]|\s[-–—]\s/u;
/** A separator of titles inside a name, flush with Han words on both sides. */
const ANCHOR = /(?<=\p{Script=Han})[-－_|｜–]{1,2}(?=\p{Script=Han})/gu;
/** What no name goes beyond. */
const NAME_END = /[。，；：！？、《》“”"（）()[\]【】<>\s\d,;:!?/]/u;
/** `欢迎进入…网`: a greeting that was pasted with the name. */
export const GREETING = /^(?:热烈)?欢迎(?:您|你)?(?:进入|访问|光临|来到|登录|浏览)/u;
/**
 * The words of a report's title around a name, and of a label before it, in which it neither begins nor ends; where
 * 政府信息公开 stands behind most places and 政府信息服务 behind another, all agree on the half of a term.
 */
const TITLE_OPENING =
  /^(?:关于|现将|现公布|20\d{2}年?度?|(?:(?:信息|文章)?来源|作者|(?:联系)?方式|(?:发布|发文|公开)机构)[:：])+/u;
const TITLE_WORDS =
  /(?:(?:关于)?20\d{2}年?|(?:关于)?(?:政府|政务)?信息公开(?!网|平台|专栏|指南|目录)).*$|(?:政府|政务)信息$/u;

/**
 * Names that stand where an agency's belongs and may have been pasted there (REPORT-FORMAT 7.3, S1b): what the head
 * calls the page and its site, who issues and signs, and runs with a title's separator inside them that recur in
 * the lines. The most frequent form of each; whether one was pasted, its slots and its words tell.
 */
export function namesInAgencySlots(
  headTexts: readonly string[],
  allLines: readonly string[],
): readonly string[] {
  const [head, lines] = [openingOf(headTexts), openingOf(allLines)];
  const told = [
    ...head.flatMap((text) => [text, ...text.split(TITLE_SEPARATORS)]),
    ...[...head, ...lines].flatMap(namesInSlots),
    ...lines.filter((_, i) => isDateLine(lines[i + 1] ?? "")),
    ...recurringNames([...lines, ...head]),
  ];
  const names = new Set(
    told
      .map((name) => name.replace(TITLE_OPENING, "").replace(TITLE_WORDS, "").trim())
      .filter(mayBePasted),
  );
  const joined = joinTexts([...lines, ...head]);
  const whole: string[] = [];
  for (const name of settleExtents([...names].slice(0, MOST_TOLD), joined)) {
    if (whole.length === MOST_NAMES) break;
    if (name.length <= LONGEST_NAME && !isCutShort(name, joined)) whole.push(name);
  }
  return whole;
}

/** As much of some texts as names are learned from; each line end counts as a character. */
function openingOf(texts: readonly string[]): readonly string[] {
  const opening: string[] = [];
  let room = LEARNED_CHARACTERS;
  for (const text of texts) {
    if (room <= 0) break;
    opening.push(text.slice(0, room));
    room -= text.length + 1;
  }
  return opening;
}

/** What a slot may leave off an agency's own name: 云岫区互联网信息, behind which 办公室 always follows. */
const LEFT_OFF = /^(?:办公室|(?:综合|行政){0,4}执法(?:总|支|大)?队)/u;
const LONGEST_LEFT_OFF = 12;

/** Whether the name of an agency goes on behind it, in the same way at every place. */
function isCutShort(name: string, joined: JoinedTexts): boolean {
  let end: string | null = null;
  for (const { number, start } of placesOf(name, joined)) {
    const behind = start + name.length;
    const next = LEFT_OFF.exec(
      (joined.texts[number] ?? "").slice(behind, behind + LONGEST_LEFT_OFF),
    )?.[0];
    if (next === undefined || (end ?? next) !== next) return false;
    end = next;
  }
  return end !== null && agencyName(name + end) !== null;
}

/** What stands in the slots of an agency, as far as the words around it tell. */
function namesInSlots(text: string): readonly string[] {
  const opening = text.slice(0, LONGEST_LINE);
  const folded = foldWithOffsets(opening);
  if (!SLOT_WORDS.test(folded.text)) return [];
  return NAMED_SLOTS.flatMap((slot) => {
    const [start, end] = slot.exec(folded.text)?.indices?.groups?.["name"] ?? [];
    return start === undefined || end === undefined
      ? []
      : [opening.slice(folded.offsets[start], folded.offsets[end])];
  });
}

/** The title and the metas that name the page or its site. */
export const headTexts = oncePer((page: Page): readonly string[] =>
  elementsNamed(page.document, "title", "meta").flatMap(({ name, attribs, children }) => {
    if (name === "title") return children.map((child) => squeezed(textOf(child)));
    const key = (attribs["name"] ?? attribs["property"] ?? "").toLowerCase();
    return NAMING_METAS.has(key) ? [squeezed(attribs["content"] ?? "")] : [];
  }),
);

/** A site's words in brackets at the end: 水务局（新版）. */
const SITE_BRACKET =
  /[（(【[][^（(【[）)】\]]{0,6}(?:版|官方|官网|入口|下载|客户端|手机|app)[）)】\]]$/iu;

/** Whether a text reads as a name, and not as that of an agency which no other body has. */
function mayBePasted(name: string): boolean {
  if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME) return false;
  if (!/^[\p{Script=Han}\w\-－_|｜–·()（）:：/]+$/u.test(name) || !/\p{Script=Han}{2}/u.test(name))
    return false;
  return agencyName(name) === null || BODY_ENDING.test(name) || SITE_BRACKET.test(name);
}

/** Around each separator that stands more than once: as far as most of its places agree, and as far as all do. */
function recurringNames(texts: readonly string[]): readonly string[] {
  const anchors = texts.flatMap((text) =>
    matchesOf(text.slice(0, 5_000), ANCHOR).map(({ index }) => ({ text, index })),
  );
  const groups = Map.groupBy(anchors.slice(0, MOST_ANCHORS), ({ text, index }) =>
    text.slice(index - 2, index + 3),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return [];
    const named = [LEAST_AGREEING, 1].map((share) => {
      const [back, on] = [reach(first, others, -1, share), reach(first, others, 1, share)];
      return first.text.slice(first.index - back, first.index + on + 1);
    });
    return [...new Set(named)];
  });
}

/** How far a share of the places agree with the first to one side. */
function reach(first: Anchor, others: readonly Anchor[], step: 1 | -1, share: number): number {
  const reaches = others
    .map((other) => commonReach(first, other, step))
    .toSorted((one, other) => other - one);
  return reaches[Math.ceil(share * reaches.length) - 1] ?? 0;
}

interface Anchor {
  readonly text: string;
  readonly index: number;
}

/** How many characters two places have in common from their separators on, to one side. */
function commonReach(one: Anchor, other: Anchor, step: 1 | -1): number {
  let length = 0;
  while (length < LONGEST_NAME) {
    const next = (length + 1) * step;
    const character = one.text.charAt(one.index + next);
    if (character === "" || NAME_END.test(character)) break;
    if (character !== other.text.charAt(other.index + next)) break;
    length += 1;
  }
  return length;
}

function squeezed(text: string): string {
  return text.slice(0, 500).replaceAll(/\s+/gu, " ").trim();
}
