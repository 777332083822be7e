import { readMember, readStringExpression, isSign } from "../cloaking/string-expression.ts";
import { type ScriptToken, scriptTokens } from "../cloaking/script-tokens.ts";
import { parseHtml } from "../parse-html.ts";
import { elementsOf, isText } from "../walk.ts";

/** Longer scripts do more than hide one block. */
const LONGEST_SCRIPT = 2000;
const WRITERS = new Set(["write", "writeln"]);
const NAME = /^[a-z][\w-]{0,60}$/iu;
const VALUE = /^[\w%. -]{1,40}$/u;

/** The CSS of one statement, and the index of the token behind it. */
interface Statement {
  readonly css: string;
  readonly end: number;
}

/**
 * What a script sets as soon as it is read, as the text of a style sheet: link farms are hidden from readers, and
 * not from search robots, by `document.getElementById("kxwzb").style.display="none"` behind the block. Empty for a
 * script that does anything else besides: the same words in a function open and close tabs.
 */
export function scriptSheet(code: string): string {
  if (code.length > LONGEST_SCRIPT || !/\bstyle\b/iu.test(code)) return "";
  const tokens = scriptTokens(code);
  const rules: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (isSign(tokens[at], ";")) continue;
    const statement = tokens[at]?.text === "document" ? readStatement(tokens, at + 1) : null;
    if (statement === null) return "";
    rules.push(statement.css);
    at = statement.end - 1;
  }
  return rules.join("\n");
}

function readStatement(tokens: readonly ScriptToken[], start: number): Statement | null {
  const method = readMember(tokens, start);
  if (method === null || !isSign(tokens[method.end], "(")) return null;
  const argument = readStringExpression(tokens, method.end + 1);
  if (argument === null || !isSign(tokens[argument.end], ")")) return null;
  const end = argument.end + 1;
  if (WRITERS.has(method.name)) return { css: stylesIn(argument.text), end };
  return method.name === "getElementById" ? readSetting(tokens, end, argument.text) : null;
}

/** `.style.display = "none"` of the element with an id; a script's word is above those of all sheets. */
function readSetting(tokens: readonly ScriptToken[], start: number, id: string): Statement | null {
  const style = readMember(tokens, start);
  const property = style?.name === "style" ? readMember(tokens, style.end) : null;
  if (property === null || !isSign(tokens[property.end], "=")) return null;
  const value = readStringExpression(tokens, property.end + 1);
  if (value === null || ![id, property.name].every((name) => NAME.test(name))) return null;
  if (!VALUE.test(value.text)) return null;
  const name = property.name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  return { css: `#${id}{${name}:${value.text}!important}`, end: value.end };
}

function stylesIn(markup: string): string {
  return elementsOf(parseHtml(markup))
    .filter(({ name }) => name === "style")
    .flatMap(({ children }) => children.map((child) => (isText(child) ? child.data : "")))
    .join("\n");
}
