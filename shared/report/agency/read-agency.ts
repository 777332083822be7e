import { fold } from "../../han/fold.ts";
import type { Agency, Found } from "../../reading.ts";
import type { Places } from "../../places/places.ts";
import { concluded, stated } from "../passage.ts";
import type { Sources } from "../sources.ts";
import { describeAgency } from "./describe-agency.ts";
import { inferAgency } from "./infer-agency.ts";
import { nameOfAnyKind, typeOfAgency } from "./agency-name.ts";
import { isDisputed } from "./locate-agency.ts";
import { chooseAgency, namedAgencies, titledAgency } from "./named-agencies.ts";
import { gatherPlaceClues } from "./place-clues.ts";
import type { Piece } from "./preface.ts";

/**
 * Whose report it is, by the evidence order of REPORT-FORMAT 4.4: the name as published, with the division of
 * its government. Inferred where the page names only its site, or no agency at all, and where the site's code
 * disagrees with the name.
 */
export function readAgency(sources: Sources, places: Places): Found<Agency> | null {
  const clues = gatherPlaceClues(sources, places);
  const named = chooseAgency(namedAgencies(sources));
  if (named?.isStated) {
    const agency = describeAgency(named.name, clues, places);
    // The name may have been pasted over another; the site's code was not.
    return isDisputed(named.name, clues, places)
      ? concluded(agency, named.rule, named.passage)
      : stated(agency, named.rule, named.passage);
  }
  const titled = titledByUnknownKind(sources, places);
  if (titled !== null)
    return concluded(describeAgency(titled.piece, clues, places), "agency/title", titled.passage);
  if (named !== null && typeOfAgency(named.name) !== "government")
    return concluded(describeAgency(named.name, clues, places), named.rule, named.passage);
  // A department's page may name nothing but the portal it stands on; what the text says of itself goes first.
  const inferred = inferAgency(sources, clues, places);
  if (inferred !== null || named === null) return inferred;
  return concluded(describeAgency(named.name, clues, places), named.rule, named.passage);
}

/**
 * A name in the title that begins with a place and ends like no agency that is known: it is still nearer to
 * the author than the government whose site it stands on.
 */
function titledByUnknownKind(sources: Sources, places: Places): Piece | null {
  for (const { piece, passage } of titledAgency(sources)) {
    const name = nameOfAnyKind(piece);
    if (name !== null && places.longestAt(fold(name), 0) !== null) return { piece: name, passage };
  }
  return null;
}
