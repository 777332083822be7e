/** Escapes text for element content and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Every character as a decimal reference: how a title takeover hides from a search of the file. */
export function entityEncode(text: string): string {
  return Array.from(text, (character) => `&#${character.codePointAt(0)};`).join("");
}

/** `<meta name content>` lines, in order. */
export function metaTags(tags: readonly (readonly [name: string, content: string])[]): string {
  return tags
    .map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`)
    .join("\n");
}
