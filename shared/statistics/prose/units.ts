/**
 * What a unit counts. Units of one kind are interchangeable in prose (REPORT-FORMAT 3.6): the same
 * eight applications are 8件, 8份 or 8宗.
 */
export type UnitKind = "document" | "occasion" | "person" | "visit" | "thing" | "money" | "percent";

const UNITS_BY_KIND: readonly (readonly [UnitKind, readonly string[]])[] = [
  ["document", ["件", "条", "份", "宗", "起", "例", "项", "篇", "则", "封", "件次", "条次"]],
  ["occasion", ["次", "场", "期", "批次", "场次", "期次"]],
  ["person", ["人", "名", "位"]],
  ["visit", ["人次"]],
  ["thing", ["个", "家", "处"]],
  ["money", ["元", "万元", "亿元"]],
  ["percent", ["%"]],
];

const KIND_OF_UNIT: ReadonlyMap<string, UnitKind> = new Map(
  UNITS_BY_KIND.flatMap(([kind, units]) => units.map((unit) => [unit, kind] as const)),
);

const LONGEST_UNIT = 2;

/** What begins with the word for a unit and is none: 15个工作日, 3个月, 2个百分点, 一件事. */
const NO_UNIT =
  /^(?:个(?:工作日|自然日|月|小时|百分点|方面|部分|环节)|[件次][性事]|条例|项目|人大|名单)/u;

/** The unit at an index of a folded text, the longest that fits; null where there is none. */
export function unitAt(text: string, index: number): string | null {
  if (NO_UNIT.test(text.slice(index, index + 4))) return null;
  for (let length = LONGEST_UNIT; length > 0; length -= 1) {
    const unit = text.slice(index, index + length);
    if (KIND_OF_UNIT.has(unit)) return unit;
  }
  return null;
}

/** What a unit counts; null for the empty unit of a bare number, which may stand for any. */
export function kindOfUnit(unit: string): UnitKind | null {
  return KIND_OF_UNIT.get(unit) ?? null;
}

interface Measured {
  readonly unit: string;
  readonly kind: UnitKind | null;
}

/** Whether two quantities count the same kind of thing and may be added. 元 and 万元 may not. */
export function isComparable(a: Measured, b: Measured): boolean {
  if (a.kind === null || b.kind === null) return true;
  return a.kind === "money" ? a.unit === b.unit : a.kind === b.kind;
}
