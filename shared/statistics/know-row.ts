import type { FormRow } from "./form/form.ts";
import { labelNumber, labelWording } from "./label.ts";
import { likeness, mayBeLike } from "./likeness.ts";
import type { RowReading } from "./row-reading.ts";
import type { TableRow } from "./table-row.ts";

/** A shorter label (其他) says nothing outside its group. */
const SHORTEST_WORDING = 3;

/**
 * From where on a label is still known: one that shows its damage, and one in whole words, which may be another's
 * (党内规范性文件). And by how much it must be more like one than like another.
 */
const LEAST_LIKENESS = 0.6;
const LEAST_IN_WORDS = 0.8;
const LIKENESS_LEAD = 0.15;
const WORDS = /^\p{Script=Han}+$/u;

const SUBTOTAL = /^小计$/u;

/** A row of the form known by one of a row's cells. */
export interface KnownRow {
  readonly row: FormRow;
  /** The cell that holds its label. */
  readonly at: number;
  readonly knownBy: RowReading["knownBy"];
}

/**
 * The row of the form that a printed row is, null where it is none. The last label in a row is the row's
 * own: the outcome it belongs to stands before it. `carried` is the group of the rows above, which tells
 * apart the labels that occur in several groups.
 */
export function knowRow(
  row: TableRow,
  rows: readonly FormRow[],
  carried: string | null,
): KnownRow | null {
  let known: KnownRow | null = null;
  let group = carried;
  for (const [at, wording] of row.wordings.entries()) {
    const found = knowLabel(row.texts[at] ?? "", wording, rows, group);
    if (found === null) continue;
    known = { ...found, at };
    group = found.row.group;
  }
  return known;
}

function knowLabel(
  text: string,
  wording: string,
  rows: readonly FormRow[],
  group: string | null,
): Omit<KnownRow, "at"> | null {
  if (wording === "") return null;
  const byWording = findByWording(wording, rows, group);
  if (byWording !== null) return { row: byWording, knownBy: "wording" };
  if (wording.length < SHORTEST_WORDING) return null;
  const byNumber = findByNumber(labelNumber(text), rows, group);
  const byLikeness = findByLikeness(wording, rows, group);
  const damaged = byLikeness ?? byNumber;
  return damaged === null ? null : { row: damaged, knownBy: "number" };
}

function findByWording(
  wording: string,
  rows: readonly FormRow[],
  group: string | null,
): FormRow | null {
  if (SUBTOTAL.test(wording)) {
    const subtotal = rows.find(
      (row) => group !== null && row.group === group && row.local === true,
    );
    return subtotal ?? null;
  }
  const named = rows.filter((row) => row.label.test(wording));
  const near = named.find((row) => row.group === null || row.group === group);
  if (near !== undefined) return near;
  return wording.length >= SHORTEST_WORDING ? (named[0] ?? null) : null;
}

/** A label damaged beyond its wording. */
function findByNumber(
  number: number | null,
  rows: readonly FormRow[],
  group: string | null,
): FormRow | null {
  if (group === null || number === null) return null;
  return rows.find((row) => row.group === group && row.number === number) ?? null;
}

function findByLikeness(
  wording: string,
  rows: readonly FormRow[],
  group: string | null,
): FormRow | null {
  const ranked = rows
    .map((row) => ({ row, label: labelWording(row.meaning.zh) }))
    .filter(({ label }) => mayBeLike(wording, label, LEAST_LIKENESS - LIKENESS_LEAD))
    .map(({ row, label }) => ({ row, likeness: likeness(wording, label) }))
    .toSorted((one, other) => other.likeness - one.likeness);
  const [best, second] = ranked;
  const least = WORDS.test(wording) ? LEAST_IN_WORDS : LEAST_LIKENESS;
  if (best === undefined || best.likeness < least) return null;
  if (best.likeness - (second?.likeness ?? 0) >= LIKENESS_LEAD) return best.row;
  const isTied = (other: (typeof ranked)[number]) => best.likeness - other.likeness < LIKENESS_LEAD;
  const near = ranked.filter((other) => isTied(other) && other.row.group === group);
  return near.length === 1 ? (near[0]?.row ?? null) : null;
}
