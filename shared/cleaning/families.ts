import type { Draft } from "../content/draft.ts";
import { cutAdvertisements } from "./advertisements.ts";
import { cutBrands } from "./cut-brands.ts";
import type { Cut } from "./cut.ts";
import { cutGluedAbstract } from "./duplicate-abstract.ts";
import type { Knowledge } from "./knowledge.ts";
import { cutPageFurniture } from "./page-furniture.ts";

/**
 * One family of removals: looks at the whole draft and says what to take out; it changes nothing itself.
 */
export type Family = (draft: Draft, knowledge: Knowledge) => readonly Cut[];

/**
 * The families over the lines of a page, in the order they run: each sees what the ones before it left.
 * Invisible parts are taken off the tree before them (`hidden.ts`), what stands around the content after
 * them (`surroundings.ts`).
 */
export const FAMILIES: readonly Family[] = [
  cutPageFurniture,
  cutAdvertisements,
  cutGluedAbstract,
  cutBrands,
];
