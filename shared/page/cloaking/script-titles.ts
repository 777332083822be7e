import type { Document, Element } from "domhandler";
import { oncePer } from "../once-per.ts";
import { parseHtml } from "../parse-html.ts";
import { elementsNamed, elementsOf, isText } from "../walk.ts";
import { type ScriptToken, scriptTokens } from "./script-tokens.ts";
import { isSign, readMember, readStringExpression } from "./string-expression.ts";

/** A title that a script would put in place of the page's. */
export interface ScriptTitle {
  readonly text: string;
  readonly script: Element;
  /** Whether the script asks who is reading: the browser's name, or the page one comes from. */
  readonly isCloaking: boolean;
}

/** Cloaking code is short; a library behind it is not read to its end, nor a flood of scripts. */
const LONGEST_SCRIPT = 100_000;
const MOST_CODE = 400_000;
const LONGEST_TITLE = 200;
const SHORTEST_TITLE = 4;
/** What a script asks to tell a search robot from a reader (REPORT-FORMAT 7.3, S4). */
const QUESTIONS = new Set(["userAgent", "referrer"]);
const WRITERS = new Set(["write", "writeln"]);

/**
 * The titles that the scripts of a page would set, in order: `document.title = "…"` in every spelling that can be
 * read without running it, and `document.write("<title>…")`. A script that shows search robots a foreign title
 * keeps the publisher's own here (REPORT-FORMAT 7.3, S4).
 */
export const scriptTitles = oncePer((document: Document): readonly ScriptTitle[] => {
  let read = 0;
  return elementsNamed(document, "script").flatMap((script) => {
    const code = codeOf(script).slice(0, LONGEST_SCRIPT);
    // Most scripts speak of no title; packed ones spell it in escapes.
    if (read > MOST_CODE || !/title|\\x|\\u/iu.test(code)) return [];
    read += code.length;
    const tokens = scriptTokens(code);
    const isCloaking = tokens.some(({ text }) => QUESTIONS.has(text));
    return titlesIn(tokens).map((text) => ({ text, script, isCloaking }));
  });
});

function codeOf(script: Element): string {
  return script.children.map((child) => (isText(child) ? child.data : "")).join("");
}

function titlesIn(tokens: readonly ScriptToken[]): readonly string[] {
  return tokens.flatMap((token, i) => {
    if (token.text !== "document") return [];
    // In `window["document"]["title"]` a bracket closes before the next member.
    const next = token.kind === "string" && isSign(tokens[i + 1], "]") ? i + 2 : i + 1;
    const member = readMember(tokens, next);
    if (member === null) return [];
    const title = titleSetBy(tokens, member.name, member.end)?.trim() ?? "";
    return title.length < SHORTEST_TITLE || title.length > LONGEST_TITLE ? [] : [title];
  });
}

function titleSetBy(tokens: readonly ScriptToken[], member: string, end: number): string | null {
  const sign = tokens[end];
  if (member === "title" && isSign(sign, "=")) {
    return readStringExpression(tokens, end + 1)?.text ?? null;
  }
  if (!WRITERS.has(member) || !isSign(sign, "(")) return null;
  const markup = readStringExpression(tokens, end + 1)?.text ?? "";
  return /<title/iu.test(markup) ? titleOfMarkup(markup) : null;
}

function titleOfMarkup(markup: string): string | null {
  const title = elementsOf(parseHtml(markup)).find(({ name }) => name === "title");
  return title === undefined ? null : codeOf(title);
}
