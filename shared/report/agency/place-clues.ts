import { fold } from "../../han/fold.ts";
import { type Division, isWithin } from "../../places/division.ts";
import type { Places } from "../../places/places.ts";
import type { Passage } from "../passage.ts";
import type { Sources } from "../sources.ts";
import { shortName } from "../../places/short-name.ts";
import { siteCodeOf } from "../metadata/numbers.ts";

/** What points to a place, and how much it says. */
const WEIGHTS = {
  "site-code": 3,
  "named-document": 2,
  "document-number": 2,
  "site-name": 2,
  breadcrumb: 2,
  title: 2,
  "credit-code": 1,
  text: 1,
} as const;

type ClueKind = keyof typeof WEIGHTS;

/** Something on the page that points to a place, and the divisions it may mean. */
export interface PlaceClue {
  readonly kind: ClueKind;
  readonly divisions: readonly Division[];
  readonly passage: Passage;
}

const SEARCHED_CHARACTERS = 20_000;
/** A full name ends with its kind; a short one is a word like any other (和平, 海南). */
const FULL_NAME = /.[省市县区旗州盟]$|地区$/u;
/** A document that a government issued in its own name, quoted by its title. */
const NAMED_DOCUMENT = /《(?<name>[^《》]{2,20}?)(?:人民)?政府(?:办公[厅室])?关于/gu;
/** 四政公组办发〔2020〕6号: the first character stands for the place. */
const DOCUMENT_NUMBER = /(?<prefix>[\p{Script=Han}]{2,8})〔20\d{2}〕\d{1,4}号/gu;

/** Everything on the page that points to a place (REPORT-FORMAT 4.4), except the agency's own name. */
export function gatherPlaceClues(sources: Sources, places: Places): readonly PlaceClue[] {
  const { head, crumbs, title } = sources;
  const stated = [
    ...codeClues(sources, places),
    ...mentions("site-name", [head.meta("SiteName")], places),
    ...settledTogether(mentions("breadcrumb", crumbs, places)),
    ...mentions("title", [title, head.meta("ArticleTitle")], places),
  ];
  const documents = namedDocuments(sources, places);
  const texts = mentions("text", searchedTexts(sources), places);
  const known = [...stated, ...documents, ...texts].flatMap(({ divisions }) => divisions);
  return [...stated, ...documents, ...documentNumbers(sources, known), ...texts];
}

/** How much the clues say for a division: what lies in it, and what it lies in. Each kind counts its place once. */
export function scoreOf(division: Division, clues: readonly PlaceClue[]): number {
  const kinds = new Set<ClueKind>();
  for (const { kind, divisions } of clues) {
    if (divisions.some((other) => isWithin(division, other) || isWithin(other, division))) {
      kinds.add(kind);
    }
  }
  return [...kinds].reduce((sum, kind) => sum + WEIGHTS[kind], 0);
}

function clue(kind: ClueKind, divisions: readonly Division[], passage: Passage): PlaceClue {
  return { kind, divisions, passage };
}

function codeClues(sources: Sources, places: Places): readonly PlaceClue[] {
  const site = siteCodeOf(sources);
  const siteDivision = site === null ? null : divisionOfSite(site.value, places);
  const credits = sources.labels.flatMap(({ meaning, value, passage }) => {
    const digits = meaning === "indexNumber" ? /^1[12](\d{6})/u.exec(fold(value))?.[1] : undefined;
    const division = digits === undefined ? null : places.byCode(digits);
    return division === null ? [] : [clue("credit-code", [division], passage)];
  });
  return site === null || siteDivision === null
    ? credits
    : [clue("site-code", [siteDivision], { text: site.quote, at: site.at }), ...credits];
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
    return settledTogether(named.map((divisions) => clue(kind, divisions, passage)));
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

function namedDocuments(sources: Sources, places: Places): readonly PlaceClue[] {
  return searchedTexts(sources).flatMap((passage) =>
    [...fold(passage.text).matchAll(NAMED_DOCUMENT)].flatMap((match) => {
      const divisions = places.find(match.groups?.["name"] ?? "");
      return divisions.length === 0 ? [] : [clue("named-document", divisions, passage)];
    }),
  );
}

/** A number's first character can only confirm a place that the page names: 四 alone may be 四平 or 四会. */
function documentNumbers(sources: Sources, known: readonly Division[]): readonly PlaceClue[] {
  return searchedTexts(sources).flatMap((passage) =>
    [...fold(passage.text).matchAll(DOCUMENT_NUMBER)].flatMap((match) => {
      const first = match.groups?.["prefix"]?.[0] ?? "";
      const divisions = known.filter(
        ({ name, level }) =>
          level !== "province" && (shortName(name, level) ?? name).startsWith(first),
      );
      return divisions.length === 0 ? [] : [clue("document-number", divisions, passage)];
    }),
  );
}

function searchedTexts({ texts }: Sources): readonly Passage[] {
  let rest = SEARCHED_CHARACTERS;
  return texts.filter(({ text }) => (rest -= text.length) > 0);
}
