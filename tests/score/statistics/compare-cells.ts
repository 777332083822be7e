import type { Cell } from "../../../shared/index.ts";
import type { Truth, TruthCell } from "./page/printed-page.ts";

/** What can go wrong with one cell; a number where the page has none at all is `wrong` too. */
type Fault = "wrong" | "lost" | "blank-as-zero";

export interface FaultyCell {
  readonly key: string;
  readonly fault: Fault;
  readonly truth: TruthCell | null;
  readonly read: number | null;
  readonly raw: string;
}

/** Counts over cells, added up page by page. */
export interface CellTally {
  /** Numbers that the page shows and that tell where they belong. */
  readonly shown: number;
  /** Of these, read exactly. */
  readonly exact: number;
  /** Numbers given for keys of the national form. */
  readonly given: number;
  /** Numbers given that are not the truth. */
  readonly wrong: number;
  readonly blankAsZero: number;
  /** Blanks that tell why they are blank, and those read with that reason. */
  readonly blanks: number;
  readonly reasons: number;
}

interface Comparison {
  readonly tally: CellTally;
  readonly faults: readonly FaultyCell[];
}

export const emptyTally: CellTally = {
  shown: 0,
  exact: 0,
  given: 0,
  wrong: 0,
  blankAsZero: 0,
  blanks: 0,
  reasons: 0,
};

/**
 * The cells read from a page against its truth. A cell that the page leaves undecided counts only where
 * a number is given for it: right and it counts for nothing, wrong and it is wrong. Local additions
 * (`extra.*`) are no part of the form and are not judged.
 */
export function compareCells(truth: Truth, cells: readonly Cell[]): Comparison {
  const read = new Map(cells.map((cell) => [cell.key, cell]));
  const strays = cells.filter(({ key }) => !truth.has(key) && !key.startsWith("extra."));
  const compared = [
    ...Array.from(truth, ([key, known]) => compareCell(key, known, read.get(key))),
    ...strays.map((cell) => compareCell(cell.key, null, cell)),
  ];
  return {
    tally: compared.map(({ tally }) => tally).reduce(addTallies, emptyTally),
    faults: compared.flatMap(({ fault }) => fault ?? []),
  };
}

function compareCell(
  key: string,
  known: TruthCell | null,
  cell: Cell | undefined,
): { readonly tally: CellTally; readonly fault: FaultyCell | null } {
  const read = cell?.value ?? null;
  const meant = known?.value ?? null;
  const isKnowable = known?.isKnowable ?? true;
  const isShown = isKnowable && meant !== null;
  const isExact = read !== null && read === meant;
  const isWrong = read !== null && !isExact;
  const isZero = read === 0 && meant === null;
  const isBlank = known !== null && isKnowable && meant === null;
  const tally: CellTally = {
    shown: Number(isShown),
    exact: Number(isShown && isExact),
    given: Number(read !== null && (isKnowable || isWrong)),
    wrong: Number(isWrong),
    blankAsZero: Number(isZero),
    blanks: Number(isBlank),
    reasons: Number(isBlank && read === null && cell?.blank === known.blank),
  };
  const fault = faultOf(isWrong, isZero, isShown && read === null);
  return {
    tally,
    fault: fault === null ? null : { key, fault, truth: known, read, raw: cell?.raw ?? "" },
  };
}

function faultOf(isWrong: boolean, isZero: boolean, isLost: boolean): Fault | null {
  if (isZero) return "blank-as-zero";
  if (isWrong) return "wrong";
  return isLost ? "lost" : null;
}

export function addTallies(left: CellTally, right: CellTally): CellTally {
  return {
    shown: left.shown + right.shown,
    exact: left.exact + right.exact,
    given: left.given + right.given,
    wrong: left.wrong + right.wrong,
    blankAsZero: left.blankAsZero + right.blankAsZero,
    blanks: left.blanks + right.blanks,
    reasons: left.reasons + right.reasons,
  };
}

/** Harmonic mean of precision and recall of exact (key, value) pairs, in percent; 100 where there are none. */
export function exactF1({ shown, exact, given }: CellTally): number {
  return shown + given === 0 ? 100 : round((200 * exact) / (shown + given));
}

/** Numbers that are not the truth among all numbers given, in percent. */
export function wrongShare({ wrong, given }: CellTally): number {
  return given === 0 ? 0 : round((100 * wrong) / given);
}

function round(percent: number): number {
  return Math.round(percent * 1000) / 1000;
}
