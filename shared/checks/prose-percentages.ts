import type { Part } from "../statistics/prose/enumerations.ts";
import type { Statement } from "../statistics/prose/statements.ts";
import { printedTolerance, sharesOfWhole, sumOf } from "./prose-arithmetic.ts";
import type { Relation } from "./prose-relations.ts";
import type { Outcome } from "./prose-sums.ts";

/** 占申请总数 is of what was received, even where the parts divide what was answered. */
const COUNTED = [
  ["answered", /答复|办结|办理|处理|回复/u],
  ["received", /申请|受理|收/u],
] as const;

/**
 * Recomputes each printed percentage of a part from the part and its whole, to half of its last
 * printed digit (REPORT-FORMAT 3.6 c), and checks that together they are not more than 100 %.
 * `expected` is what was computed, `found` what is printed; for the sum, 100. Percentages of something
 * else than the whole are left out.
 */
export function checkPercentages(relation: Relation): readonly Outcome[] {
  const percentages = sharesOfWhole(relation.parts);
  const single =
    percentages.length === 0 ? [] : relation.parts.flatMap((part) => checkShare(relation, part));
  return relation.kind === "overlapping"
    ? single
    : [...single, ...checkTogether(relation, percentages)];
}

function checkShare(relation: Relation, { statement, share }: Part): readonly Outcome[] {
  const [whole] = relation.wholes;
  if (share === null || !isOfWhole(share.words, whole)) return [];
  const { percent } = share;
  const isExact = [statement, whole, percent].every(
    ({ readable, approximate }) => readable && !approximate,
  );
  if (!isExact || whole.value === 0) return [];
  const computed = (100 * statement.value) / whole.value;
  const isRight = Math.abs(computed - percent.value) <= printedTolerance(percent);
  return [
    {
      id: "PR-PERCENT",
      verdict: isRight ? "pass" : failure(relation),
      expected: Number(computed.toFixed(percent.decimals + 2)),
      found: percent.value,
      hints: [],
    },
  ];
}

function isOfWhole(words: string, { label, tail }: Statement): boolean {
  const base = countedIn(words);
  const whole = countedIn(label + tail);
  return base === whole || base === null || whole === null;
}

function countedIn(words: string): string | null {
  return COUNTED.find(([, cue]) => cue.test(words))?.[0] ?? null;
}

function checkTogether(relation: Relation, percentages: readonly Statement[]): readonly Outcome[] {
  const sum = sumOf(percentages);
  const tolerance = percentages.reduce((total, percent) => total + printedTolerance(percent), 0);
  if (percentages.length < 2 || sum < 100 - tolerance) return [];
  return [
    {
      id: "PR-PERCENT-SUM",
      verdict: sum <= 100 + tolerance ? "pass" : failure(relation),
      expected: Number(sum.toFixed(6)),
      found: 100,
      hints: [],
    },
  ];
}

/** A part inside a part may have its percentage of either whole. */
function failure({ enumeration }: Relation): "fail" | "not-assessable" {
  return enumeration.certain && enumeration.level === "outer" ? "fail" : "not-assessable";
}
