import { BRAND_STEMS, HONEST_STEMS } from "../../../../shared/cleaning/brands/brand-stems.ts";
import {
  BRAND_SUFFIXES,
  TELLING_SUFFIXES,
} from "../../../../shared/cleaning/brands/brand-suffixes.ts";
import { MISSING } from "../read-truth.ts";

const anyOf = (words: readonly string[]): string => `(?:${words.join("|")})`;
const LISTED = new RegExp(
  `${anyOf(BRAND_STEMS)}${anyOf(BRAND_SUFFIXES)}*|${anyOf(HONEST_STEMS)}${anyOf(TELLING_SUFFIXES)}+${anyOf(BRAND_SUFFIXES)}*`,
  "giu",
);

/** A text without the brands on our list: what a list alone can do about it. */
export function withoutListedBrands(text: string): string {
  return text.replaceAll(LISTED, MISSING);
}
