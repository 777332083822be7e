import { placeBonus } from "#shared";
import { sql } from "kysely";
import type { Database } from "./database.ts";

/** What links of a place are worth beyond their score, by what they have given on this site. */
export function bonusOf(db: Database, site: string, place: string): number {
  if (place === "") return 0;
  const query = db.build
    .selectFrom("learned_places")
    .select(["tried", "gained"])
    .where("site", "=", site)
    .where("place", "=", place);
  return placeBonus(db.first(query) ?? { tried: 0, gained: 0 });
}

/** Learns what a visit gave for the places that led to its address, and ranks what waits there anew. */
export function learn(db: Database, url: string, gained: boolean): void {
  const ways = db.build
    .selectFrom("frontier")
    .select(["site", "place"])
    .where("url", "=", url)
    .where("place", "!=", "");
  for (const { site, place } of db.all(ways)) {
    note(db, { site, place }, gained);
    const bonus = bonusOf(db, site, place);
    db.run(
      db.build
        .updateTable("frontier")
        .set({ rank: sql<number>`score + ${bonus}` })
        .where("site", "=", site)
        .where("place", "=", place)
        .where("state", "=", "waiting"),
    );
  }
}

function note(
  db: Database,
  way: { readonly site: string; readonly place: string },
  gained: boolean,
): void {
  const gain = gained ? 1 : 0;
  const insert = db.build.insertInto("learned_places").values({ ...way, tried: 1, gained: gain });
  db.run(
    insert.onConflict((conflict) =>
      conflict.columns(["site", "place"]).doUpdateSet({
        tried: sql<number>`tried + 1`,
        gained: sql<number>`gained + ${gain}`,
      }),
    ),
  );
}
