import type { FormValues } from "./form-builder.ts";
import { applicantKeys, caseKeys } from "./form-layout.ts";

// The two worked cases of REPORT-FORMAT 3.8: the figures are facts, everything around them is built.
// A row is written as it is printed, left to right; `_` is an empty cell.

function row(key: string, cells: string): readonly (readonly [string, string])[] {
  const texts = cells.split(" ").map((text) => (text === "_" ? "" : text));
  return applicantKeys.map((column, index) => [
    `applications.${key}.${column}`,
    texts[index] ?? "",
  ]);
}

function cases(cells: string): readonly (readonly [string, string])[] {
  const texts = cells.split(" ").map((text) => (text === "_" ? "" : text));
  return caseKeys.map((key, index) => [key, texts[index] ?? ""]);
}

/** A city's whole territory, 2021 edition: every identity holds. */
export const cityReport2024: FormValues = Object.fromEntries([
  ...row("newReceived", "3001 53 0 0 61 4 3119"),
  ...row("carriedIn", "34 0 0 0 0 0 34"),
  ...row("granted", "1288 21 0 0 50 3 1362"),
  ...row("partiallyGranted", "447 7 0 0 0 0 454"),
  ...row("refusedStateSecret", "2 0 0 0 0 0 2"),
  ...row("refusedOtherLaw", "30 1 0 0 0 0 31"),
  ...row("refusedSafetyStability", "5 0 0 0 0 0 5"),
  ...row("refusedThirdParty", "6 0 0 0 0 0 6"),
  ...row("refusedInternalAffairs", "7 1 0 0 0 0 8"),
  ...row("refusedProcess", "12 0 0 0 0 0 12"),
  ...row("refusedEnforcementFile", "9 0 0 0 0 0 9"),
  ...row("refusedAdminQuery", "105 0 0 0 0 0 105"),
  ...row("unableNotHeld", "746 12 0 0 10 1 769"),
  ...row("unableNeedsCreation", "11 0 0 0 0 0 11"),
  ...row("unableUnclear", "1 0 0 0 0 0 1"),
  ...row("rejectedPetition", "56 6 0 0 0 0 62"),
  ...row("rejectedDuplicate", "25 0 0 0 0 0 25"),
  ...row("rejectedPublication", "0 0 0 0 0 0 0"),
  ...row("rejectedExcessive", "0 0 0 0 0 0 0"),
  ...row("rejectedConfirmReissue", "1 0 0 0 0 0 1"),
  ...row("otherNoCorrection", "67 3 0 0 1 0 71"),
  ...row("otherUnpaidFee", "6 0 0 0 0 0 6"),
  ...row("otherMisc", "108 2 0 0 0 0 110"),
  ...row("handledTotal", "2932 53 0 0 61 4 3050"),
  ...row("carriedOut", "103 0 0 0 0 0 103"),
  ...cases("72 64 178 37 351 13 4 8 1 26 12 1 1 6 20"),
  ["activeDisclosure.art20_1.rules.issued", "1"],
  ["activeDisclosure.art20_1.rules.repealed", "0"],
  ["activeDisclosure.art20_1.rules.inForce", "11"],
  ["activeDisclosure.art20_1.normativeDocs.issued", "8"],
  ["activeDisclosure.art20_1.normativeDocs.repealed", "26"],
  ["activeDisclosure.art20_1.normativeDocs.inForce", "66"],
  ["activeDisclosure.art20_5.permits.decisions", "447228"],
  ["activeDisclosure.art20_6.penalties.decisions", "3985758"],
  ["activeDisclosure.art20_6.coercion.decisions", "88283"],
  ["activeDisclosure.art20_8.fees.amount", "96171.6"],
]);

/**
 * A government office, 2019 edition: balanced, with nothing printed for nothing (dashes in two rows are
 * ours) and the totals of all outcomes left out.
 */
export const officeReport2019: FormValues = Object.fromEntries([
  ...row("newReceived", "821 35 _ _ 2 1 859"),
  ...row("carriedIn", "18 - - - - - 18"),
  ...row("granted", "258 12 _ _ 1 1 _"),
  ...row("partiallyGranted", "3 _ _ _ _ _ _"),
  ...row("refusedStateSecret", "14 _ _ _ _ _ _"),
  ...row("refusedInternalAffairs", "5 _ _ _ _ _ _"),
  ...row("refusedProcess", "3 1 _ _ _ _ _"),
  ...row("refusedAdminQuery", "10 2 _ _ _ _ _"),
  ...row("unableNotHeld", "252 12 _ _ 1 _ _"),
  ...row("unableNeedsCreation", "44 3 _ _ _ _ _"),
  ...row("unableUnclear", "25 _ _ _ _ _ _"),
  ...row("rejectedPetition", "148 1 _ _ _ _ _"),
  ...row("rejectedDuplicate", "5 4 _ _ _ _ _"),
  ...row("otherTotal", "/ / / / / / /"),
  ...row("handledTotal", "767 35 _ _ 2 1 805"),
  ...row("carriedOut", "72 _ _ _ _ _ 72"),
  ...cases("5 _ _ 2 7 8 _ _ 1 9 _ _ _ _ _"),
  ["activeDisclosure.art20_1.rules.made", "13"],
  ["activeDisclosure.art20_1.rules.newlyPublished", "13"],
  ["activeDisclosure.art20_1.rules.publishedTotal", "524"],
  ["activeDisclosure.art20_5.permits.itemsDelta", "+19"],
  ["activeDisclosure.art20_6.penalties.itemsDelta", "减2"],
  ["activeDisclosure.art20_8.fees.itemsPrevYear", "不涉及"],
  ["activeDisclosure.art20_9.procurement.projects", "6"],
  ["activeDisclosure.art20_9.procurement.amount", "251000元"],
]);
