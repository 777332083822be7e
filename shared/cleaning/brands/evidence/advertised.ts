import { NO_SURROUNDINGS } from "../../advertisements/advertising-hints.ts";
import { appraise, isAdvertisement } from "../../advertisements/appraise.ts";
import { lexicality } from "../../model/character-model.ts";
import { remembered } from "../../../page/remembered.ts";
import type { PagePart } from "../page-words.ts";
import type { Scorer } from "./evidence.ts";
import { isGoverned } from "./name-grammar.ts";

/** More lines say no more, and each is dear to judge. */
const MOST_LINES = 12;
/** Lines without one of their forms: the form's cells and a site's menus are the same on every page. */
const MOST_JUDGED = 10_000;
/** A longer line is the publisher's, whatever was pasted into it. */
const LONGEST_LINE = 200;

/**
 * An advertisement on the page names the form: the same attacker pasted both, shown or hidden (REPORT-FORMAT 7.3, S3,
 * S6). The line must be an advertisement without it.
 */
export const advertised: Scorer = ({ form, occurrences }, { hiddenLines }) => {
  // An advertisement names the town that it is for: 沅阳市附近上门按摩.
  if (isGoverned(form)) return null;
  const shown = occurrences.flatMap(({ line: { part, text } }) => (isRead(part) ? [text] : []));
  const telling = [...new Set([...shown, ...hiddenLines])]
    .filter((text) => text.length <= LONGEST_LINE && isNamedIn(text, form))
    .slice(0, MOST_LINES)
    .find((text) => isAdvertising(text.replaceAll(form, "")));
  if (telling === undefined) return null;
  return { weight: 2, why: `advertised on the page, “${telling.slice(0, LONGEST_QUOTE)}”` };
};

const LONGEST_QUOTE = 30;

/** Whether a text has the form, and not two words of which it is an end and a beginning: 整版 in 完整版. */
function isNamedIn(text: string, form: string): boolean {
  const isWord = (start: number): boolean => lexicality(text.slice(start, start + 2)) === 1;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    if (form.length > LONGEST_PIECE || at === 0 || !isWord(at - 1) || isWord(at)) return true;
  }
  return false;
}

/** A longer form is no chance piece of two words. */
const LONGEST_PIECE = 3;

const isAdvertising = remembered(
  (text) => isAdvertisement(appraise(text, NO_SURROUNDINGS)),
  MOST_JUDGED,
);

function isRead(part: PagePart): boolean {
  return part === "content" || part === "around";
}
