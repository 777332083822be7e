/** A 32-bit number that depends on nothing but the text. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text)
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b) >>> 0;
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35) >>> 0;
  return (value ^ (value >>> 16)) >>> 0;
}

/** A whole number from low to high, both included. */
export function between(seed: string, low: number, high: number): number {
  return low + (hash(seed) % (high - low + 1));
}

/** One of the items. */
export function pick<T>(seed: string, items: readonly T[]): T {
  const item = items[hash(seed) % items.length];
  if (item === undefined) throw new RangeError(`nothing to pick for ${seed}`);
  return item;
}

/** Several different items in a chosen order. */
export function sample<T>(seed: string, items: readonly T[], count: number): readonly T[] {
  return items
    .map((item, index) => ({ item, rank: hash(`${seed}#${String(index)}`) }))
    .toSorted((left, right) => left.rank - right.rank)
    .slice(0, count)
    .map(({ item }) => item);
}

/** Lower-case hexadecimal digits. */
export function hex(seed: string, length: number): string {
  let digits = "";
  for (let index = 0; digits.length < length; index += 1)
    digits += hash(`${seed}/${String(index)}`)
      .toString(16)
      .padStart(8, "0");
  return digits.slice(0, length);
}

/** The items in groups of one size, at least one group. */
export function chunk<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** Whole numbers from first to last. */
export function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** A calendar day of a year. */
export function dayOf(seed: string, year: number, firstMonth = 1, lastMonth = 12): string {
  const month = between(`${seed}/month`, firstMonth, lastMonth);
  const day = between(`${seed}/day`, 1, 28);
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
