import { sql } from "kysely";
import type { Database } from "./database.ts";

/** One page may be the same by chance, as an empty list is with any filter. */
const ENOUGH_TWINS = 2;

/** Pages with one text that are looked at; a notice may stand in the place of a thousand. */
const MOST_TWINS = 50;

/** Addresses of the site under which a page was stored, and still stands, with the same text, the oldest first, at most 50. */
export function twinsOf(
  db: Database,
  url: string,
  site: string,
  textSha256: string,
): readonly string[] {
  const query = db.build
    .selectFrom("responses")
    .innerJoin("frontier", "frontier.url", "responses.url")
    .select("responses.url")
    .where("responses.text_sha256", "=", textSha256)
    .where("responses.url", "!=", url)
    .where("responses.via", "!=", "copy")
    .where("responses.url", "not in", db.build.selectFrom("departures").select("url"))
    .where("frontier.site", "=", site)
    .orderBy("responses.id")
    .limit(MOST_TWINS);
  return db.all(query).map((row) => row.url);
}

/** Notes that a page is the same without a parameter. */
export function noteIdleParameter(db: Database, site: string, name: string): void {
  const insert = db.build.insertInto("idle_parameters").values({ site, name, twins: 1 });
  db.run(
    insert.onConflict((conflict) =>
      conflict.columns(["site", "name"]).doUpdateSet({ twins: sql<number>`twins + 1` }),
    ),
  );
}

/** Parameters that change nothing on the site, as more than one page has shown. */
export function idleParameters(db: Database, site: string): ReadonlySet<string> {
  const query = db.build
    .selectFrom("idle_parameters")
    .select("name")
    .where("site", "=", site)
    .where("twins", ">=", ENOUGH_TWINS);
  return new Set(db.all(query).map(({ name }) => name));
}
