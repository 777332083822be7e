// All control characters but tab and line feed: a page or a file name may hold an escape sequence that
// moves the cursor or renames the window.
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

// East Asian wide and full-width ranges (Unicode Standard Annex 11), as far as our texts use them.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\u9fff\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ZERO_WIDTH = /[\u200b-\u200f\u2060\ufeff\p{Mn}\p{Me}]/u;

/** Text that a terminal shows and does not obey. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, "\ufffd");
}

/** How many terminal columns a text takes: two for a Chinese character. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (ZERO_WIDTH.test(character)) continue;
    columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}

/** Pads a text with spaces to a number of terminal columns; a longer text is left as it is. */
export function padToColumns(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/** Cuts a text to a number of terminal columns, with an ellipsis where something is left off. */
export function fitToColumns(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = "";
  let taken = 0;
  for (const character of text) {
    taken += columnsOf(character);
    if (taken > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
