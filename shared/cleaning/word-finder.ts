/** Finds the words of a vocabulary in a text. */
export interface WordFinder {
  /** The words in the order they stand, the longest at each place; none begins inside another. */
  find(text: string): Iterable<string>;
}

/**
 * A finder for a vocabulary of hundreds of words. A regular expression of so many alternatives tries them all at
 * every character; this one looks only at the words that begin with it.
 */
export function wordFinder(words: Iterable<string>): WordFinder {
  const byLength = [...new Set(words)].toSorted((a, b) => b.length - a.length);
  const heads = Map.groupBy(byLength, (word) => word.charAt(0));
  return {
    *find(text) {
      for (let at = 0; at < text.length; at += 1) {
        const word = heads.get(text.charAt(at))?.find((one) => text.startsWith(one, at));
        if (word === undefined) continue;
        yield word;
        at += word.length - 1;
      }
    },
  };
}
