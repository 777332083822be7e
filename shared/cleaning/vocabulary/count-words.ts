import { wordFinder } from "./word-finder.ts";
import { CALLS, DOORS, GOODS } from "./customers.ts";
import { GAMBLING } from "./gambling.ts";
import { ADMINISTRATION, DEEDS, GOVERNMENT, OFFENCES } from "./office.ts";
import { PORNOGRAPHY } from "./pornography.ts";
import { GREY_TRADES } from "./trades.ts";
import type { WordGroup } from "./word-group.ts";
import { MOST_LINES, remembered } from "../../page/remembered.ts";

/** The different words of one group that a text holds. */
export interface Counted {
  readonly group: WordGroup;
  readonly words: readonly string[];
}

/** What only shops say; what they sell, and the doors to it, others have as well. */
export const STRONG: readonly WordGroup[] = [GAMBLING, PORNOGRAPHY, GREY_TRADES, CALLS];
const SHOPS: readonly WordGroup[] = [...STRONG, GOODS, DOORS];
const ALL: readonly WordGroup[] = [...SHOPS, GOVERNMENT, DEEDS, ADMINISTRATION, OFFENCES];

const groupOf: ReadonlyMap<string, WordGroup> = new Map(
  ALL.flatMap((group) => group.words.map((word) => [word, group] as const)),
);
const anyWord = wordFinder(groupOf.keys());
const shopWord = wordFinder(SHOPS.flatMap(({ words }) => words));
const strongWord = wordFinder(STRONG.flatMap(({ words }) => words));

/** The words of all groups in a folded text in lower case. */
export const countWords: (text: string) => readonly Counted[] = remembered(count, MOST_LINES);

function count(text: string): readonly Counted[] {
  const found = new Map<WordGroup, Set<string>>();
  for (const word of anyWord.find(text)) {
    const group = groupOf.get(word);
    if (group === undefined) continue;
    const words = found.get(group) ?? new Set<string>();
    found.set(group, words.add(word));
  }
  return ALL.flatMap((group) => {
    const words = found.get(group);
    return words === undefined ? [] : [{ group, words: [...words] }];
  });
}

/** Whether a folded text in lower case holds any word of a shop. */
export function holdsShopWord(text: string): boolean {
  return shopWord.isIn(text);
}

/** Whether a folded text in lower case holds what only shops say. */
export function holdsStrongWord(text: string): boolean {
  return strongWord.isIn(text);
}
