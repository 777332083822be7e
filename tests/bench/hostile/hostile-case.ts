/** A page made to cost its reader time or memory; `make` gives about `size` characters of HTML, or of text. */
export interface HostileCase {
  readonly name: string;
  readonly make: (size: number) => string;
  readonly contentType?: string;
}

export const PROSE = "二〇二三年，我局依法公开政府信息三百二十一条，受理申请十四件，均已按期答复。";

export const page = (body: string, head = ""): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>临河县统计局2023年政府信息公开工作年度报告</title>${head}</head><body><div id="zoom"><p>${PROSE}</p>${body}</div></body></html>`;

/** `piece` again and again; a function gives each its number. */
export function repeat(size: number, piece: string | ((i: number) => string)): string {
  if (typeof piece === "string") return piece.repeat(Math.ceil(size / piece.length));
  const pieces: string[] = [];
  for (let i = 0, length = 0; length < size; i += 1) {
    const next = piece(i);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join("");
}

/** A body of one piece repeated. */
export const body =
  (piece: string | ((i: number) => string), before = "", after = "") =>
  (size: number): string =>
    page(before + repeat(size, piece) + after);

/** One paragraph of text without any markup. */
export const paragraph = (piece: string | ((i: number) => string)): ((size: number) => string) =>
  body(piece, "<p>", "</p>");

export const nested =
  (open: string, close: string) =>
  (size: number): string => {
    const depth = Math.ceil(size / (open.length + close.length));
    return page(open.repeat(depth) + PROSE + close.repeat(depth));
  };
