import type { AgencyLevel, AgencyType } from "#shared";
import type { Agency } from "../../cleaning/pack.ts";
import { readAgencies } from "../../cleaning/pages/agency-table.ts";
import type { AgencyTruth } from "../truth.ts";

/** An agency that writes reports in the set: what fills its sentences, and the truth of it. */
export interface Author {
  readonly speaker: Agency;
  readonly truth: AgencyTruth;
}

const LEVELS: Readonly<Record<string, AgencyLevel | null>> = {
  nation: "national",
  province: "province",
  prefecture: "prefecture",
  county: "county",
  township: "township",
  "-": null,
};
const TYPES: Readonly<Record<string, AgencyType>> = {
  gov: "government",
  office: "government-office",
  dept: "department",
  town: "township",
  zone: "functional-zone",
  vert: "vertically-managed",
};

/**
 * Agencies by key. Each line: key, division code or `-`, level or `-`, type, and behind a bar the eleven values
 * of `readAgencies`.
 */
export function readAuthors(table: string): Readonly<Record<string, Author>> {
  return Object.fromEntries(
    table
      .trim()
      .split("\n")
      .map((line): readonly [string, Author] => {
        const [known = "", rest = ""] = line.split("|");
        const [key = "", code = "", level = "", type = ""] = known.split("·");
        const [speaker] = readAgencies(rest, false);
        if (speaker === undefined || !(level in LEVELS) || !(type in TYPES))
          throw new Error(`no agency: ${line}`);
        const truth = {
          name: speaker.name,
          code: code === "-" ? null : code,
          level: LEVELS[level] ?? null,
          type: TYPES[type] ?? null,
        };
        return [key, { speaker, truth }];
      }),
  );
}
