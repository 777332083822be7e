/**
 * Random choices fixed for good by a name: the same page, figure and failure come out on every machine,
 * and a failure is told by its name alone. Mulberry32 over an FNV-1a hash of the name.
 */
export class Random {
  #state: number;

  constructor(name: string) {
    let hash = 0x811c9dc5;
    for (const character of name) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    }
    this.#state = hash >>> 0;
  }

  /** From 0 up to but not 1. */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.share() < probability;
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const [picked] = list.slice(this.integer(0, list.length - 1));
    if (picked === undefined) throw new Error("nothing to pick from");
    return picked;
  }

  /** As many different ones of a list as asked for, in the list's order. */
  some<T>(list: readonly T[], count: number): readonly T[] {
    const order = list.map((item, index) => ({ item, index, rank: this.share() }));
    return order
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, count)
      .toSorted((a, b) => a.index - b.index)
      .map(({ item }) => item);
  }
}
