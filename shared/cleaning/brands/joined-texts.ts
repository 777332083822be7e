/** Texts one behind the other, in which a word is looked for at once instead of in each of hundreds of them. */
export interface JoinedTexts {
  readonly texts: readonly string[];
  readonly whole: string;
  /** Where each text begins in the whole. */
  readonly starts: readonly number[];
}

/** A place of a word: in which of the texts, and where in it. */
interface JoinedPlace {
  readonly number: number;
  readonly start: number;
}

/** No folded text has a line end in it, and no word that is looked for. */
const BETWEEN = "\n";

/** Joins texts without line ends. */
export function joinTexts(texts: readonly string[]): JoinedTexts {
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length + BETWEEN.length;
  }
  return { texts, whole: texts.join(BETWEEN), starts };
}

/** The places of a word without line ends in all the texts, in order, none over another. */
export function* placesOf(word: string, { whole, starts }: JoinedTexts): Iterable<JoinedPlace> {
  if (word === "") return;
  let number = 0;
  for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + word.length)) {
    while ((starts[number + 1] ?? Infinity) <= at) number += 1;
    yield { number, start: at - (starts[number] ?? 0) };
  }
}
