/** Shorter stretches come again in any two reports: 政府信息公开工作. */
const SHORTEST_STRETCH = 9;
/** What a copy repeats is looked for within so much text. */
const LONGEST_SEARCHED = 300_000;

/**
 * How much of a text stands again, in stretches of 9 characters or more, in others: 0 to 1. A copy in which words were
 * exchanged or bytes lost still shares most of its characters with its source.
 */
export function commonShare(text: string, others: readonly string[]): number {
  if (text.length < SHORTEST_STRETCH) return 0;
  const places = new Map<string, number[]>();
  for (let i = 0; i + SHORTEST_STRETCH <= text.length; i += 1) {
    const stretch = text.slice(i, i + SHORTEST_STRETCH);
    places.set(stretch, [...(places.get(stretch) ?? []), i]);
  }
  const isCommon = new Uint8Array(text.length);
  let searched = 0;
  for (const other of others) {
    if (searched > LONGEST_SEARCHED) break;
    searched += other.length;
    for (let i = 0; i + SHORTEST_STRETCH <= other.length; i += 1)
      for (const place of places.get(other.slice(i, i + SHORTEST_STRETCH)) ?? [])
        isCommon.fill(1, place, place + SHORTEST_STRETCH);
  }
  return isCommon.reduce((sum, one) => sum + one, 0) / text.length;
}
