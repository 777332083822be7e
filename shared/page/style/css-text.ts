/** Without comments and escapes, in lower case, white space single: `D\49splay` is `display`. */
export function plainCss(text: string): string {
  const bare = text.includes("/*") ? text.replace(/\/\*.*?(?:\*\/|$)/gsu, " ") : text;
  return unescapeCss(bare).toLowerCase().replace(/\s+/gu, " ").trim();
}

/** An identifier as it is meant: `\31 23` is `123`. */
export function unescapeCss(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(
    /\\(?:([0-9a-f]{1,6})\s?|(.))/giu,
    (_, code: string | undefined, character: string | undefined) =>
      code === undefined ? (character ?? "") : characterOf(Number.parseInt(code, 16)),
  );
}

function characterOf(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\ufffd";
}
