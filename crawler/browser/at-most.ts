/** Runs work, at most so much of it at a time. */
export type Gate = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** A gate that lets in so many at a time, in the order of their coming. */
export function atMost(places: number): Gate {
  let free = places;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((enter) => void waiting.push(enter));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
