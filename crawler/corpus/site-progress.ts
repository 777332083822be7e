import { sql } from "kysely";
import type { SiteProgress, VisitGain } from "./corpus.ts";
import type { Database } from "./database.ts";
import { addEntries, refuseTraps } from "./frontier.ts";
import { credit, learn } from "./learned-places.ts";

/** What a visit gained, as the frontier keeps it. */
const [NOTHING, NAMES_REPORTS, HOLDS_REPORT] = [0, 1, 2];

/**
 * Puts on the frontier what a visit leads to, notes whether it gained, and learns from it where such links
 * stand; `newText` is the digest of a text that was not there before. Inside a transaction of the caller's; returns
 * how many entries are new.
 */
export function takeGain(
  db: Database,
  url: string,
  { entries, traps, gained, reportLinks }: VisitGain,
  newText: string | null,
): number {
  const added = addEntries(db, entries);
  refuseTraps(db, traps);
  const namesNew = added.some((entry) => reportLinks.has(entry.url));
  const gain = gained ? HOLDS_REPORT : namesNew ? NAMES_REPORTS : NOTHING;
  learn(db, url, { gained: gain > NOTHING, newText });
  if (gain > NOTHING) noteGain(db, url, gain);
  return added.length;
}

/** Notes what a page gained, and that the page it was found on led to something. */
function noteGain(db: Database, url: string, gain: number): void {
  const pages = db.build.updateTable("frontier").set({ gained: gain });
  db.run(pages.where("url", "=", url).where("gained", "<", gain));
  const way = db.build.selectFrom("frontier").select("found_on").where("url", "=", url);
  const foundOn = db.first(way)?.found_on ?? null;
  if (foundOn === null) return;
  const idle = db.build.updateTable("frontier").set({ gained: NAMES_REPORTS });
  const credited = db.run(idle.where("url", "=", foundOn).where("gained", "=", NOTHING));
  if (credited > 0) credit(db, foundOn);
}

/** True where a page with a report was found on the site, now or by an earlier crawl. */
export function hasShownReport(db: Database, site: string): boolean {
  const found = db.build
    .selectFrom("frontier")
    .select("id")
    .where("site", "=", site)
    .where("gained", "=", HOLDS_REPORT)
    .limit(1);
  return db.first(found) !== null;
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
      sql<number>`count(iif(gained = ${HOLDS_REPORT}, 1, null))`.as("reportPages"),
      sql<string | null>`max(iif(gained > ${NOTHING}, finished_at, null))`.as("lastGain"),
    ]),
  );
  const later = visited.select("rank").where("finished_at", ">", all?.lastGain ?? "");
  return {
    visits: all?.visits ?? 0,
    ranksSinceGain: db.all(later).map(({ rank }) => rank),
    reportPages: all?.reportPages ?? 0,
  };
}
