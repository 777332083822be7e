/**
 * Where the rows of tables end that were flattened to one cell a line (REPORT-FORMAT 2.8, shapes P1 and
 * P1b). A row is closed by as many bars as the grid has columns more than the row has cells; a row as wide
 * as the grid has none, the last row of a table may have lost them, and an empty cell is a bar as well.
 * Nothing in one row tells which it is, the widths of all rows together do: the division into rows that
 * leaves least unexplained is found by dynamic programming over places and widths.
 */

/** A cell's text, or a line of bars. */
export interface PipeItem {
  readonly text: string;
  /** 0 for a text. */
  readonly bars: number;
}

/** The items [from, to) are the cells of one row; bars among them are empty cells. */
export interface PlannedRow {
  readonly from: number;
  readonly to: number;
}

/** No form of the field is wider. */
export const WIDEST_GRID = 40;

/** What a division leaves unexplained; only the order of the costs matters. */
const COST = {
  irregularRow: 5,
  anotherTable: 3,
  lostPads: 1.5,
  strayBars: 5,
  /** A row of the field begins with words … */
  valueFirst: 0.5,
  emptyCell: 0.2,
  /** … and has them before its values: a label behind a value is the next row's. */
  labelAfterValue: 2,
} as const;

/** A number with at most a unit after it, `3（件）`. */
const VALUE = /^[+\-−–增减]?\p{Nd}[\p{Nd},.，．]*\s?[（(]?\p{Script=Han}{0,2}[）)]?$/u;
const LONGEST_VALUE = 30;
const BLANK = /^(?:不涉及|未涉及|不适用|无此.{1,4})$/u;

/** One row taken off the items, and what comes after it. */
interface Step extends PlannedRow {
  readonly cost: number;
  /** Where the next row begins. */
  readonly next: number;
  /** The next row belongs to another table. */
  readonly endsTable: boolean;
}

/**
 * How a table was written: the width of its grid and, above `OPENED`, the same with a lone bar that opens
 * each row (shape P1b).
 */
type Layout = number;
const OPENED = WIDEST_GRID;

/** The best steps from one place on, by the layout of the table it lies in. */
interface Place {
  readonly steps: (Step | undefined)[];
  /** The layout with the best step of all. */
  best: Layout;
}

/** Divides items into rows, in time proportional to their number. */
export function planRows(items: readonly PipeItem[]): readonly PlannedRow[] {
  const places = planPlaces(items);
  const rows: PlannedRow[] = [];
  let place = places[0];
  let layout = place?.best ?? 0;
  while (place !== undefined) {
    const step = place.steps[layout];
    if (step === undefined) break;
    if (step.to > step.from) rows.push({ from: step.from, to: step.to });
    place = places[step.next];
    if (step.endsTable) layout = place?.best ?? 0;
  }
  return rows;
}

function planPlaces(items: readonly PipeItem[]): readonly Place[] {
  const places: Place[] = items.map(() => ({ steps: [], best: 0 }));
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const offer = (width: number, step: Step) => consider(places, at, width, step);
    const offerOpened = (width: number, step: Step) => consider(places, at, OPENED + width, step);
    const bars = items[at]?.bars ?? 0;
    if (bars > 0) {
      offerStray(at, offer);
      offerStray(at, offerOpened);
    }
    if (bars <= 1) offerRows(items, at, offer);
    if (bars === 1) offerRows(items, at + 1, offerOpened);
  }
  return places;
}

type Offer = (width: number, step: Step) => void;

/** Keeps a step if nothing cheaper leads on from its place in a table of this layout. */
function consider(places: readonly Place[], at: number, layout: Layout, step: Step): void {
  const place = places[at];
  if (place === undefined) return;
  const after = places[step.next];
  const leaving = after === undefined ? 0 : costAt(after, after.best) + COST.anotherTable;
  const staying = after === undefined ? 0 : costAt(after, layout);
  const endsTable = step.endsTable || leaving < staying;
  const cost = step.cost + (endsTable ? leaving : staying);
  if (cost >= costAt(place, layout)) return;
  place.steps[layout] = { ...step, cost, endsTable };
  if (cost < costAt(place, place.best)) place.best = layout;
}

function costAt(place: Place, layout: Layout): number {
  return place.steps[layout]?.cost ?? Number.POSITIVE_INFINITY;
}

/** Bars that close no row. */
function offerStray(at: number, offer: Offer): void {
  const step = { from: at, to: at, next: at + 1, cost: COST.strayBars, endsTable: false };
  for (let width = 1; width <= WIDEST_GRID; width += 1) offer(width, step);
}

/** The rows of every length that may begin at `from`, for each width they may belong to. */
function offerRows(items: readonly PipeItem[], from: number, offer: Offer): void {
  const last = Math.min(items.length, from + WIDEST_GRID);
  let cost = 0;
  let hasValue = false;
  for (let to = from + 1; to <= last; to += 1) {
    const { text, bars } = items[to - 1] ?? { text: "", bars: 0 };
    if (bars > 1) return;
    if (bars === 1) cost += COST.emptyCell;
    const isValue = text.length < LONGEST_VALUE && VALUE.test(text);
    const place = to - from;
    if (place === 1 && isValue) cost += COST.valueFirst;
    if (place === 2 && hasValue && isLabel(text)) {
      // 序号, the number of the row, stands before its label.
      cost -= COST.valueFirst;
      hasValue = false;
    }
    if (hasValue && isLabel(text)) cost += COST.labelAfterValue;
    hasValue ||= isValue;
    const row = { from, to, cost };
    offerEndings(row, items[to]?.bars ?? 0, to === items.length, offer);
  }
}

function offerEndings(
  row: PlannedRow & { readonly cost: number },
  pads: number,
  isLast: boolean,
  offer: Offer,
): void {
  const cells = row.to - row.from;
  const closed = { ...row, next: row.to + 1, endsTable: false };
  const lost = {
    ...row,
    next: row.to,
    endsTable: false,
    cost: row.cost + (isLast ? 0 : COST.lostPads),
  };
  offer(cells, { ...row, next: row.to, endsTable: false });
  for (let width = cells + 1; width <= WIDEST_GRID; width += 1) {
    offer(width, lost);
    if (cells + pads === width) offer(width, closed);
    else if (pads > 0) offer(width, { ...closed, cost: closed.cost + COST.irregularRow });
  }
}

/** A word of one or two characters may be a blank (无) or a unit. */
function isLabel(text: string): boolean {
  return /\p{Script=Han}{3}/u.test(text) && !VALUE.test(text) && !BLANK.test(text);
}
