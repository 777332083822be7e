import type { Check, Verdict } from "../reading.ts";
import type { Statement } from "../statistics/prose/statements.ts";
import { sumOf } from "./prose-arithmetic.ts";
import type { Relation, RelationKind } from "./prose-relations.ts";
import { singleDigitHints } from "./single-digit-hints.ts";

/** What a check of prose says, before its sentences are quoted. */
export type Outcome = Pick<Check, "id" | "verdict" | "expected" | "found" | "hints">;

const IDS: Readonly<Record<RelationKind, string>> = {
  partition: "PR-PARTITION",
  subset: "PR-SUBSET",
  overlapping: "PR-PART",
};

/**
 * Checks parts against their whole: a partition must be equal to it, a subset must not exceed it, and
 * of overlapping parts none may (REPORT-FORMAT 3.6 a, b, d). `expected` is what the parts come to,
 * `found` the whole as printed. A failure is only reported where nothing leaves open what divides
 * what; an approximate or unreadable number leaves nothing to compare.
 */
export function checkSum(relation: Relation): Outcome {
  const { kind, wholes } = relation;
  const parts = relation.parts.map(({ statement }) => statement);
  const expected = comparedValue(kind, parts);
  const result = { id: IDS[kind], expected, hints: [] };
  if (![...parts, wholes[0]].every(isExact)) {
    return { ...result, expected: null, found: null, verdict: "not-assessable" };
  }
  const matching = wholes.filter(isExact).find((whole) => fits(relation, parts, whole));
  const found = (kind === "partition" ? (matching ?? wholes[0]) : wholes[0]).value;
  const verdict = verdictOf(relation, matching);
  const isWrongSum = verdict === "fail" && kind === "partition";
  const hints = isWrongSum
    ? singleDigitHints(
        parts.map(({ value }) => value),
        found,
      )
    : [];
  return { ...result, found, verdict, hints };
}

function isExact({ readable, approximate }: Statement): boolean {
  return readable && !approximate;
}

function comparedValue(kind: RelationKind, parts: readonly Statement[]): number {
  return kind === "overlapping"
    ? parts.reduce((most, { value }) => Math.max(most, value), 0)
    : sumOf(parts);
}

function fits(relation: Relation, parts: readonly Statement[], whole: Statement): boolean {
  const compared = comparedValue(relation.kind, parts);
  if (relation.kind !== "partition") return compared <= whole.value;
  const strays = sumOf(relation.strays.map(({ statement }) => statement));
  return [compared, compared + strays].includes(whole.value);
}

/** Equality with another whole of the sentence is no accident; being less than one may be. */
function verdictOf(relation: Relation, matching: Statement | undefined): Verdict {
  const { kind, wholes, strays, unfinished, enumeration } = relation;
  if (matching === wholes[0]) return "pass";
  if (matching !== undefined) return kind === "partition" ? "pass" : "not-assessable";
  const isOfOneYear = wholes.every(({ period }) => period === "year");
  const isSure = enumeration.certain && isOfOneYear && strays.length === 0 && !unfinished;
  return isSure ? "fail" : "not-assessable";
}
