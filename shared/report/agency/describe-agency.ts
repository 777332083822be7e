import type { Agency, AgencyType } from "../../reading.ts";
import type { Division } from "../../places/division.ts";
import type { Places } from "../../places/places.ts";
import { levelOfName, typeOfAgency } from "./agency-name.ts";
import { locateAgency } from "./locate-agency.ts";
import type { PlaceClue } from "./place-clues.ts";

/**
 * What is known of an agency by its name: its government's division, the level of that government and what kind
 * of organ it is (REPORT-FORMAT 4.4). A development zone has no code of its own and takes its host's.
 */
export function describeAgency(name: string, clues: readonly PlaceClue[], places: Places): Agency {
  const division = locateAgency(name, clues, places);
  const type = typeInPlace(typeOfAgency(name), division);
  return {
    name,
    divisionCode: division?.code ?? null,
    divisionPath: division?.path ?? [],
    level: type === "functional-zone" ? null : (division?.level ?? levelOfName(name)),
    type,
  };
}

/** The government of a township is a township, whatever its name ends with. */
function typeInPlace(type: AgencyType | null, division: Division | null): AgencyType | null {
  return type === "government" && division?.level === "township" ? "township" : type;
}
