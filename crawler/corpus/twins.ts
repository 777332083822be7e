import { sql } from "kysely";
import type { Database } from "./database.ts";

/** One page may be the same by chance, as an empty list is with any filter. */
const ENOUGH_TWINS = 2;

/** The page of the site that was stored with the same text under another address; null where none was. */
export function twinOf(db: Database, url: string, site: string, textSha256: string): string | null {
  const query = db.build
    .selectFrom("responses")
    .innerJoin("frontier", "frontier.url", "responses.url")
    .select("responses.url")
    .where("responses.text_sha256", "=", textSha256)
    .where("responses.url", "!=", url)
    .where("frontier.site", "=", site)
    .orderBy("responses.id")
    .limit(1);
  return db.first(query)?.url ?? null;
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
