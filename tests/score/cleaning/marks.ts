import { escapeHtml } from "../../site/markup.ts";

/**
 * How a generated page carries its own truth: private characters in its text say who wrote each stretch. They
 * open and close inside one text node, never across a tag, and are taken out before anybody reads the page.
 * Text without a mark is furniture of the site.
 */

/**
 * Who wrote a stretch of text: the publisher, the attacker, the site's template. Glosses are the attacker's too, but
 * apart: one glossed page has more of them than all others have of everything else.
 */
export type Author = "genuine" | "injected" | "gloss" | "chrome";

const OPEN = { genuine: "\u{F0001}", injected: "\u{F0002}", gloss: "\u{F0006}" } as const;
const CLOSE = "\u{F0003}";
const VACANCY = "\u{F0007}";
const SLOT_OPEN = "\u{F0004}";
const SLOT_CLOSE = "\u{F0005}";

/** Places in a page where an infection may put something; they show nothing themselves. */
export const POINTS = {
  articleStart: "\u{F0010}",
  betweenBlocks: "\u{F0011}",
  articleEnd: "\u{F0012}",
} as const;

const SPAN = /(?<open>[\u{F0001}\u{F0002}\u{F0006}])(?<text>[^\u{F0003}]*)\u{F0003}/gu;
const SLOT = /\u{F0004}(?<original>[^\u{F0005}]*)\u{F0005}/gu;
const ANY_MARK = /[\u{F0001}-\u{F0003}\u{F0006}\u{F0007}\u{F0010}-\u{F0012}]/gu;

/** Text that the publisher wrote, as HTML. */
export function genuine(text: string): string {
  return text === "" ? "" : OPEN.genuine + escapeHtml(text) + CLOSE;
}

/** Text that the attacker wrote, as HTML. */
export function injected(text: string): string {
  return text === "" ? "" : OPEN.injected + escapeHtml(text) + CLOSE;
}

/** A reading in brackets behind a character, as HTML. */
export function gloss(text: string): string {
  return OPEN.gloss + text + CLOSE;
}

/** The place of an overwritten word; it stands just before what was pasted there, in the same text node. */
export function slot(original: string): string {
  return SLOT_OPEN + original + SLOT_CLOSE;
}

/** The place of a word overwritten in the site's furniture: a text may have a □ there, and need not. */
export function vacancy(): string {
  return VACANCY;
}

/** The page as its server sends it. */
export function withoutMarks(marked: string): string {
  return marked.replaceAll(SLOT, "").replaceAll(ANY_MARK, "");
}

/** A stretch of one text node, or the place of an overwritten word. */
export type Piece =
  | { readonly kind: Author; readonly text: string }
  | { readonly kind: "slot"; readonly original: string }
  | { readonly kind: "vacancy" };

const PIECE = new RegExp(`${SPAN.source}|${SLOT.source}|(?<vacancy>${VACANCY})`, "gu");

/** The pieces of a marked text, in order; the points are dropped. */
export function piecesOf(marked: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const addChrome = (text: string): void => {
    const shown = text.replaceAll(ANY_MARK, "");
    if (shown !== "") pieces.push({ kind: "chrome", text: shown });
  };
  for (const match of marked.matchAll(PIECE)) {
    const { open, text = "", original, vacancy: isVacancy } = match.groups ?? {};
    addChrome(marked.slice(end, match.index));
    if (original !== undefined) pieces.push({ kind: "slot", original });
    else if (isVacancy !== undefined) pieces.push({ kind: "vacancy" });
    else pieces.push({ kind: authorOf(open), text });
    end = match.index + match[0].length;
  }
  addChrome(marked.slice(end));
  return pieces;
}

function authorOf(open: string | undefined): Author {
  if (open === OPEN.genuine) return "genuine";
  return open === OPEN.gloss ? "gloss" : "injected";
}

/** What stands between tags; scripts, style sheets and comments are no text. */
const MARKUP =
  /<script\b[^>]*>[\s\S]*?<\/script>|<style\b[^>]*>[\s\S]*?<\/style>|<title>[^<]*<\/title>|<!--[\s\S]*?-->|<[^>]*>/gu;

/** The page with every text between two tags rewritten. */
export function mapTexts(marked: string, rewrite: (text: string) => string): string {
  let result = "";
  let end = 0;
  for (const { 0: tag, index } of marked.matchAll(MARKUP)) {
    result += rewrite(marked.slice(end, index)) + tag;
    end = index + tag.length;
  }
  return result + rewrite(marked.slice(end));
}

/** The page with every genuine stretch rewritten from its escaped text to marked HTML. */
export function mapGenuine(marked: string, rewrite: (escaped: string) => string): string {
  return marked.replaceAll(SPAN, (whole, open: string, text: string) =>
    open === OPEN.genuine ? rewrite(text) : whole,
  );
}

/** Marks HTML text that is escaped already. */
export function remark(author: "genuine" | "injected", escaped: string): string {
  return escaped === "" ? "" : OPEN[author] + escaped + CLOSE;
}
