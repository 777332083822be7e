import { type Division, isWithin } from "../../places/division.ts";
import type { Passage } from "../passage.ts";

/** What points to a place, and how much it says. */
const WEIGHTS = {
  "site-code": 3,
  "named-document": 2,
  "document-number": 2,
  "site-name": 2,
  breadcrumb: 2,
  title: 2,
  host: 2,
  organiser: 1,
  "credit-code": 1,
  "area-code": 1,
  postcode: 1,
  text: 1,
} as const;

export type ClueKind = keyof typeof WEIGHTS;

/** Something on the page that points to a place, and the divisions it may mean. */
export interface PlaceClue {
  readonly kind: ClueKind;
  readonly divisions: readonly Division[];
  readonly passage: Passage;
}

/** One clue, or none where it points nowhere. */
export function clue(
  kind: ClueKind,
  divisions: readonly Division[],
  passage: Passage,
): readonly PlaceClue[] {
  return divisions.length === 0 ? [] : [{ kind, divisions, passage }];
}

/**
 * The one division that the clues speak most for. Clues that fit every candidate, as a shared name does
 * wherever it stands, tell nothing apart; between a place and one inside it (湘潭市, 湘潭县) what names it
 * exactly tells. Null below the least score, and where two are even.
 */
export function bestOf(
  candidates: readonly Division[],
  clues: readonly PlaceClue[],
  leastScore: number,
): Division | null {
  const telling = clues.filter((each) => !candidates.every((division) => fits(each, division)));
  const ranked = candidates
    .map((division) => ({
      division,
      score: scoreOf(division, telling),
      exact: scoreOf(
        division,
        clues.filter((each) => names(each, division)),
      ),
    }))
    .toSorted((a, b) => b.score - a.score || b.exact - a.exact);
  const [best, second] = ranked;
  if (best === undefined || (best.score === second?.score && best.exact === second.exact))
    return null;
  return scoreOf(best.division, clues) < leastScore ? null : best.division;
}

/** How much the clues say for a division: what lies in it, and what it lies in. Each kind counts its place once. */
function scoreOf(division: Division, clues: readonly PlaceClue[]): number {
  const kinds = new Set(clues.filter((each) => fits(each, division)).map(({ kind }) => kind));
  return [...kinds].reduce((sum, kind) => sum + WEIGHTS[kind], 0);
}

function names({ divisions }: PlaceClue, division: Division): boolean {
  return divisions.some(({ code }) => code === division.code);
}

function fits({ divisions }: PlaceClue, division: Division): boolean {
  return divisions.some((other) => isWithin(division, other) || isWithin(other, division));
}
