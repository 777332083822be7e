/** The round brackets of a folded text. */
export interface Brackets {
  /** For each index, the innermost `(` still open before it; -1 outside of all brackets. */
  readonly enclosing: readonly number[];
  /** The `(` that a `)` closes. A stray `)`, as in `1)`, closes nothing. */
  readonly openingOf: ReadonlyMap<number, number>;
}

/** Matches the round brackets of a text, in one pass and at any depth. */
export function matchBrackets(text: string): Brackets {
  const enclosing: number[] = [];
  const openingOf = new Map<number, number>();
  const open: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    enclosing.push(open.at(-1) ?? -1);
    const character = text.charAt(index);
    if (character === "(") open.push(index);
    if (character !== ")") continue;
    const opening = open.pop();
    if (opening !== undefined) openingOf.set(index, opening);
  }
  return { enclosing, openingOf };
}
