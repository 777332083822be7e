import { expect, test } from "vitest";
import {
  correctField,
  hasCorrections,
  isAcceptable,
  NO_CORRECTIONS,
  settledField,
  toggleRemoval,
} from "#shared";
import { foundOf, metadataOf } from "../../extension/reading-of.ts";

const metadata = metadataOf({ year: foundOf(2021, false) });

test("the reader's word stands beside what was read and goes before it", () => {
  const corrected = correctField(NO_CORRECTIONS, metadata, "year", "2020");
  expect(corrected.fields).toEqual({ year: "2020" });
  expect(settledField(metadata, corrected, "year")).toBe("2020");
  expect(settledField(metadata, NO_CORRECTIONS, "year")).toBe("2021");
  expect(metadata.year?.value).toBe(2021);
});

test("what was read anyway is no correction, and takes one back", () => {
  const corrected = correctField(NO_CORRECTIONS, metadata, "year", "2020");
  expect(correctField(corrected, metadata, "year", "2021")).toEqual(NO_CORRECTIONS);
  expect(hasCorrections(correctField(NO_CORRECTIONS, metadata, "year", "2021"))).toBe(false);
});

test.each([
  ["year", "2021", true],
  ["year", "二〇二一", false],
  ["divisionCode", "211100", true],
  ["divisionCode", "150783103", true],
  ["divisionCode", "2111", false],
  ["publishedOn", "2022-03-18", true],
  ["publishedOn", "2022-3-18", false],
  ["issuedOn", "2022-13-01", false],
  ["title", "  ", false],
] as const)("%s may be %s: %s", (field, text, isFine) => {
  expect(isAcceptable(field, text)).toBe(isFine);
});

test("a removal is restored and removed again", () => {
  const twice = toggleRemoval(toggleRemoval(NO_CORRECTIONS, 3), 1);
  expect(twice.restored).toEqual([1, 3]);
  expect(toggleRemoval(twice, 3).restored).toEqual([1]);
});
