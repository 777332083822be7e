import { describe, expect, test } from "vitest";
import { loadPlaces } from "../../../shared/places/load-places.ts";
import { DEVELOPMENT } from "../development/metadata/pack.ts";
import { HELD_OUT } from "../held-out/metadata/pack.ts";
import type { AgencyTruth, LabelledPage, MetadataPack } from "./truth.ts";

/** Issue 5 asks for at least 150 pages over eight dialects, of all kinds. */
const LEAST_PAGES = 120;
const LEAST_DIALECTS = 8;
const LOOKALIKE_KINDS = 21;
const LEAST_REPORTS = 70;
const LEAST_BYTES = 100;

const packs: readonly MetadataPack[] = [DEVELOPMENT, HELD_OUT];

function agenciesOf({ pages }: MetadataPack): readonly AgencyTruth[] {
  return pages
    .flatMap(({ truth }) => truth.readings)
    .flatMap(({ agency = [] }) => agency)
    .filter((agency) => agency !== null);
}

describe.each(packs)("the labels of the $name pack", (pack) => {
  const { pages } = pack;

  test("each division code is in the table, at the level of the label", async () => {
    const places = await loadPlaces();
    const strange = agenciesOf(pack).filter(({ code, level }) => {
      const division = code === null ? null : places.byCode(code);
      return code !== null && (division === null || division.level !== (level ?? division.level));
    });
    expect(strange).toEqual([]);
  });

  test("there are enough pages, dialects and kinds", () => {
    const reports = pages.filter(({ truth }) => truth.kind === "report");
    const lookalikes = new Set(pages.map(({ truth }) => truth.lookalike[0]));
    lookalikes.delete(null);
    expect(pages.length).toBeGreaterThanOrEqual(LEAST_PAGES);
    expect(reports.length).toBeGreaterThanOrEqual(LEAST_REPORTS);
    expect(new Set(pages.map(({ dialect }) => dialect)).size).toBeGreaterThanOrEqual(
      LEAST_DIALECTS,
    );
    expect(new Set(pages.map(({ truth }) => truth.kind)).size).toBe(5);
    expect(lookalikes.size).toBe(LOOKALIKE_KINDS);
    expect(new Set(pages.map(({ truth }) => truth.standing)).size).toBe(4);
  });

  test("no two pages bear one name, every page has bytes, every day is one", () => {
    expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length);
    expect(pages.filter(({ bytes }) => bytes.length < LEAST_BYTES)).toEqual([]);
    const days = pages
      .flatMap(({ truth }) => truth.readings)
      .flatMap(({ publishedOn = [], issuedOn = [] }) => [...publishedOn, ...issuedOn])
      .filter((day) => day !== null);
    expect(days.filter((day) => !/^20[0-2]\d-[01]\d-[0-3]\d$/u.test(day))).toEqual([]);
  });
});

test("the packs share neither agency nor host", () => {
  const names = agenciesOf(HELD_OUT).map(({ name, code }) => `${name} ${code}`);
  const known = new Set(agenciesOf(DEVELOPMENT).map(({ name, code }) => `${name} ${code}`));
  expect(names.filter((name) => known.has(name))).toEqual([]);
  const hosts = new Set(DEVELOPMENT.pages.map(hostOf));
  expect(HELD_OUT.pages.map(hostOf).filter((host) => hosts.has(host))).toEqual([]);
});

function hostOf({ url }: LabelledPage): string {
  return new URL(url ?? "http://none").hostname;
}
