import table from "./divisions.data.json" with { type: "json" };
import type { Division, DivisionLevel } from "./division.ts";
import { indexNames, mayBegin, startKey } from "./name-index.ts";
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
  const isStart = mayBegin([
    ...Array.from(namedCodes(), ([name]) => startKey(name, 0)),
    ...townships.startKeys(),
  ]);
  const named = (name: string): readonly Division[] =>
    divisions.codesOf(name).flatMap((code) => describe(code) ?? []);
  const find = (name: string): readonly Division[] => {
    if (name.length > 1 && !isStart(startKey(name, 0))) return [];
    const exact = [...named(name), ...townshipsNamed(townships, name)];
    return exact.length > 0
      ? exact
      : [...named(formerName(name)), ...shortenedTownships(townships, name)];
  };
  return {
    find,
    byCode: (code) => describe(significant(code)) ?? describeTownship(code, townships.nameOf(code)),
    longestAt(text, index) {
      if (!isStart(startKey(text, index))) return null;
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

function shortenedTownships(townships: TownshipTable, name: string): readonly Division[] {
  const office = name.replace(/办事处$/u, "");
  if (office !== name) return townshipsNamed(townships, office);
  return TOWNSHIP_KINDS.flatMap((kind) => townshipsNamed(townships, name + kind));
}

/** The name is known already: the table's way from a code back to its name goes through all of them. */
function townshipsNamed(townships: TownshipTable, name: string): readonly Division[] {
  return townships.codesOf(name).flatMap((code) => describeTownship(code, name) ?? []);
}

function describeTownship(code: string, name: string | null): Division | null {
  return name === null ? null : { code, name, level: "township", path: pathTo(code, name) };
}

function describe(code: string): Division | null {
  const level = LEVELS.find((each) => NAMES[each].has(code));
  const name = level === undefined ? undefined : NAMES[level].get(code);
  if (level === undefined || name === undefined) return null;
  return { code: code.padEnd(6, "0"), name, level, path: pathTo(code, name) };
}

/** From the province down; a province that is a city is named once. */
function pathTo(code: string, name: string): readonly string[] {
  const above = LEVELS.map((level, i) => NAMES[level].get(code.slice(0, 2 * (i + 1))));
  return [...new Set([...above.filter((part) => part !== undefined), name])];
}

/** 211100 → 2111, 110000 → 11: the source has no padding. */
function significant(code: string): string {
  return code.length === 6 ? code.replace(/(?:00){1,2}$/u, "") : code;
}
