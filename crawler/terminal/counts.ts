/** A count as people read it: `7,905`. */
export function amount(count: number): string {
  return count.toLocaleString("en-US");
}

/** A total with its parts, the largest first: `12 (notice 7, form 5)`; `0` where there are none. */
export function withParts(parts: Readonly<Partial<Record<string, number>>>): string {
  const counted = Object.entries(parts).map(([name, count = 0]) => ({ name, count }));
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const named = counted
    .toSorted((a, b) => b.count - a.count)
    .map(({ name, count }) => `${name} ${amount(count)}`);
  return named.length === 0 ? amount(total) : `${amount(total)} (${named.join(", ")})`;
}
