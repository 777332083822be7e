/**
 * A function whose answer is kept with what it was asked of: several stages ask the same of one page. Only for what
 * nobody changes; the answer is forgotten with its page.
 */
export function oncePer<Asked extends object, Answer>(
  compute: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const answers = new WeakMap<Asked, { readonly answer: Answer }>();
  return (asked) => {
    const known = answers.get(asked);
    if (known !== undefined) return known.answer;
    const answer = compute(asked);
    answers.set(asked, { answer });
    return answer;
  };
}

/** A table that is built when it is first asked for: a program that never asks does not wait for it. */
export function whenAsked<Table extends object>(build: () => Table): () => Table {
  let table: Table | null = null;
  return () => (table ??= build());
}
