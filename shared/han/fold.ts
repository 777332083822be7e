import { INVISIBLE } from "./invisible.ts";
import { simplifiedCharacter } from "./simplified-character.ts";

/** A folded text that knows, for each of its characters, the index in the text it was folded from. */
export interface Folded {
  readonly text: string;
  /** offsets[i] is the source index of folded character i; one more entry gives the source's length. */
  readonly offsets: readonly number[];
}

const DOUBLE_QUOTES = /[“”"「」『』〝〞＂]/u;

/**
 * Folds a text for matching (REPORT-FORMAT 2.7): compatibility width (`（` → `(`, `：` → `:`, `１` → `1`),
 * no white space or invisible characters, one kind of double quote, traditional → simplified character
 * by character, 其它 → 其他, 帐 → 账. Never for output: `text` keeps the width of its source.
 */
export function fold(text: string): string {
  let folded = "";
  for (const character of text) folded += foldCharacter(character, folded);
  return folded;
}

/** As `fold`, with the way back to the source. */
export function foldWithOffsets(text: string): Folded {
  let folded = "";
  const offsets: number[] = [];
  let index = 0;
  for (const character of text) {
    const units = foldCharacter(character, folded);
    folded += units;
    for (let i = 0; i < units.length; i += 1) offsets.push(index);
    index += character.length;
  }
  offsets.push(text.length);
  return { text: folded, offsets };
}

/** What each character folds to by itself; texts have a few thousand different ones. */
const cache = new Map<string, string>();

function foldCharacter(character: string, before: string): string {
  if (character === "它" && before.endsWith("其")) return "他";
  const known = cache.get(character);
  if (known !== undefined) return known;
  const folded = foldAlone(character);
  cache.set(character, folded);
  return folded;
}

function foldAlone(character: string): string {
  if (INVISIBLE.test(character)) return "";
  if (DOUBLE_QUOTES.test(character)) return '"';
  if (character === "帐" || character === "帳") return "账";
  const compatible = Array.from(character.normalize("NFKC"));
  return compatible.map((part) => (INVISIBLE.test(part) ? "" : simplifiedCharacter(part))).join("");
}
