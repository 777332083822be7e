import type { Draft } from "../content/draft.ts";
import { cutAdvertisements } from "./advertisements/advertisements.ts";
import { cutBrands } from "./brands/cut-brands.ts";
import type { Cut } from "./cut.ts";
import { cutForeignLinks } from "./links/foreign-links.ts";
import { cutGluedAbstract } from "./duplicates/duplicate-abstract.ts";
import { cutSecondCopy } from "./duplicates/duplicate-copy.ts";
import { cutEncyclopaedia } from "./wrappers/encyclopaedia.ts";
import { cutFarmWrappers } from "./wrappers/farm-wrappers.ts";
import type { Knowledge } from "./knowledge.ts";
import { cutLinkFarms } from "./links/link-farms.ts";
import { cutMovedAddresses } from "./links/moved-addresses.ts";
import { cutOverwrittenIdentities } from "./overwritten/identities.ts";
import { cutPageFurniture } from "./furniture/page-furniture.ts";
import { cutPinyinGlosses } from "./pinyin-glosses.ts";
import { cutScriptRemains } from "./scripts/script-remains.ts";
import { cutSiteMenus } from "./furniture/site-menus.ts";

/**
 * One family of removals: looks at the whole draft and says what to take out; it changes nothing itself.
 */
export type Family = (draft: Draft, knowledge: Knowledge) => readonly Cut[];

/**
 * The families over the lines of a page, in the order they run: each sees what the ones before it left.
 * Invisible parts are taken off the tree before them (`hidden/`), what stands around the content after
 * them (`furniture/surroundings.ts`).
 */
export const FAMILIES: readonly Family[] = [
  cutPinyinGlosses,
  cutSiteMenus,
  cutPageFurniture,
  cutSecondCopy,
  cutEncyclopaedia,
  // Before what judges whole lines: a site's name in an agency's place makes no wrapper and no advertisement of them.
  cutOverwrittenIdentities,
  cutForeignLinks,
  cutLinkFarms,
  // What stands behind a text is looked at up to its last sentence: a list of sold links may lie between.
  cutFarmWrappers,
  cutScriptRemains,
  cutMovedAddresses,
  cutAdvertisements,
  cutGluedAbstract,
  cutBrands,
  // Once more: what stood behind it may be gone, and it now ends the page.
  cutPageFurniture,
];

/**
 * Those that find what others put into a page, in the same order: around the content nothing else is looked for,
 * as all of it goes in the end.
 */
export const INSERTION_FAMILIES: readonly Family[] = [
  cutOverwrittenIdentities,
  cutForeignLinks,
  cutLinkFarms,
  cutScriptRemains,
  cutAdvertisements,
  cutBrands,
];
