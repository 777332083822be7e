import type { Token } from "./tokens.ts";

/** Values that follow each other, with the words around them. */
export interface Tuple {
  /** The words since the tuple before, folded. */
  readonly before: string;
  /** The last line of these words; empty where there are none. */
  readonly line: string;
  /** The words up to the tuple behind. */
  readonly after: string;
  readonly values: readonly Token[];
  /** The unit printed right before the values. */
  readonly unit: string | null;
}

/**
 * Cuts tokens into tuples: words end one. So does a line of several values after another, where a row's
 * label was lost between them.
 */
export function readTuples(tokens: readonly Token[]): readonly Tuple[] {
  const groups: { before: string; line: string; unit: string | null; values: Token[] }[] = [];
  let words = "";
  let line = "";
  let unit: string | null = null;
  for (const [at, token] of tokens.entries()) {
    const open = words === "" && unit === null ? groups.at(-1) : undefined;
    if (token.kind === "words") [words, line] = [words + token.text, token.text];
    else if (token.kind === "unit") unit = token.text;
    else if (open !== undefined && !beginsRow(tokens, at)) open.values.push(token);
    else groups.push({ before: words, line, unit, values: [token] });
    if (token.kind === "words") unit = null;
    if (token.kind === "value") [words, line, unit] = ["", "", null];
  }
  return groups.map((group, index) => ({ ...group, after: groups[index + 1]?.before ?? words }));
}

/** Whether a value is the first of a line of several, and those before it were a line of several. */
function beginsRow(tokens: readonly Token[], at: number): boolean {
  const isOnLine = (one: number, other: number) => {
    const [first, second] = [tokens[one], tokens[other]];
    return second?.kind === "value" && first?.line === second.line;
  };
  return !isOnLine(at, at - 1) && isOnLine(at, at + 1) && isOnLine(at - 1, at - 2);
}
