import { matchesOf } from "../../han/matches.ts";

/** A stretch of a text, its closing signs included. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

const SENTENCE_END = /[。！？!?；;]+[”"’』」）)】]*\s*/gu;
/** Commas, brackets, and what keyword lines put between their phrases; not 、, which lists things in prose. */
const CLAUSE_END = /[，,｜|_～~★☆►▶◆●]+\s*|\s+|(?<=[）)】\]])|(?=[（(【[])/gu;

/** How many letters a text has: Han characters and others, no digits and no signs. */
export function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** The sentences of a text; the last may have no end of its own. */
export function sentencesOf(text: string): readonly Piece[] {
  return dividedAt(SENTENCE_END, text, { start: 0, end: text.length });
}

/** The clauses of a sentence. */
export function clausesOf(text: string, sentence: Piece): readonly Piece[] {
  return dividedAt(CLAUSE_END, text, sentence);
}

/** The parts of a piece, each with the sign that closes it. */
function dividedAt(ends: RegExp, text: string, { start, end }: Piece): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (const match of matchesOf(text.slice(start, end), ends)) {
    const stop = start + match.index + match[0].length;
    if (stop === from) continue;
    pieces.push({ start: from, end: stop });
    from = stop;
  }
  if (from < end) pieces.push({ start: from, end });
  return pieces;
}
