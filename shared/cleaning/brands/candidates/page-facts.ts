import type { Places } from "../../../places/places.ts";
import type { PageLine, PageWords } from "../page-words.ts";
import { tokenOf } from "../token.ts";
import { type AgencyGuess, guessAgencies } from "./agency-guesses.ts";
import { copiesOf } from "./copies.ts";
import { guessPlaces, type PlaceGuess } from "./place-clues.ts";

/** What the page says that helps to guess an overwritten word, gathered once. */
export interface PageFacts {
  /** Whether a word stands on the page, the brands taken out. */
  readonly isOnPage: (word: string) => boolean;
  /** Words that a brand has certainly overwritten: it fills slots that nothing else fits, and they are gone. */
  readonly overwritten: ReadonlySet<string>;
  /** The place whose name a text begins with, where one place alone bears it, and the place it lies in. */
  readonly parentOf: (text: string) => { readonly child: string; readonly parent: string } | null;
  readonly places: readonly PlaceGuess[];
  readonly agencies: readonly AgencyGuess[];
  readonly copies: readonly PageLine[];
}

/** From this fit on a slot holds nothing but its word. */
const ONLY_FIT = 0.9;

export function gatherFacts(
  words: PageWords,
  places: Places,
  originalTitle: string | null,
  brands: readonly string[],
): PageFacts {
  const shown = words.lines
    .filter(({ part }) => part === "content" || part === "around")
    .map(({ text }) => text)
    .join("\n");
  const text = brands.reduce((rest, brand) => rest.split(brand).join("□"), shown);
  const guesses = guessPlaces(words, places);
  const known = new Map<string, boolean>();
  const isOnPage = (word: string): boolean => {
    const present = known.get(word) ?? text.includes(word);
    known.set(word, present);
    return present;
  };
  return {
    isOnPage,
    overwritten: new Set(
      brands
        .flatMap((brand) => tokenOf(brand, words).slots)
        .filter(({ kind, fit, target }) => kind === "term" && fit >= ONLY_FIT && !isOnPage(target))
        .map(({ target }) => target),
    ),
    parentOf: (after) => {
      const child = places.longestAt(after, 0);
      const [division, ...others] = child === null ? [] : places.find(child);
      const parent = others.length > 0 ? undefined : division?.path.at(-2);
      return child === null || parent === undefined ? null : { child, parent };
    },
    places: guesses,
    agencies: guessAgencies(words, guesses),
    copies: copiesOf(words.lines, originalTitle, brands),
  };
}
