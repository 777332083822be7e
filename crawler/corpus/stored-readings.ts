import type { Kind, Reading } from "#shared";
import { UsageError } from "../errors.ts";
import type { Database } from "./database.ts";
import { unpackReading } from "./packed-reading.ts";

/** Which Readings are wanted. */
export interface ReadingFilter {
  /** Of this kind alone. */
  readonly kind?: Kind;
  /** Is told the address of a Reading that is damaged, and left out; without it such a one ends the stream. */
  readonly damaged?: (url: string) => void;
}

/** The latest Readings of every page by site, URL and part: an order that a new crawl does not change. */
export function* storedReadings(db: Database, filter: ReadingFilter): IterableIterator<Reading> {
  const inOrder = db.build
    .selectFrom("readings")
    .select(["packed", "url"])
    .where("latest", "=", 1)
    .orderBy("site")
    .orderBy("url")
    .orderBy("part")
    .orderBy("position");
  const chosen = filter.kind === undefined ? inOrder : inOrder.where("kind", "=", filter.kind);
  for (const { packed, url } of db.stream(chosen)) {
    const reading = unpacked(packed, url, filter.damaged ?? refuse);
    if (reading !== null) yield reading;
  }
}

function unpacked(
  packed: Uint8Array,
  url: string,
  damaged: (url: string, cause: unknown) => void,
): Reading | null {
  try {
    return unpackReading(packed);
  } catch (error) {
    damaged(url, error);
    return null;
  }
}

function refuse(url: string, cause: unknown): never {
  const advice = "Put a backup of the corpus in its place.";
  throw new UsageError(`What was read of ${url} is damaged in the corpus. ${advice}`, { cause });
}
