import { placeBonus } from "#shared/crawling";
import type { PlaceRecord } from "#shared";
import { sql } from "kysely";
import type { Database } from "./database.ts";
import { twinsOf } from "./twins.ts";

/** What links of a place are worth beyond their score, by what they have given on this site. */
export function bonusOf(db: Database, site: string, place: string): number {
  return place === "" ? 0 : placeBonus(recordOf(db, { site, place }));
}

function recordOf(db: Database, { site, place }: Way): PlaceRecord {
  const query = db.build
    .selectFrom("learned_places")
    .select(["tried", "gained"])
    .where("site", "=", site)
    .where("place", "=", place);
  return db.first(query) ?? { tried: 0, gained: 0 };
}

/** What a server shows for addresses that it does not have says of each what two more visits would. */
const MOST_SEEN = 2;

/**
 * Learns what a visit gave for the places that led to its address, and ranks what waits there anew. Where a link of
 * the template is broken, all pages lead to one that the server shows for any address (REPORT-FORMAT 5.5): a place
 * that has given nothing but such pages is known sooner.
 */
export function learn(
  db: Database,
  url: string,
  { gained, newText }: { readonly gained: boolean; readonly newText: string | null },
): void {
  for (const way of waysTo(db, url)) {
    const isBarren = !gained && newText !== null && recordOf(db, way).gained === 0;
    const more = isBarren ? Math.min(twinsOf(db, url, way.site, newText).length, MOST_SEEN) : 0;
    note(db, way, { tried: 1 + more, gained: gained ? 1 : 0 });
  }
}

/**
 * Learns that a page, which gave nothing itself, led to one that did: a column whose list is a frame or comes
 * as data is no worse than one that shows it.
 */
export function credit(db: Database, url: string): void {
  for (const way of waysTo(db, url)) note(db, way, { tried: 0, gained: 1 });
}

interface Way {
  readonly site: string;
  readonly place: string;
}

function waysTo(db: Database, url: string): readonly Way[] {
  const ways = db.build
    .selectFrom("frontier")
    .select(["site", "place"])
    .where("url", "=", url)
    .where("place", "!=", "");
  return db.all(ways);
}

function note(db: Database, way: Way, { tried, gained: gain }: PlaceRecord): void {
  const insert = db.build.insertInto("learned_places").values({ ...way, tried, gained: gain });
  db.run(
    insert.onConflict((conflict) =>
      conflict.columns(["site", "place"]).doUpdateSet({
        tried: sql<number>`tried + ${tried}`,
        gained: sql<number>`gained + ${gain}`,
      }),
    ),
  );
  const bonus = bonusOf(db, way.site, way.place);
  db.run(
    db.build
      .updateTable("frontier")
      .set({ rank: sql<number>`score + ${bonus}` })
      .where("site", "=", way.site)
      .where("place", "=", way.place)
      .where("state", "=", "waiting"),
  );
}
