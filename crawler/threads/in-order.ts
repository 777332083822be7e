/** How much may be under way at once. */
interface Room {
  readonly items: number;
  /** Of the weight of the items, in whatever unit `weigh` gives; one item is always taken. */
  readonly weight: number;
}

interface UnderWay<Result> {
  readonly weight: number;
  readonly result: Promise<Result>;
}

type Step<Item> =
  | { readonly kind: "item"; readonly item: Item }
  | { readonly kind: "end" }
  | { readonly kind: "broken"; readonly error: unknown };

/**
 * Does work on items, several at once, and gives each result as soon as those before it are given. The source is
 * asked for no more than there is room for, so that a stream of any length takes the memory of a few of its items;
 * who does not take results makes all of it wait. Rejects as the work or the source does, in the item's turn.
 */
export async function* inOrder<Item, Result>(
  source: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  room: Room,
  weigh: (item: Item) => number,
): AsyncGenerator<Result> {
  const items = source[Symbol.asyncIterator]();
  const underWay: UnderWay<Result>[] = [];
  let weight = 0;
  let next: Promise<Step<Item>> | null = null;
  let waiting: Item | null = null;
  let last: Exclude<Step<Item>, { readonly kind: "item" }> | null = null;

  const begin = (item: Item): void => {
    const result = work(item);
    // It may fail long before its turn to be waited for.
    result.catch(() => {});
    underWay.push({ weight: weigh(item), result });
    weight += weigh(item);
  };
  const fits = (item: Item): boolean =>
    underWay.length === 0 || weight + weigh(item) <= room.weight;
  try {
    for (;;) {
      if (waiting !== null && fits(waiting)) {
        begin(waiting);
        waiting = null;
      }
      const hasRoom = waiting === null && underWay.length < room.items;
      if (last === null && hasRoom) next ??= stepOf(items);
      const [first] = underWay;
      if (first === undefined && next === null) break;
      const step = await earlier(next, first?.result);
      if (step === "result") {
        const done = underWay.shift();
        weight -= done?.weight ?? 0;
        if (done !== undefined) yield await done.result;
      } else {
        next = null;
        if (step.kind === "item") waiting = step.item;
        else last = step;
      }
    }
    if (last?.kind === "broken") throw last.error;
  } finally {
    await items.return?.();
  }
}

async function stepOf<Item>(items: AsyncIterator<Item>): Promise<Step<Item>> {
  try {
    const { done, value } = await items.next();
    return done === true ? { kind: "end" } : { kind: "item", item: value };
  } catch (error) {
    return { kind: "broken", error };
  }
}

/** The source's next step, or word that the first result is there (or its error), whichever is sooner. */
async function earlier<Item>(
  next: Promise<Step<Item>> | null,
  result: Promise<unknown> | undefined,
): Promise<Step<Item> | "result"> {
  const ways: Promise<Step<Item> | "result">[] = next === null ? [] : [next];
  if (result !== undefined) ways.push(result.then(isThere, isThere));
  return Promise.race(ways);
}

const isThere = (): "result" => "result";
