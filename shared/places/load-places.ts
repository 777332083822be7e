import table from "./divisions.data.json" with { type: "json" };
import type { Division, DivisionLevel } from "./division.ts";
import { indexNames } from "./name-index.ts";
import type { Places } from "./places.ts";
import { namesOf } from "./short-name.ts";
import { townshipTable, type TownshipTable } from "./township-table.ts";

/** Code → name; 2, 4 and 6 digits, as the source prints them. */
const NAMES: Readonly<Record<Exclude<DivisionLevel, "township">, ReadonlyMap<string, string>>> = {
  province: new Map(Object.entries(table.provinces)),
  prefecture: new Map(Object.entries(table.prefectures)),
  county: new Map(Object.entries(table.counties)),
};
const LEVELS = ["province", "prefecture", "county"] as const;
/** What the name of a township may have been shortened by. */
const TOWNSHIP_KINDS = ["镇", "乡", "街道", "苏木", "民族乡"];

let loaded: Promise<Places> | null = null;

/** Loads the divisions, once; the townships are in a file of their own that only this call reads. */
export function loadPlaces(): Promise<Places> {
  loaded ??= import("./townships.data.json", { with: { type: "json" } }).then((townships) =>
    buildPlaces(townshipTable(townships.default)),
  );
  return loaded;
}

function buildPlaces(townships: TownshipTable): Places {
  const divisions = indexNames(namedCodes());
  const codesOf = (name: string): readonly string[] => {
    const exact = [...divisions.codesOf(name), ...townships.codesOf(name)];
    return exact.length > 0
      ? exact
      : [...divisions.codesOf(formerName(name)), ...shortenedTownships(townships, name)];
  };
  const find = (name: string): readonly Division[] =>
    codesOf(name).flatMap((code) => describe(townships, code) ?? []);
  return {
    find,
    byCode: (code) => describe(townships, significant(code)),
    longestAt(text, index) {
      const division = divisions.longestAt(text, index);
      const township = townships.longestAt(text, index);
      return (township?.length ?? 0) > (division?.length ?? 0) ? township : division;
    },
  };
}

function* namedCodes(): Iterable<readonly [name: string, code: string]> {
  for (const level of LEVELS) {
    for (const [code, name] of NAMES[level]) {
      for (const called of namesOf(name, level)) yield [called, code];
    }
  }
}

/** A county keeps its name when it becomes a district or a city: 大洼县 is 大洼区 now. */
function formerName(name: string): string {
  return name.length > 2 ? name.replace(/县$/u, "") : name;
}

function shortenedTownships(townships: TownshipTable, name: string): readonly string[] {
  const office = name.replace(/办事处$/u, "");
  if (office !== name) return townships.codesOf(office);
  return TOWNSHIP_KINDS.flatMap((kind) => townships.codesOf(name + kind));
}

function describe(townships: TownshipTable, code: string): Division | null {
  const level = LEVELS.find((each) => NAMES[each].has(code)) ?? "township";
  const name = level === "township" ? townships.nameOf(code) : NAMES[level].get(code);
  if (name === null || name === undefined) return null;
  const above = LEVELS.map((each, i) => NAMES[each].get(code.slice(0, 2 * (i + 1))));
  const path = [...new Set([...above.filter((part) => part !== undefined), name])];
  return { code: code.padEnd(6, "0"), name, level, path };
}

/** 211100 → 2111, 110000 → 11: the source has no padding. */
function significant(code: string): string {
  return code.length === 6 ? code.replace(/(?:00){1,2}$/u, "") : code;
}
