import type { Agency, AgencyType } from "../../reading.ts";
import type { Division } from "../../places/division.ts";
import type { Places } from "../../places/places.ts";
import { levelOfName, typeOfAgency } from "./agency-name.ts";
import { locateAgency } from "./locate-agency.ts";
import type { PlaceClue } from "./place-clue.ts";

/**
 * Another place behind the ones that the table has: a township or county that was merged or renamed. Words
 * of departments (城市管理, 市场监督, 城乡建设, 开发区) are not places.
 */
const INNER_PLACE =
  /^\p{Script=Han}{1,5}?(?:县|(?<!城|都)市(?![场政容民管])|(?<!开发|高新|经开|社|园|保税|度假|景|示范|试验|保护|名胜|新|库|灾)区(?!域)|旗|(?<!城|村)镇|(?<![城农])乡(?![村镇企])|街道|苏木)/u;
/** A zone's own words at the end of its committee's name: 空港经济区管委会. */
const OWN_ZONE = /[^区]*区(?:管理委员会|管委会)?(?:党政)?(?:办公室)?$/u;

/**
 * What is known of an agency by its name: its government's division, the level of that government and what kind
 * of organ it is (REPORT-FORMAT 4.4). A development zone has no code of its own and takes its host's; a
 * place that the table no longer has gets no code, and the path of what it lay in.
 */
export function describeAgency(name: string, clues: readonly PlaceClue[], places: Places): Agency {
  const located = locateAgency(name, clues, places);
  const around = located?.division ?? null;
  const kind = typeOfAgency(name);
  const behind = located?.rest ?? "";
  const isInner = INNER_PLACE.test(
    kind === "functional-zone" ? behind.replace(OWN_ZONE, "") : behind,
  );
  const division = isInner ? null : around;
  const level = (isInner ? null : located?.level) ?? levelOfName(name);
  const type = typeInPlace(kind, division, name);
  return {
    name,
    divisionCode: division?.code ?? null,
    divisionPath: around?.path ?? [],
    level: type === "functional-zone" ? null : level,
    type,
  };
}

/** The government of a township is a township, and 浦东新区 is a district, whatever their names end with. */
function typeInPlace(
  type: AgencyType | null,
  division: Division | null,
  name: string,
): AgencyType | null {
  if (type === "government" && division?.level === "township") return "township";
  return type === "functional-zone" && division?.name === name ? "government" : type;
}
