import type { ExplainedLine, ExplainedPart, Removal, RemovalKind } from "#shared";

/** In the order to look at them: what somebody did to the text comes before the page's own furniture. */
export const removalKinds: readonly RemovalKind[] = [
  "substituted",
  "inserted",
  "hidden",
  "gloss",
  "wrapper",
  "duplicate",
  "chrome",
];

/** Kinds that are long and seldom of interest: they are folded away until asked for. */
export const foldedAtFirst: ReadonlySet<RemovalKind> = new Set(["chrome", "wrapper", "duplicate"]);

/** A line of the page to be shown, or a stretch of lines that is folded away. */
export type MarkedLine =
  | { readonly kind: "line"; readonly at: number; readonly parts: ExplainedLine }
  | {
      readonly kind: "fold";
      readonly at: number;
      readonly count: number;
      readonly kinds: readonly RemovalKind[];
    };

/** How many removals there are of each kind that occurs, in the order of `removalKinds`. */
export function countKinds(removals: readonly Removal[]): ReadonlyMap<RemovalKind, number> {
  const counts = removalKinds.map((kind): [RemovalKind, number] => [
    kind,
    removals.filter((one) => one.kind === kind).length,
  ]);
  return new Map(counts.filter(([, count]) => count > 0));
}

/**
 * The lines of a page with the parts of folded kinds taken out; lines that were nothing else become one
 * fold for each stretch of them. What the reader restored is never folded. Empty lines go.
 */
export function markLines(
  lines: readonly ExplainedLine[],
  removals: readonly Removal[],
  folded: ReadonlySet<RemovalKind>,
  restored: readonly number[],
): readonly MarkedLine[] {
  const kept = new Set(restored);
  const foldedKind = ({ removal }: ExplainedPart): RemovalKind | null => {
    const kind = removal === null || kept.has(removal) ? undefined : removals[removal]?.kind;
    return kind !== undefined && folded.has(kind) ? kind : null;
  };
  const marked: MarkedLine[] = [];
  for (const [at, line] of lines.entries()) {
    const words = line.filter(({ text }) => text.trim() !== "");
    if (words.length === 0) continue;
    const kinds = words.map(foldedKind).filter((kind) => kind !== null);
    if (kinds.length < words.length)
      marked.push({ kind: "line", at, parts: line.filter((part) => foldedKind(part) === null) });
    else foldInto(marked, at, kinds);
  }
  return marked;
}

function foldInto(marked: MarkedLine[], at: number, kinds: readonly RemovalKind[]): void {
  const last = marked.at(-1);
  const stretch = last?.kind === "fold" ? last : { kind: "fold" as const, at, count: 0, kinds: [] };
  if (stretch === last) marked.pop();
  marked.push({
    ...stretch,
    count: stretch.count + 1,
    kinds: removalKinds.filter((kind) => stretch.kinds.includes(kind) || kinds.includes(kind)),
  });
}
