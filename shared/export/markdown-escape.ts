// Page text is shown as it is: no Markdown and no HTML that the page's words happen to spell.
const INLINE = /[\\`*_[\]<>|&~]/gu;
const AT_LINE_START = /^(\s*)([#+=-]|\d{1,9}[.)])/u;

/** A line of page text as a Markdown paragraph that shows just that text. */
export function escapeLine(line: string): string {
  return line.replace(INLINE, "\\$&").replace(AT_LINE_START, escapeMarker);
}

/** A text as a cell of a Markdown table, where a line break would end the row. */
export function escapeCell(text: string): string {
  return text.replace(INLINE, "\\$&").replace(/\s*\n\s*/gu, " ");
}

/** `1.` is escaped before its point, `#` before itself: digits cannot be escaped. */
function escapeMarker(_: string, indent: string, marker: string): string {
  return `${indent}${marker.slice(0, -1)}\\${marker.slice(-1)}`;
}
