import type { Division } from "../../../places/division.ts";
import type { Places } from "../../../places/places.ts";
import { shortName } from "../../../places/short-name.ts";
import type { PageWords } from "../page-words.ts";
import { spells } from "./pinyin-match.ts";

/** A place that the page may be of, with what points to it. */
export interface PlaceGuess {
  readonly name: string;
  /** The name without its kind, as before 区人民政府. */
  readonly stem: string;
  readonly score: number;
  readonly why: string;
}

interface Clue {
  readonly division: Division;
  readonly weight: number;
  readonly why: string;
}

const SITE_CODE = 3;
const NAMED = 1.2;
const NAMED_CHILD = 1.5;
const HOST = 2;
const HOST_INITIALS = 0.7;
const DOCUMENT = 0.7;
const OWN_LEVEL = 0.8;
const SEARCHED_CHARACTERS = 40_000;
const MOST_GUESSES = 4;

/** A full name ends with its kind; a short one is a word like any other (和平, 海南). */
const FULL_NAME = /.{2,}(?:[省市县区旗镇乡]|自治州|街道|地区)$/u;
const SITE_CODES = /(?<!\d)(?<code>[1-6]\d{5})\d{4}(?!\d)/gu;
const DOCUMENT_NUMBER = /(?<first>\p{Script=Han})\p{Script=Han}{1,7}[〔[(](?:19|20)\d{2}[〕\])]/gu;
const OWN_KIND = /[我全](?<kind>[省市县区旗州镇乡])/u;

/**
 * The places that a page may be of, best first, from what injectors leave (REPORT-FORMAT 7.8): site codes,
 * the host's and path's pinyin, document numbers, places inside it that the text names, and what it calls itself.
 */
export function guessPlaces(words: PageWords, places: Places): readonly PlaceGuess[] {
  const text = words.lines
    .map((line) => line.text)
    .join("\n")
    .slice(0, SEARCHED_CHARACTERS);
  const named = namedDivisions(text, places);
  const found = [...codeClues(text, places), ...nameClues(named, places)];
  const known = uniqueDivisions(found);
  const clues = [
    ...found,
    ...hostClues(words.url, text, known),
    ...documentClues(text, known),
    ...ownLevelClues(text, known),
  ];
  return Array.from(Map.groupBy(clues, ({ division }) => division.code).values(), guessOf)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_GUESSES);
}

function guessOf(clues: readonly Clue[]): PlaceGuess {
  const division = clues[0]?.division;
  const name = division?.name ?? "";
  return {
    name,
    stem: division === undefined ? "" : (shortName(name, division.level) ?? name),
    score: clues.reduce((sum, { weight }) => sum + weight, 0),
    why: [...new Set(clues.map(({ why }) => why))].join(", "),
  };
}

function uniqueDivisions(clues: readonly Clue[]): readonly Division[] {
  return [...new Map(clues.map(({ division }) => [division.code, division])).values()];
}

function codeClues(text: string, places: Places): readonly Clue[] {
  const codes = new Set(
    Array.from(text.matchAll(SITE_CODES), ({ groups }) => groups?.["code"] ?? ""),
  );
  return [...codes].flatMap((code) => {
    const division = places.byCode(code);
    return division === null
      ? []
      : [{ division, weight: SITE_CODE, why: `code ${code} of the site` }];
  });
}

function namedDivisions(text: string, places: Places): readonly (readonly Division[])[] {
  const names = new Set<string>();
  for (let i = 0; i < text.length; i += 1) {
    const name = places.longestAt(text, i);
    if (name === null) continue;
    if (FULL_NAME.test(name)) names.add(name);
    i += name.length - 1;
  }
  return [...names].map((name) => places.find(name));
}

/** A name speaks for itself and for what it lies in; one that several places bear speaks for each a little. */
function nameClues(named: readonly (readonly Division[])[], places: Places): readonly Clue[] {
  return named.flatMap((divisions) =>
    divisions.flatMap((division): readonly Clue[] => {
      const share = 1 / divisions.length;
      const itself = { division, weight: NAMED * share, why: `the text names ${division.name}` };
      const parents = division.path.slice(1, -1).flatMap((name) => {
        const parent = places
          .find(name)
          .find(({ path }) => path.every((part, i) => part === division.path[i]));
        const why = `${division.name}, which the text names, lies in it`;
        return parent === undefined ? [] : [{ division: parent, weight: NAMED_CHILD * share, why }];
      });
      return [itself, ...parents];
    }),
  );
}

function hostClues(url: string | null, text: string, known: readonly Division[]): readonly Clue[] {
  const stated = /(?:[a-z\d-]{1,40}\.){1,4}gov\.cn/u.exec(text)?.[0] ?? "";
  const address = url !== null && URL.canParse(url) ? new URL(url) : null;
  const pieces = new Set(
    `${stated}/${address?.hostname ?? ""}${address?.pathname ?? ""}`
      .toLowerCase()
      .split(/[^a-z]+/u)
      .filter((piece) => piece.length <= 40 && !GENERIC_PIECES.has(piece)),
  );
  return known.flatMap((division) =>
    [...pieces].flatMap((piece) => {
      const short = shortName(division.name, division.level) ?? division.name;
      const how = new Set([spells(piece, division.name), spells(piece, short)]);
      if (how.has("spelled"))
        return [{ division, weight: HOST, why: `“${piece}” in the address spells it` }];
      return how.has("initials")
        ? [{ division, weight: HOST_INITIALS, why: `“${piece}” in the address are its initials` }]
        : [];
    }),
  );
}

const GENERIC_PIECES: ReadonlySet<string> = new Set(
  "www gov cn com net org html htm shtml index content art col info zwgk xxgk zfxxgk nianbao gknb post list node".split(
    " ",
  ),
);

function documentClues(text: string, known: readonly Division[]): readonly Clue[] {
  const firsts = new Set(
    Array.from(text.matchAll(DOCUMENT_NUMBER), ({ groups }) => groups?.["first"] ?? ""),
  );
  return known
    .filter(({ name, level }) => level !== "province" && firsts.has(name.charAt(0)))
    .map((division) => ({
      division,
      weight: DOCUMENT,
      why: `its document numbers begin with ${division.name.charAt(0)}`,
    }));
}

function ownLevelClues(text: string, known: readonly Division[]): readonly Clue[] {
  const own = OWN_KIND.exec(text);
  const kind = own?.groups?.["kind"];
  if (kind === undefined) return [];
  return known
    .filter(({ name }) => name.endsWith(kind))
    .map((division) => ({ division, weight: OWN_LEVEL, why: `the text calls itself ${own?.[0]}` }));
}
