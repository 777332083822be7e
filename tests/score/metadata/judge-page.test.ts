import { beforeAll, describe, expect, test } from "vitest";
import type { Metadata, Reading } from "#shared";
import { DEVELOPMENT } from "../development/metadata/pack.ts";
import { judgePage } from "./compare/judge-page.ts";
import { figuresOf } from "./figures.ts";
import { readPage } from "./read-page.ts";
import type { LabelledPage } from "./truth.ts";

/** A page that is read without a fault; the test below says so. */
const NAME = "development/trs: prefecture's office's own report, 2021";
const page = DEVELOPMENT.pages.find(({ name }) => name === NAME);

let reading: Reading;
let labelled: LabelledPage;

beforeAll(async () => {
  if (page === undefined) throw new Error(`no page ${NAME}`);
  labelled = page;
  const [first] = await readPage(page);
  if (first === undefined) throw new Error("no Reading");
  reading = first;
});

/** The names of what is wrong, with ! where the wrong value is given with confidence. */
function faultsOf(...readings: readonly Reading[]): readonly string[] {
  return judgePage(labelled, readings)
    .filter(({ isRight }) => !isRight)
    .map(({ field, isConfident }) => field + (isConfident ? "!" : ""));
}

function withMetadata(changes: Partial<Metadata>): Reading {
  return { ...reading, metadata: { ...reading.metadata, ...changes } };
}

function figuresWith(given: Reading): ReadonlyMap<string, number> {
  return new Map(figuresOf(judgePage(labelled, [given])).map(({ name, value }) => [name, value]));
}

describe("judging a page", () => {
  test("a perfect Reading has no fault", () => {
    expect(faultsOf(reading)).toEqual([]);
  });

  test("a planted wrong year is counted, and that it was given with confidence", () => {
    const { year } = reading.metadata;
    if (year === null) throw new Error("no year");
    expect(faultsOf(withMetadata({ year: { ...year, value: 2022 } }))).toEqual(["year!"]);
    expect(faultsOf(withMetadata({ year: { ...year, value: 2022, inferred: true } }))).toEqual([
      "year",
    ]);
    expect(faultsOf(withMetadata({ year: null }))).toEqual(["year"]);
  });

  test("the government is not its office, and a code is judged apart from the name", () => {
    const { agency } = reading.metadata;
    if (agency === null) throw new Error("no agency");
    const government = { ...agency.value, name: "盘锦市人民政府" };
    expect(faultsOf(withMetadata({ agency: { ...agency, value: government } }))).toEqual([
      "agency!",
    ]);
    const elsewhere = { ...agency.value, divisionCode: "211200" };
    expect(faultsOf(withMetadata({ agency: { ...agency, value: elsewhere } }))).toEqual([
      "division code!",
    ]);
  });

  test("a wrong kind, a missing section and a second Reading are counted", () => {
    expect(faultsOf({ ...reading, kind: "other" })).toEqual(["kind!"]);
    expect(faultsOf({ ...reading, sections: reading.sections.slice(1) })).toEqual(["sections!"]);
    expect(faultsOf(reading, reading)).toEqual(["readings!"]);
  });

  test("a page without a Reading has nothing right and nothing confident", () => {
    const judged = judgePage(labelled, []);
    expect(judged.filter(({ isRight }) => isRight)).toEqual([]);
    // The number of Readings is a value: none.
    expect(judged.filter(({ isConfident }) => isConfident).map(({ field }) => field)).toEqual([
      "readings",
    ]);
  });

  test("a planted fault lowers its figure and raises the count of confident ones", () => {
    const faulty = figuresWith({ ...reading, kind: "listing" });
    expect([figuresWith(reading).get("kind, %"), faulty.get("kind, %")]).toEqual([100, 0]);
    expect([
      figuresWith(reading).get("wrong but confident"),
      faulty.get("wrong but confident"),
    ]).toEqual([0, 1]);
  });
});
