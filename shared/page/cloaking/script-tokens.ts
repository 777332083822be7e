/** A word, a string with its escapes resolved, or one sign of a script; comments and patterns are no tokens. */
export interface ScriptToken {
  readonly kind: "word" | "string" | "sign";
  readonly text: string;
}

const LONGEST_STRING = 20_000;
/** As `\u{10ffff}`. */
const LONGEST_ESCAPE = 10;
const LONGEST_PATTERN = 300;

const WORD = /[\w$\u0080-\uffff]/u;
/** After these a slash opens a pattern, whose quotes are no strings. */
const BEFORE_PATTERN = new Set("(,=:[!&|?{};+".split(""));
const ESCAPE =
  /^\\(?:x(?<x>[\da-f]{2})|u(?<u>[\da-f]{4})|u\{(?<point>[\da-f]{1,6})\}|(?<octal>[0-7]{1,3})|(?<letter>[\s\S]))/iu;
const LETTERS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "\n": "" };

/**
 * The words, strings and signs of a script, by the lexical rules of JavaScript as far as strings and comments
 * need them. Nothing is run. Linear in the script's length.
 */
export function scriptTokens(code: string): readonly ScriptToken[] {
  const tokens: ScriptToken[] = [];
  let at = 0;
  while (at < code.length) {
    const character = code.charAt(at);
    const skipped = /\s/u.test(character) ? at + 1 : endOfComment(code, at, tokens.at(-1));
    if (skipped > at) {
      at = skipped;
    } else if (character === '"' || character === "'" || character === "`") {
      const { text, end } = readString(code, at);
      tokens.push({ kind: "string", text });
      at = end;
    } else {
      const kind = WORD.test(character) ? "word" : "sign";
      const end = kind === "word" ? endOfWord(code, at) : at + 1;
      tokens.push({ kind, text: code.slice(at, end) });
      at = end;
    }
  }
  return tokens;
}

/** The value of a text in which a script's escapes stand (`\x64`, `\u4e91`, `\n`), each read once. */
function unescapeScript(text: string): string {
  let value = "";
  let at = 0;
  while (at < text.length) {
    const slash = text.indexOf("\\", at);
    if (slash < 0) break;
    const { character, length } = readEscape(text, slash);
    value += text.slice(at, slash) + character;
    at = slash + length;
  }
  return value + text.slice(at);
}

function readEscape(text: string, at: number): { character: string; length: number } {
  const match = ESCAPE.exec(text.slice(at, at + LONGEST_ESCAPE));
  const groups = match?.groups ?? {};
  const hexadecimal = groups["x"] ?? groups["u"] ?? groups["point"];
  const code =
    hexadecimal === undefined
      ? Number.parseInt(groups["octal"] ?? "", 8)
      : Number.parseInt(hexadecimal, 16);
  const letter = groups["letter"] ?? "";
  const character =
    Number.isNaN(code) || code > 0x10ffff
      ? (LETTERS[letter] ?? letter)
      : String.fromCodePoint(code);
  return { character, length: match?.[0].length ?? 1 };
}

/** A string ends at its quote; one that is not closed, at the end of its line. */
function readString(code: string, start: number): { text: string; end: number } {
  const quote = code.charAt(start);
  let end = start + 1;
  while (end < code.length && code.charAt(end) !== quote) {
    if (code.charAt(end) === "\n" && quote !== "`") break;
    end += code.charAt(end) === "\\" ? 2 : 1;
  }
  const raw = code.slice(start + 1, Math.min(end, start + 1 + LONGEST_STRING));
  return { text: unescapeScript(raw), end: end + 1 };
}

function endOfWord(code: string, start: number): number {
  let end = start + 1;
  while (end < code.length && WORD.test(code.charAt(end))) end += 1;
  return end;
}

/** The end of a comment or a pattern that begins here; the place itself where none does. */
function endOfComment(code: string, at: number, before: ScriptToken | undefined): number {
  const opening = code.slice(at, at + 4);
  if (opening === "<!--" || opening.startsWith("//")) return endOfLine(code, at);
  if (opening.startsWith("/*")) {
    const end = code.indexOf("*/", at + 2);
    return end < 0 ? code.length : end + 2;
  }
  const isPattern =
    opening.startsWith("/") &&
    (before === undefined || (before.kind === "sign" && BEFORE_PATTERN.has(before.text)));
  return isPattern ? endOfPattern(code, at) : at;
}

function endOfLine(code: string, at: number): number {
  const end = code.indexOf("\n", at);
  return end < 0 ? code.length : end;
}

/** Closed on its own line, a slash pair outside a class of characters is a pattern; else it is a division. */
function endOfPattern(code: string, start: number): number {
  const stop = Math.min(code.length, start + LONGEST_PATTERN);
  let isInClass = false;
  for (let at = start + 1; at < stop && code.charAt(at) !== "\n"; at += 1) {
    const character = code.charAt(at);
    if (character === "\\") at += 1;
    else if (character === "[") isInClass = true;
    else if (character === "]") isInClass = false;
    else if (character === "/" && !isInClass) return at + 1;
  }
  return start;
}
