// oxlint-disable-next-line typescript/triple-slash-reference -- entries of the package that it gives no types for
/// <reference path="./opencc-entries.d.ts" />
import { ConverterFactory } from "opencc-js/core";
import COMPATIBILITY from "opencc-js/dict/CJK_Compatibility_Ideographs";
import CHARACTERS from "opencc-js/dict/TSCharacters";
import PHRASES from "opencc-js/dict/TSPhrases";
import { whenAsked } from "../page/once-per.ts";

const converter = whenAsked(() => ConverterFactory([COMPATIBILITY], [PHRASES, CHARACTERS]));

/**
 * Traditional to simplified characters, in context. Of the package's dictionaries these three alone are needed, and
 * they are made ready for the first text that asks: most are simplified, and it takes tens of milliseconds.
 */
export function toMainland(text: string): string {
  return converter()(text);
}

/** What `toMainland` makes of single characters, for all that it changes. */
export function mainlandCharacters(): ReadonlyMap<string, string> {
  const simplified = new Map(singlesIn(PHRASES));
  for (const [from, to] of singlesIn(CHARACTERS)) simplified.set(from, to);
  for (const [from, to] of singlesIn(COMPATIBILITY)) simplified.set(from, simplified.get(to) ?? to);
  return simplified;
}

function singlesIn(dictionary: string): readonly (readonly [from: string, to: string])[] {
  return dictionary.split("|").flatMap((entry) => {
    const [from = "", to = ""] = entry.split(" ");
    return from.length === String.fromCodePoint(from.codePointAt(0) ?? 0).length
      ? [[from, to]]
      : [];
  });
}
