import { matchesOf } from "../../han/matches.ts";
import { type Finding, findingAt, type FlagLine } from "./finding.ts";
import { DELETED_WORDS, EXCHANGED_WORDS } from "./spinner-words.ts";

/** One such word may be a slip. */
const LEAST_EXCHANGED = 2;
/** The characters before and after the place where a word is missing. */
const AROUND = 6;

/** Words that a rewriting program put for those of the genre (S14). */
export function findExchangedWords(lines: readonly FlagLine[]): readonly Finding[] {
  const whole = lines.map(({ text }) => text).join("\n");
  // Nearly every page has none, which one search through all of it tells.
  const exchanged = EXCHANGED_WORDS.filter(({ pattern }) => whole.search(pattern) >= 0);
  if (exchanged.length === 0) return [];
  const found = lines.flatMap((line) =>
    exchanged.flatMap(({ pattern, meant }) =>
      matchesOf(line.text, pattern).map((match) =>
        findingAt(line, match, {
          rule: "forgery/exchanged-words",
          evidence: `“${match[0]}” where the genre says “${meant}”`,
        }),
      ),
    ),
  );
  return found.length < LEAST_EXCHANGED ? [] : found;
}

/** Names that lack a word which the whole text lacks (S14). */
export function findDeletedWords(lines: readonly FlagLine[]): readonly Finding[] {
  return DELETED_WORDS.flatMap(({ word, pattern }) => {
    if (lines.some(({ text }) => text.includes(word))) return [];
    return lines.flatMap((line) =>
      matchesOf(line.text, pattern).map(({ index }) => {
        const start = line.sourceOf(Math.max(0, index - AROUND));
        const end = line.sourceOf(Math.min(line.text.length, index + AROUND));
        const evidence = `the name lacks “${word}”, and so does the whole text`;
        return { run: line.run, start, end, rule: "forgery/deleted-words" as const, evidence };
      }),
    );
  });
}
