import { setTimeout as sleep } from "node:timers/promises";

/** What work gives, or null where it has not ended after so many milliseconds: a stuck tab answers never. */
export async function within<Result>(
  milliseconds: number,
  work: Promise<Result>,
): Promise<Result | null> {
  const done = new AbortController();
  const late = sleep(milliseconds, null, { signal: done.signal }).catch(() => null);
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
    // Whatever comes of it later concerns nobody.
    work.catch(() => null);
  }
}
