/** Finds the words of a vocabulary in a text. */
interface WordFinder {
  /** The words in the order they stand, the longest at each place; none begins inside another. */
  find(text: string): Iterable<string>;
  /** Whether any of them stands in the text. */
  isIn(text: string): boolean;
}

/**
 * A finder for a vocabulary of thousands of words of two characters or more. A regular expression of so many
 * alternatives tries them all at every character; this one looks only at the words that begin with the two that stand
 * there, which are few.
 */
export function wordFinder(words: Iterable<string>): WordFinder {
  const byLength = [...new Set(words)].toSorted((a, b) => b.length - a.length);
  const openings = Map.groupBy(byLength, (word) => openingAt(word, 0));
  const wordAt = (text: string, at: number): string | undefined =>
    openings
      .get(openingAt(text, at))
      ?.find((word) => text.startsWith(word, at) && !isWithinWord(text, at, at + word.length));
  return {
    *find(text) {
      for (let at = 0; at < text.length - 1; at += 1) {
        const word = wordAt(text, at);
        if (word === undefined) continue;
        yield word;
        at += word.length - 1;
      }
    },
    isIn(text) {
      for (let at = 0; at < text.length - 1; at += 1)
        if (wordAt(text, at) !== undefined) return true;
      return false;
    },
  };
}

/** Whether a stretch begins or ends amid a Latin word: no `eth` stands in `whether`. */
function isWithinWord(text: string, start: number, end: number): boolean {
  return isInsideLatin(text, start) || isInsideLatin(text, end);
}

function isInsideLatin(text: string, at: number): boolean {
  return isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at));
}

function isLatin(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** The first two characters from a place on, as one number: cheaper to look up than a piece of the text. */
function openingAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}
