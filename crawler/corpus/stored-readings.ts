import type { Kind, Reading } from "#shared";
import type { Database } from "./database.ts";
import { unpackReading } from "./packed-reading.ts";

/** The latest Readings of every page by site, URL and part: an order that a new crawl does not change. */
export function* storedReadings(
  db: Database,
  filter: { readonly kind?: Kind },
): IterableIterator<Reading> {
  const inOrder = db.build
    .selectFrom("readings")
    .select("packed")
    .where("latest", "=", 1)
    .orderBy("site")
    .orderBy("url")
    .orderBy("part")
    .orderBy("position");
  const chosen = filter.kind === undefined ? inOrder : inOrder.where("kind", "=", filter.kind);
  for (const { packed } of db.stream(chosen)) yield unpackReading(packed);
}
