/**
 * Every single-digit edit that would make the parts add up to the total: one digit of one number
 * replaced by another digit, no new leading zero. Spelled `533→333`, parts first, then the total; an
 * edit that two equal numbers share is named once. Hints are for a human: none is ever applied
 * (REPORT-FORMAT 3.7). Gives none for numbers that are not whole and non-negative.
 */
export function singleDigitHints(parts: readonly number[], total: number): readonly string[] {
  return balanceHints(parts, [total]);
}

/** As `singleDigitHints`, for an identity with a sum on both sides: Σ left = Σ right. */
export function balanceHints(left: readonly number[], right: readonly number[]): readonly string[] {
  const surplus = sum(left) - sum(right);
  if (surplus === 0) return [];
  return [
    ...new Set([
      ...left.flatMap((number) => editTo(number, number - surplus)),
      ...right.flatMap((number) => editTo(number, number + surplus)),
    ]),
  ];
}

/** Within one number the wanted value is known, so the edit exists exactly when one digit differs. */
function editTo(from: number, to: number): readonly string[] {
  if (!isCount(from) || !isCount(to)) return [];
  const before = String(from);
  const after = String(to);
  if (before.length !== after.length) return [];
  const changed = before.split("").filter((digit, index) => digit !== after[index]);
  return changed.length === 1 ? [`${before}→${after}`] : [];
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
