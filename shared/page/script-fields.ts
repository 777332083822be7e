import type { Document, Element } from "domhandler";
import { oncePer } from "./once-per.ts";
import { elementsNamed, isText } from "./walk.ts";

/** One string that a script gives the program that draws the page. */
interface ScriptField {
  readonly value: string;
  readonly script: Element;
}

/** What names the article among the settings: gkmlpt's `_CONFIG = {…, DETAIL: {…}}` (REPORT-FORMAT 5.1). */
const ARTICLE = /(?:^|[\s,{"'])DETAIL["']?\s*:\s*\{/u;
/** A key and the quotation mark that opens its value; other values end before the next key. */
const KEY = /["']?(?<key>[a-z_]{2,30})["']?\s*:\s*(?=["'])/gu;
const LONGEST_SCRIPT = 4_000_000;
const MOST_FIELDS = 400;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/**
 * The article that a page leaves for a script to draw, as fields by their keys (`title`, `created_at`,
 * `identifier`, `content`); the first of each key. Empty where no script has one. The settings are a JavaScript object
 * with either kind of quotation marks, so they are scanned, never run.
 */
export const scriptFields = oncePer((document: Document): ReadonlyMap<string, ScriptField> => {
  for (const script of elementsNamed(document, "script")) {
    const code = script.children.map((child) => (isText(child) ? child.data : "")).join("");
    const article = code.length > LONGEST_SCRIPT ? null : ARTICLE.exec(code);
    if (article !== null) return fieldsFrom(code, article.index + article[0].length, script);
  }
  return new Map();
});

function fieldsFrom(
  code: string,
  start: number,
  script: Element,
): ReadonlyMap<string, ScriptField> {
  const fields = new Map<string, ScriptField>();
  KEY.lastIndex = start;
  for (let count = 0; count < MOST_FIELDS; count += 1) {
    const match = KEY.exec(code);
    if (match === null) break;
    const literal = readLiteral(code, KEY.lastIndex);
    if (literal === null) break;
    const key = match.groups?.["key"] ?? "";
    if (!fields.has(key)) fields.set(key, { value: literal.value, script });
    KEY.lastIndex = literal.end;
  }
  KEY.lastIndex = 0;
  return fields;
}

/** A string literal from its quotation mark on; null where it is not closed. */
function readLiteral(
  code: string,
  start: number,
): { readonly value: string; readonly end: number } | null {
  const quote = code.charAt(start);
  const parts: string[] = [];
  let from = start + 1;
  for (let i = from; i < code.length; i += 1) {
    const character = code.charAt(i);
    if (character === quote) {
      parts.push(code.slice(from, i));
      return { value: parts.join(""), end: i + 1 };
    }
    if (character !== "\\") continue;
    const escape = escapeAt(code, i + 1);
    parts.push(code.slice(from, i), escape.value);
    i += escape.length;
    from = i + 1;
  }
  return null;
}

/** What an escape stands for, and how many characters it has behind the backslash. */
function escapeAt(code: string, at: number): { readonly value: string; readonly length: number } {
  const hex = /^(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/iu.exec(code.slice(at, at + 5));
  if (hex) {
    const digits = hex[1] ?? hex[2] ?? "";
    return { value: String.fromCharCode(parseInt(digits, 16)), length: hex[0].length };
  }
  const character = code.charAt(at);
  return { value: ESCAPES[character] ?? character, length: 1 };
}
