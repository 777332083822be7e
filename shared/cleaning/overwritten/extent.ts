import { type JoinedTexts, placesOf } from "../brands/joined-texts.ts";

/** What may stand behind a name and begin more of it: a bracket, a title's separator, a colon. */
const JOINT = /[（(【[·\-－_|｜–:：]/u;
/** What no name goes beyond, brackets apart. */
const STOP = /[。，；！？、《》“”"<>\s;!?]/u;
/** Words of the line behind an agency's name: an agency has a site and an office. */
const OF_THE_LINE =
  /^(?:门户网站?|政府网站?|网站首页|官方网站|网站|网|办公室|党组|党委|机关|单位)$/u;
const LONGEST_TAIL = 24;
const MOST_PLACES = 200;
const COMPARED = 6;

/**
 * How far each name reaches: over a tail in brackets or behind a separator that stands at all its places, and without
 * the words of the line that only some of them have behind it. Pieces of longer names go. The longest first.
 */
export function settleExtents(names: readonly string[], joined: JoinedTexts): readonly string[] {
  const tailsOf = (name: string): readonly string[] => differentTails(name, joined);
  const grown = [...new Set(names.map((name) => withTail(name, tailsOf(name))))];
  const counts = new Map(grown.map((name) => [name, tailsOf(name).length]));
  const count = (name: string): number => counts.get(name) ?? 0;
  return grown
    .filter((name) => !grown.some((other) => isBetter(other, name, count)))
    .toSorted((a, b) => b.length - a.length);
}

/** Whether another name is what a name should be. */
function isBetter(other: string, name: string, count: (name: string) => number): boolean {
  if (other === name) return false;
  // A piece of a longer one that stands nowhere else.
  if (other.includes(name)) return count(other) >= count(name) && !isLineWord(other, name);
  return name.startsWith(other) && isLineWord(name, other) && count(other) > count(name);
}

function isLineWord(longer: string, shorter: string): boolean {
  return longer.startsWith(shorter) && OF_THE_LINE.test(longer.slice(shorter.length));
}

/** With what follows at every place, where a bracket or a separator opens it: （官方合作版）. */
function withTail(name: string, [first, ...others]: readonly string[]): string {
  if (first === undefined || others.length === 0 || !JOINT.test(first.charAt(0))) return name;
  let length = 0;
  while (length < first.length) {
    const character = first.charAt(length);
    const isShared = others.every((tail) => tail.charAt(length) === character);
    if (STOP.test(character) || !isShared) break;
    length += 1;
  }
  return name + wholeTail(first.slice(0, length));
}

/** A tail without what cannot be its end: an open bracket, a separator, the year of a title. */
function wholeTail(tail: string): string {
  const untitled = tail.replace(/(?:关于)?(?:20\d{2}.*|(?:政府|政务)?信息公开.*)$/u, "");
  const opened = Math.max(...["（", "(", "【", "["].map((sign) => untitled.lastIndexOf(sign)));
  const closed = Math.max(...["）", ")", "】", "]"].map((sign) => untitled.lastIndexOf(sign)));
  const whole = opened > closed ? untitled.slice(0, opened) : untitled;
  return whole.replace(/[·\-－_|｜–:：]+$/u, "");
}

/** What follows a name at each of its places with different surroundings. */
function differentTails(name: string, joined: JoinedTexts): readonly string[] {
  const tails = new Map<string, string>();
  for (const { number, start } of placesOf(name, joined)) {
    if (tails.size >= MOST_PLACES) break;
    const text = joined.texts[number] ?? "";
    const end = start + name.length;
    const tail = text.slice(end, end + LONGEST_TAIL);
    tails.set(`${text.slice(Math.max(0, start - COMPARED), start)}\n${tail}`, tail);
  }
  return [...tails.values()];
}
