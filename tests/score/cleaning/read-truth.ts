import { parseHtml } from "../../../shared/page/parse-html.ts";
import { nodePath } from "../../../shared/page/node-path.ts";
import { wordNodes } from "../../../shared/page/walk.ts";
import { type Author, type Piece, piecesOf } from "./marks.ts";

/** One visible character of a page and who wrote it; slots and vacancies show nothing and may be marked by □. */
export interface TrueCharacter {
  readonly character: string;
  readonly author: Author | "slot" | "vacancy";
}

/** A word that was overwritten. */
export interface TrueSlot {
  /** Index of its □ among the characters. */
  readonly index: number;
  /** Index after the last character of what was pasted over it. */
  readonly end: number;
  readonly original: string;
  /** Path of the text node that what was pasted begins in, and the offset in it. */
  readonly path: string;
  readonly offset: number;
}

/** All that a page shows, in the order of the document. */
export interface Truth {
  readonly characters: readonly TrueCharacter[];
  readonly slots: readonly TrueSlot[];
}

/** The mark that stands in a clean text where a word is missing (DESIGN 3). */
export const MISSING = "□";

/** White space, characters without width and the bars of flattened tables do not count. */
export const UNCOUNTED = /[\p{White_Space}\p{Cf}|]/u;

/** The truth of a marked page; the tree, and so every path, is that of the page without its marks. */
export function readTruth(marked: string): Truth {
  const characters: TrueCharacter[] = [];
  const slots: TrueSlot[] = [];
  for (const node of wordNodes(parseHtml(marked))) {
    let offset = 0;
    for (const piece of piecesOf(node.data)) {
      if (piece.kind === "slot") {
        const index = characters.length;
        characters.push({ character: MISSING, author: "slot" });
        const path = nodePath(node);
        slots.push({ index, end: index + 1, original: piece.original, path, offset });
        continue;
      }
      if (piece.kind === "vacancy") {
        characters.push({ character: MISSING, author: "vacancy" });
        continue;
      }
      pushText(piece, characters);
      offset += piece.text.length;
    }
  }
  return { characters, slots: slots.map((slot) => ({ ...slot, end: endOf(slot, characters) })) };
}

function pushText(piece: Extract<Piece, { text: string }>, characters: TrueCharacter[]): void {
  for (const character of piece.text)
    if (!UNCOUNTED.test(character)) characters.push({ character, author: piece.kind });
}

function endOf({ index }: TrueSlot, characters: readonly TrueCharacter[]): number {
  let end = index + 1;
  while (characters[end]?.author === "injected") end += 1;
  return end;
}
