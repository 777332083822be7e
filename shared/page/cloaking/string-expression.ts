import type { ScriptToken } from "./script-tokens.ts";

/** The value of an expression that is nothing but text, and the index of the token behind it. */
interface StringValue {
  readonly text: string;
  readonly end: number;
}

const LONGEST_VALUE = 2_000;
/** Functions that only spell a text otherwise. */
const DECODERS: Readonly<Record<string, (text: string) => string>> = {
  unescape: decodePercent,
  decodeURI: decodePercent,
  decodeURIComponent: decodePercent,
};

/**
 * Reads an expression by pure text rules: strings, `String.fromCharCode(20122, …)` in either spelling, `unescape`
 * and its like around one of these, joined by `+`. Null for everything that would have to be run.
 */
export function readStringExpression(
  tokens: readonly ScriptToken[],
  start: number,
): StringValue | null {
  let value = readTerm(tokens, start);
  while (value !== null && isSign(tokens[value.end], "+") && value.text.length < LONGEST_VALUE) {
    const next = readTerm(tokens, value.end + 1);
    if (next === null) return null;
    value = { text: value.text + next.text, end: next.end };
  }
  return value === null ? null : { ...value, text: value.text.slice(0, LONGEST_VALUE) };
}

/** The name of a member, as `.title` or `["title"]`, with the index behind it; null where none stands. */
export function readMember(
  tokens: readonly ScriptToken[],
  start: number,
): { readonly name: string; readonly end: number } | null {
  const [opening, name, closing] = tokens.slice(start, start + 3);
  if (opening === undefined || name === undefined) return null;
  if (isSign(opening, ".") && name.kind === "word") return { name: name.text, end: start + 2 };
  const isIndexed = isSign(opening, "[") && name.kind === "string" && isSign(closing, "]");
  return isIndexed ? { name: name.text, end: start + 3 } : null;
}

export function isSign(token: ScriptToken | undefined, text: string): boolean {
  return token?.kind === "sign" && token.text === text;
}

function readTerm(tokens: readonly ScriptToken[], start: number): StringValue | null {
  const token = tokens[start];
  if (token?.kind === "string") return { text: token.text, end: start + 1 };
  if (token?.kind !== "word") return null;
  const member = readMember(tokens, start + 1);
  if (token.text === "String" && member?.name === "fromCharCode") {
    return readCharacterCodes(tokens, member.end);
  }
  const decode = Object.hasOwn(DECODERS, token.text) ? DECODERS[token.text] : undefined;
  const argument = isSign(tokens[start + 1], "(") ? tokens[start + 2] : undefined;
  if (decode === undefined || argument?.kind !== "string" || !isSign(tokens[start + 3], ")"))
    return null;
  return { text: decode(argument.text), end: start + 4 };
}

/** `(20122, 0x535a)` → 亚博 */
function readCharacterCodes(tokens: readonly ScriptToken[], start: number): StringValue | null {
  if (!isSign(tokens[start], "(")) return null;
  let text = "";
  let at = start + 1;
  for (; text.length < LONGEST_VALUE && !isSign(tokens[at], ")"); at += 1) {
    const token = tokens[at];
    if (isSign(token, ",")) continue;
    const code = token?.kind === "word" ? Number(token.text) : Number.NaN;
    if (!Number.isInteger(code) || code < 0 || code > 0xffff) return null;
    text += String.fromCharCode(code);
  }
  return { text, end: at + 1 };
}

/** `%u4E91%5c` and `%E4%BA%91`; what does not decode stays as it is. */
function decodePercent(text: string): string {
  const units = text.replaceAll(/%u([\da-f]{4})/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  try {
    return decodeURIComponent(units);
  } catch {
    return units;
  }
}
