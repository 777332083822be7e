import { CALLED, CLUES, PARTS } from "./reason-words.ts";

const LOOKALIKE = /^It is ([^:]+): (.+)$/u;

/** Words of a sentence that was not understood whole; the names of rules stand in brackets and are no words. */
const ENGLISH_LEFT = /[A-Za-z]+ [A-Za-z]+ [A-Za-z]+/u;

/** A Reading's reason in Chinese; null where it is not made of known parts, and then it is shown as it is. */
export function reasonInChinese(reason: string): string | null {
  const sentence = reason.replace(/\.$/u, "");
  return lookalikeInChinese(sentence) ?? partsInChinese(sentence);
}

function lookalikeInChinese(sentence: string): string | null {
  const [, called = "", says = ""] = LOOKALIKE.exec(sentence) ?? [];
  const name = CALLED[called];
  if (name === undefined) return null;
  const clues = cluesIn(says);
  return clues === null ? null : `这是${name}：${clues.join("，")}。`;
}

/** A clue may hold the comma that parts it from the next one: the longest that is known is taken. */
function cluesIn(says: string): readonly string[] | null {
  const clues: string[] = [];
  let rest = says;
  while (rest !== "") {
    const next = Object.keys(CLUES)
      .filter((clue) => rest === clue || rest.startsWith(`${clue}, `))
      .toSorted((a, b) => b.length - a.length)[0];
    if (next === undefined) return null;
    clues.push(CLUES[next] ?? next);
    rest = rest.slice(next.length + ", ".length);
  }
  return clues;
}

function partsInChinese(sentence: string): string | null {
  let chinese = sentence;
  for (const [english, words] of PARTS) chinese = chinese.replace(english, words);
  if (chinese === sentence || ENGLISH_LEFT.test(chinese)) return null;
  return `${chinese.replaceAll(", ", "，")}。`;
}
