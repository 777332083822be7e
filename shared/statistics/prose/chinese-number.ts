const DIGITS: ReadonlyMap<string, number> = new Map(
  Array.from("零一二三四五六七八九", (digit, value) => [digit, value] as const),
);
const PLACES: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/**
 * The value of a number below ten thousand in Chinese numerals: 两 2, 十二 12, 一百零五 105. A bare
 * place stands for one of it (百余 is more than 100). Null for what is no such number.
 */
export function chineseNumber(numerals: string): number | null {
  let value = 0;
  let digit: number | null = null;
  for (const numeral of numerals.replaceAll("两", "二")) {
    const place = PLACES.get(numeral);
    if (place === undefined) {
      digit = DIGITS.get(numeral) ?? null;
      if (digit === null) return null;
    } else {
      value += (digit ?? 1) * place;
      digit = null;
    }
  }
  return numerals === "" ? null : value + (digit ?? 0);
}
