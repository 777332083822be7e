import { describe, expect, test } from "vitest";

import { Random } from "../../random.ts";
import { formEditions } from "../page/printed-page.ts";
import type { FormEdition } from "../page/printed-page.ts";
import { developmentPack } from "../../development/statistics/pack.ts";
import { breaks, sumsOf } from "../sums.ts";
import { inventNumbers } from "./invent-numbers.ts";
import type { Size } from "./numbers.ts";
import { printNumbers } from "./print-numbers.ts";

const sizes: readonly Size[] = ["township", "bureau", "city"];
const years = Array.from({ length: 15 }, (_, index) => index);
const forms = formEditions.flatMap((edition) => sizes.map((size) => ({ edition, size })));

const invented = (edition: FormEdition, size: Size, year: number) =>
  inventNumbers(edition, size, new Random(`test/${edition}/${size}/${year}`));

describe.each(forms)("the numbers of $edition, a $size", ({ edition, size }) => {
  test("satisfy every sum of the form", () => {
    for (const year of years) {
      const numbers = invented(edition, size, year);
      const broken = sumsOf(edition).filter((sum) => breaks(sum, numbers));
      expect(broken).toEqual([]);
    }
  });

  test("are counts, but for changes and amounts", () => {
    const numbers = years.flatMap((year) => [...invented(edition, size, year)]);
    const odd = numbers.filter(([key, value]) => {
      if (/amount$|fees$|budget$/u.test(key)) return value < 0;
      return !Number.isInteger(value) || (value < 0 && !key.endsWith(".itemsDelta"));
    });
    expect(odd).toEqual([]);
  });

  test("are printed as they are, or as nothing where they are 0", () => {
    for (const year of years) {
      const numbers = invented(edition, size, year);
      const printed = printNumbers(numbers, developmentPack, new Random(`print/${year}`));
      const meant = Array.from(printed, ([key, { truth }]) => [key, truth.value ?? 0]);
      expect(meant).toEqual([...numbers]);
    }
  });
});

test("the relations of section two and of the return hold", () => {
  for (const year of years) {
    const { get } = lookUp(invented("2019", "bureau", year));
    const items = ["art20_5.permits", "art20_6.penalties", "art20_8.fees"];
    for (const row of items)
      expect(get(`${row}.itemsPrevYear`) + get(`${row}.itemsDelta`)).toBeGreaterThanOrEqual(0);
    expect(get("art20_1.rules.newlyPublished")).toBeLessThanOrEqual(
      get("art20_1.rules.publishedTotal"),
    );
    expect(get("art20_9.procurement.projects") === 0).toBe(get("art20_9.procurement.amount") === 0);
    const returned = invented("2014", "bureau", year);
    expect(returned.get("stats.response.pressConferencesByChief") ?? 0).toBeLessThanOrEqual(
      returned.get("stats.response.pressConferences") ?? 0,
    );
  }
});

function lookUp(numbers: ReadonlyMap<string, number>) {
  return { get: (key: string) => numbers.get(`activeDisclosure.${key}`) ?? Number.NaN };
}
