/** Longer texts are no menu's, and are not worth their place. */
const LONGEST_KEY = 500;

/**
 * A function of a text that remembers its latest answers: each page of a site has the same menus, so that most
 * links of a crawl have been looked at before. It forgets all of them when there are `most`, which bounds its memory.
 */
export function remembered<Answer>(
  answerTo: (text: string) => Answer,
  most: number,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = answerTo(text);
    if (known.size >= most) known.clear();
    if (text.length <= LONGEST_KEY) known.set(text, answer);
    return answer;
  };
}

/** A table that is built when it is first asked for: a program that scores no link does not wait for it. */
export function whenAsked<Table extends object>(build: () => Table): () => Table {
  let table: Table | null = null;
  return () => (table ??= build());
}
