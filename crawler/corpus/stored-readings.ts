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

/** A Reading as it was at one time. */
export interface ReadingVersion {
  readonly reading: Reading;
  /** ISO 8601. */
  readonly retrievedAt: string;
  /** Whether no later version of its page is stored, nor the same report elsewhere, where it moved. */
  readonly isLatest: boolean;
}

/** The latest Readings of every page by site, URL and part: an order that a new crawl does not change. */
export function* storedReadings(db: Database, filter: ReadingFilter): IterableIterator<Reading> {
  const latest = inOrder(db, filter).select(["packed", "readings.url"]).where("latest", "=", 1);
  for (const { packed, url } of db.stream(latest)) {
    const reading = unpacked(packed, url, filter.damaged ?? refuse);
    if (reading !== null) yield reading;
  }
}

/** Every version of every Reading, in the same order; those of one page as they were stored. */
export function* storedVersions(
  db: Database,
  filter: ReadingFilter,
): IterableIterator<ReadingVersion> {
  const all = inOrder(db, filter)
    .innerJoin("responses", "responses.id", "readings.response_id")
    .select(["packed", "readings.url", "latest", "responses.retrieved_at as retrievedAt"])
    .orderBy("readings.id");
  for (const { packed, url, latest, retrievedAt } of db.stream(all)) {
    const reading = unpacked(packed, url, filter.damaged ?? refuse);
    if (reading !== null) yield { reading, retrievedAt, isLatest: latest === 1 };
  }
}

function inOrder(db: Database, { kind }: ReadingFilter) {
  const all = db.build
    .selectFrom("readings")
    .orderBy("readings.site")
    .orderBy("readings.url")
    .orderBy("readings.part")
    .orderBy("readings.position");
  return kind === undefined ? all : all.where("kind", "=", kind);
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
