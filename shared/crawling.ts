/**
 * What a crawl asks of `shared/` where it reads no page: addresses, sites, traps, the worth of places. It has a door
 * of its own, since the reading behind `index.ts` has 400 modules and takes the start of a crawl half a second.
 */
export { addressFacts } from "./discovery/address-facts.ts";
export { canonicalUrl } from "./discovery/canonical-url.ts";
export type { FoundLink, LinkRole } from "./discovery/found-link.ts";
export { linkYear } from "./discovery/link-year.ts";
export { placeBonus, type PlaceRecord } from "./discovery/place-bonus.ts";
export { postedAddress, postedForm, type PostedForm } from "./discovery/posted-address.ts";
export { PROMISING } from "./discovery/promising.ts";
export { isSameSite, siteOf } from "./discovery/site-of.ts";
export { trapIn } from "./discovery/trap.ts";
export { correctableFields, type CorrectableField } from "./export/saved/corrections.ts";
export { lineDifferences, type LineDifference } from "./export/line-differences.ts";
export { RENDERED_FIELD, SAVED_READING_TYPE } from "./export/saved/warc-names.ts";
