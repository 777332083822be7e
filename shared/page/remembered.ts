/** Longer texts are whole paragraphs, which hardly come again and are not worth their place. */
const LONGEST_KEY = 500;

/**
 * Lines that are kept where one function of a line is concerned: the templates of some sites and the form's cells. Of
 * three times as many a crawl was no quicker, and its memory went on growing for thousands of pages.
 */
export const MOST_LINES = 3_000;

/** Addresses that are kept: all pages of a site lead to those of its menus and lists. */
export const MOST_ADDRESSES = 10_000;

/**
 * A function of a text that remembers its latest answers: each page of a site has the same menus, and each report the
 * same form, so that most texts of a crawl have been looked at before. It forgets all of them when there are `most`,
 * which bounds its memory; of texts longer than `longest` it keeps none. Only for what depends on nothing but the text,
 * and for answers that nobody changes.
 */
export function remembered<Answer>(
  answerTo: (text: string) => Answer,
  most: number,
  longest = LONGEST_KEY,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = answerTo(text);
    if (known.size >= most) known.clear();
    if (text.length <= longest) known.set(text, answer);
    return answer;
  };
}
