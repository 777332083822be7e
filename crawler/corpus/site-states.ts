import { sql } from "kysely";
import type { Database } from "./database.ts";
import type { FrontierState } from "./schema.ts";

/** How far the crawl of a site has come. */
export interface SiteState {
  readonly site: string;
  /** Addresses that were asked for and are done with. */
  readonly visited: number;
  /** Reports stored, in their latest versions. */
  readonly reports: number;
  /** Addresses that the next run goes on with. */
  readonly waiting: number;
  readonly failed: number;
  readonly refused: number;
  /** When a page of it was last done with, ISO 8601; null where none of this crawl was. */
  readonly lastVisit: string | null;
}

/** Every site that a crawl knows, by name. */
export function siteStates(db: Database): readonly SiteState[] {
  return db.all(
    db.build
      .selectFrom("frontier")
      .select(["site", inState("done", "failed").as("visited"), reportsOf(db).as("reports")])
      .select([inState("waiting", "visiting").as("waiting"), inState("failed").as("failed")])
      .select([
        inState("refused").as("refused"),
        sql<string | null>`max(finished_at)`.as("lastVisit"),
      ])
      .groupBy("site")
      .orderBy("site"),
  );
}

function inState(...states: readonly FrontierState[]) {
  return sql<number>`count(iif(state IN (${sql.join(states)}), 1, null))`;
}

function reportsOf(db: Database) {
  const reports = db.build
    .selectFrom("readings")
    .select(sql<number>`count(*)`.as("reports"))
    .where("readings.site", "=", sql.ref<string>("frontier.site"))
    .where("readings.latest", "=", 1)
    .where("readings.kind", "=", "report");
  return sql<number>`${reports}`;
}
