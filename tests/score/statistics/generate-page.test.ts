import { describe, expect, test } from "vitest";

import { disturbancesOf } from "./disturbances/disturbances.ts";
import type { GeneratedPage } from "./generate-page.ts";
import { findName, generatePage, pageNames, spellName } from "./generate-page.ts";
import { packs } from "./packs.ts";
import type { Pack } from "./pack.ts";
import { formEditions } from "./page/printed-page.ts";
import { shapeNames } from "./shapes/names.ts";

const names = pageNames(1);
const namesOf = (found: readonly GeneratedPage[]): readonly string[] =>
  found.map(({ name }) => spellName(name));

test("a name is always the same page, and each pack has its own", () => {
  for (const name of names.slice(0, 40)) {
    const page = generatePage(name, packs.development);
    expect(findName(spellName(name))).toEqual(name);
    expect(generatePage(name, packs.development).content).toBe(page.content);
    expect(generatePage(name, packs["held-out"]).content).not.toBe(page.content);
  }
});

test("twenty disturbances and more show in every shape and edition", () => {
  for (const edition of formEditions)
    for (const shape of shapeNames)
      expect(disturbancesOf(edition, shape).length, `${edition} ${shape}`).toBeGreaterThan(20);
});

describe.each(Object.values(packs))("the pages of the $name pack", (pack: Pack) => {
  const pages = names
    .filter(({ shape }) => shape === "HTML" || shape === "P3")
    .map((name) => generatePage(name, pack));

  test("print in an undisturbed page every number they mean", () => {
    const lacking = pages.filter(({ name, content, truth }) => {
      const digits = new Set(content.match(/\d+(?:\.\d+)?/gu));
      const isPrinted = (value: number | null) =>
        value === null || digits.has(String(Math.abs(value)));
      return (
        name.disturbance === "none" && ![...truth.values()].every(({ value }) => isPrinted(value))
      );
    });
    expect(namesOf(lacking)).toEqual([]);
  });

  test("have a truth for each cell, with a value or with the reason for none", () => {
    const odd = pages.filter(
      ({ truth }) =>
        truth.size < 50 ||
        [...truth.values()].some(({ value, blank }) => (value === null) !== (blank !== null)),
    );
    expect(namesOf(odd)).toEqual([]);
  });

  test("have numbers to read, but for the form as issued", () => {
    const empty = pages.filter(({ truth }) =>
      [...truth.values()].every(({ value }) => value === null),
    );
    expect(empty).not.toEqual([]);
    expect(empty.filter(({ name }) => name.disturbance !== "all-blank")).toEqual([]);
  });
});
