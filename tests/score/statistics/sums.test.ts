import { expect, test } from "vitest";

import { inventNumbers } from "./clerk/invent-numbers.ts";
import { formEditions } from "./page/printed-page.ts";
import { Random } from "../random.ts";
import { breaks, sumsOf } from "./sums.ts";

test.each(formEditions)("one more or one less of any number breaks a sum of %s", (edition) => {
  const numbers = inventNumbers(edition, "city", new Random(`sums/${edition}`));
  const sums = sumsOf(edition);
  const keys = sums.flatMap(({ left, right }) => [...left, ...right]);
  const isMissed = (key: string): boolean =>
    [1, -1].every((change) => {
      const changed = new Map(numbers).set(key, (numbers.get(key) ?? Number.NaN) + change);
      return !sums.some((sum) => breaks(sum, changed));
    });
  expect(keys.filter((key) => isMissed(key))).toEqual([]);
});
