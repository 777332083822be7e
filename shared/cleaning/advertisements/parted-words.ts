import { MOST_LINES, remembered } from "../../page/remembered.ts";

/**
 * Characters with a sign between each two: 老.虎.机, 投|注|站, 注·册·送; two of them are enough for signs that part
 * nothing else.
 */
const PARTED =
  /(?<!\p{Script=Han})\p{Script=Han}(?:(?:[.・·_*|｜/~^+=\-—]{1,2}\p{Script=Han}(?!\p{Script=Han})){2,}|[.*_|｜^]\p{Script=Han}(?!\p{Script=Han}))/gu;
const SIGNS = /[^\p{Script=Han}]+/gu;

/**
 * A text as printed with the words put together whose characters signs part, so that no filter finds them. `/` between
 * 省/市/县 lists things, and joining those makes no word of a shop.
 */
export const withPartedWordsJoined: (text: string) => string = remembered(joined, MOST_LINES);

function joined(text: string): string {
  return text.replaceAll(PARTED, (parted) => parted.replaceAll(SIGNS, ""));
}
