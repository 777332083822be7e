import { expect, test } from "vitest";
import { placeBonus } from "#shared";

test("a place is worth nothing untried, more with each gain, less with each idle visit", () => {
  expect(placeBonus({ tried: 0, gained: 0 })).toBe(0);
  expect(placeBonus({ tried: 1, gained: 1 })).toBeGreaterThan(0);
  expect(placeBonus({ tried: 9, gained: 9 })).toBeGreaterThan(placeBonus({ tried: 1, gained: 1 }));
  expect(placeBonus({ tried: 9, gained: 0 })).toBeLessThan(placeBonus({ tried: 1, gained: 0 }));
  expect(placeBonus({ tried: 1e6, gained: 1e6 })).toBeLessThanOrEqual(0.25);
  expect(placeBonus({ tried: 1e6, gained: 1 })).toBeGreaterThanOrEqual(-0.2);
});

test("a place that never gave anything sinks below what says nothing of itself", () => {
  expect(0.93 + placeBonus({ tried: 25, gained: 0 })).toBeLessThan(0.3);
  expect(0.48 + placeBonus({ tried: 3, gained: 0 })).toBeGreaterThan(0.3);
  expect(placeBonus({ tried: 1e6, gained: 0 })).toBeGreaterThanOrEqual(-0.7);
});
