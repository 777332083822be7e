import { fold } from "../../han/fold.ts";
import { namesOfAreaCode, namesOfPostcode } from "../../places/area-codes.ts";
import { type Division, isWithin } from "../../places/division.ts";
import type { Places } from "../../places/places.ts";
import type { Passage } from "../passage.ts";
import type { Sources } from "../sources.ts";
import { siteCodeOf } from "../metadata/numbers.ts";
import { documentNumbers, namedDocuments } from "./document-clues.ts";
import { clue, type ClueKind, type PlaceClue } from "./place-clue.ts";
import { placeLabels, spellsPlace } from "./spelled-host.ts";
import { matchesOf } from "../../han/matches.ts";

const SEARCHED_CHARACTERS = 20_000;
/** A full name ends with its kind; a short one is a word like any other (和平, 海南). */
const FULL_NAME = /.[省市县区旗州盟]$|地区$/u;
/** `0571-85109999`, `(0571)85109999` */
const TELEPHONE = /(?<![\d-])\(?(?<area>0\d{2,3})[)\-—–]{1,2}\d{7,8}(?!\d)/gu;
const POSTCODE = /(?:邮编|邮政编码)(?:为|是)?:?(?<code>\d{6})(?!\d)/gu;

/** Everything on the page that points to a place (REPORT-FORMAT 4.4, 7.8), except the agency's own name. */
export function gatherPlaceClues(sources: Sources, places: Places): readonly PlaceClue[] {
  const { head, crumbs, title, labels, evidence } = sources;
  const texts = searchedTexts(sources);
  const organisers = labels.filter(
    ({ meaning }) => meaning === "organiser" || meaning === "address",
  );
  const stated = [
    ...codeClues(sources, places),
    ...mentions("site-name", [head.meta("SiteName")], places),
    ...settledTogether(mentions("breadcrumb", crumbs, places)),
    ...mentions("title", [title, head.meta("ArticleTitle"), ...head.titles], places),
    ...mentions(
      "organiser",
      organisers.map(({ value, passage }) => ({ ...passage, text: value })),
      places,
    ),
    ...namedDocuments(texts, places),
    ...contactClues(texts, places),
  ];
  const narrated = mentions("text", texts, places);
  const known = [...stated, ...narrated].flatMap(({ divisions }) => divisions);
  return [
    ...stated,
    ...documentNumbers(texts, known),
    ...hostClues(evidence.page.url, known),
    ...narrated,
  ];
}

function codeClues(sources: Sources, places: Places): readonly PlaceClue[] {
  const site = siteCodeOf(sources);
  const siteDivision = site === null ? null : divisionOfSite(site.value, places);
  const credits = sources.labels.flatMap(({ meaning, value, passage }) => {
    const digits = meaning === "indexNumber" ? /^1[12](\d{6})/u.exec(fold(value))?.[1] : undefined;
    const division = digits === undefined ? null : places.byCode(digits);
    return division === null ? [] : clue("credit-code", [division], passage);
  });
  return site === null || siteDivision === null
    ? credits
    : [...clue("site-code", [siteDivision], { text: site.quote, at: site.at }), ...credits];
}

/** Zones have numbers of their own (xx71) in their city's, which no table of divisions has. */
function divisionOfSite(siteCode: string, places: Places): Division | null {
  return places.byCode(siteCode.slice(0, 6)) ?? places.byCode(`${siteCode.slice(0, 4)}00`);
}

function mentions(
  kind: ClueKind,
  passages: readonly (Passage | null)[],
  places: Places,
): readonly PlaceClue[] {
  return passages.flatMap((passage) => {
    if (passage === null) return [];
    const named = placesNamedIn(fold(passage.text), places);
    return settledTogether(named.flatMap((divisions) => clue(kind, divisions, passage)));
  });
}

/** A shared name means the place whose parent is named beside it: 西湖区 in 杭州市西湖区 is not Nanchang's. */
function settledTogether(clues: readonly PlaceClue[]): readonly PlaceClue[] {
  return clues.map((shared) => {
    const beside = clues.flatMap((other) => (other === shared ? [] : other.divisions));
    const inside = shared.divisions.filter((division) =>
      beside.some((around) => around.code !== division.code && isWithin(division, around)),
    );
    return inside.length === 0 ? shared : { ...shared, divisions: inside };
  });
}

/** The divisions that a folded text names in full, without townships: 和平乡 is in every second county. */
function placesNamedIn(text: string, places: Places): readonly (readonly Division[])[] {
  const names = new Set<string>();
  for (let i = 0; i < text.length; i += 1) {
    const name = places.longestAt(text, i);
    if (name === null) continue;
    if (FULL_NAME.test(name) && name.length > 2) names.add(name);
    i += name.length - 1;
  }
  return [...names].map((name) => places.find(name));
}

/** What the contact sentence tells without naming a place. */
function contactClues(texts: readonly Passage[], places: Places): readonly PlaceClue[] {
  return texts.flatMap((passage) => {
    const text = fold(passage.text);
    const areas = matchesOf(text, TELEPHONE).flatMap(({ groups }) =>
      namesOfAreaCode(groups?.["area"] ?? ""),
    );
    const posts = matchesOf(text, POSTCODE).flatMap(({ groups }) =>
      namesOfPostcode(groups?.["code"] ?? ""),
    );
    return [
      ...clue("area-code", divisionsNamed(areas, places), passage),
      ...clue("postcode", divisionsNamed(posts, places), passage),
    ];
  });
}

function divisionsNamed(names: readonly string[], places: Places): readonly Division[] {
  return [...new Set(names)].flatMap((name) => places.find(name));
}

/** Which of the places that the page names the host spells. */
function hostClues(url: string | null, known: readonly Division[]): readonly PlaceClue[] {
  const labels = placeLabels(url);
  if (labels.length === 0) return [];
  const byCode = new Map(known.map((division) => [division.code, division]));
  const spelled = [...byCode.values()].filter((division) =>
    labels.some((label) => spellsPlace(label, division)),
  );
  return clue("host", spelled, { text: url ?? "", at: null });
}

function searchedTexts({ texts }: Sources): readonly Passage[] {
  let rest = SEARCHED_CHARACTERS;
  return texts.filter(({ text }) => (rest -= text.length) > 0);
}
