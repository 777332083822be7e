import { sql } from "kysely";
import type { SiteProgress, VisitGain } from "./corpus.ts";
import type { Database } from "./database.ts";
import { addEntries, refuseTraps } from "./frontier.ts";
import { learn } from "./learned-places.ts";

/**
 * Puts on the frontier what a visit leads to, notes whether it gained, and learns from it where such links
 * stand. Inside a transaction of the caller's; returns how many entries are new.
 */
export function takeGain(
  db: Database,
  url: string,
  { entries, traps, gained, reportLinks }: VisitGain,
): number {
  const added = addEntries(db, entries);
  refuseTraps(db, traps);
  const isGain = gained || added.some((entry) => reportLinks.has(entry.url));
  if (isGain) db.run(db.build.updateTable("frontier").set({ gained: 1 }).where("url", "=", url));
  learn(db, url, isGain);
  return added.length;
}

/** Ends the site's waiting entries, which are not worth a visit now. Returns how many those are. */
export function passOver(db: Database, site: string, reason: string): number {
  return db.run(
    db.build
      .updateTable("frontier")
      .set({ state: "passed over", reason, finished_at: new Date().toISOString() })
      .where("site", "=", site)
      .where("state", "=", "waiting"),
  );
}

/** How far the site's crawl has come: counted from the frontier, so that a killed run loses no count. */
export function progress(db: Database, site: string): SiteProgress {
  const visited = db.build
    .selectFrom("frontier")
    .where("site", "=", site)
    .where("finished_at", "is not", null)
    .where("state", "in", ["done", "failed"]);
  const all = db.first(
    visited.select([
      sql<number>`count(*)`.as("visits"),
      sql<number>`coalesce(sum(gained), 0)`.as("gains"),
      sql<string | null>`max(iif(gained = 1, finished_at, null))`.as("lastGain"),
    ]),
  );
  const later = visited.select("rank").where("finished_at", ">", all?.lastGain ?? "");
  return {
    visits: all?.visits ?? 0,
    ranksSinceGain: db.all(later).map(({ rank }) => rank),
    gains: all?.gains ?? 0,
  };
}
