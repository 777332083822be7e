import type { SiteStart } from "./corpus.ts";
import type { FrontierEntry } from "./frontier-entry.ts";
import type { Database } from "./database.ts";
import { addEntries, hasWaiting, reopenInterrupted } from "./frontier.ts";
import { forgetNotes } from "./run-notes.ts";
import type { FrontierState } from "./schema.ts";
import { hasShownReport } from "./site-progress.ts";

/** What a new run asks again: with reports known, what was passed over stays so. */
const VISITED: readonly FrontierState[] = ["done", "failed", "refused"];
const ENDED: readonly FrontierState[] = [...VISITED, "passed over"];

/**
 * A run that stood still for longer is over, whatever it left: who starts it again then wants to know what changed, and
 * a weekly run that was broken off is not to cost its sites the next week's. A weekend is no such pause.
 */
const LONGEST_PAUSE_MS = 3 * 24 * 3_600_000;

/**
 * Begins the run of a name, or goes on with it where it was broken off and left something to do, and puts on the
 * frontier what it is to ask of each site: what was left waiting; where nothing was, every page again; and nothing of
 * the sites that a run which goes on had done. Every visit left open waits again.
 */
export function openRun(
  db: Database,
  run: string,
  sites: ReadonlyMap<string, readonly FrontierEntry[]>,
): ReadonlyMap<string, SiteStart> {
  return db.transaction(() => {
    reopenInterrupted(db);
    const begunAt = beginOf(db, run, [...sites.keys()]);
    if (begunAt === null) {
      endRun(db);
      db.run(db.build.insertInto("open_run").values({ run, begun_at: new Date().toISOString() }));
    }
    return new Map([...sites].map(([site, seeds]) => [site, beginSite(db, site, seeds, begunAt)]));
  });
}

/** Ends the run: started again, it asks every page again. */
export function endRun(db: Database): void {
  db.run(db.build.deleteFrom("open_run"));
  forgetNotes(db);
}

/** When the run began that goes on; null where none does. */
function beginOf(db: Database, run: string, sites: readonly string[]): string | null {
  const open = db.build.selectFrom("open_run").select("begun_at").where("run", "=", run);
  const begunAt = db.first(open)?.begun_at ?? null;
  if (begunAt === null || stoodStill(db, begunAt)) return null;
  return sites.some((site) => hasWaiting(db, site)) ? begunAt : null;
}

function stoodStill(db: Database, begunAt: string): boolean {
  const last = db.build.selectFrom("frontier").select(({ fn }) => fn.max("finished_at").as("at"));
  const at = [begunAt, db.first(last)?.at ?? ""].toSorted().at(-1) ?? "";
  return at < new Date(Date.now() - LONGEST_PAUSE_MS).toISOString();
}

function beginSite(
  db: Database,
  site: string,
  seeds: readonly FrontierEntry[],
  begunAt: string | null,
): SiteStart {
  const isResumed = begunAt !== null || hasWaiting(db, site);
  const added = addEntries(db, seeds).length + (isResumed ? 0 : startAgain(db, site));
  if (begunAt === null) return { isResumed, wasDone: false, added, visits: 0 };
  const visits = visitsSince(db, site, begunAt);
  return { isResumed, wasDone: !hasWaiting(db, site), added, visits };
}

/**
 * Puts all that the site's last crawl ended with back to waiting, what failed or was refused
 * included: servers recover and robots.txt changes. What a page gained then it gains again when it is
 * visited: its links are no longer new. Returns how many.
 */
function startAgain(db: Database, site: string): number {
  const ended = hasShownReport(db, site) ? VISITED : ENDED;
  return db.run(
    db.build
      .updateTable("frontier")
      .set({ state: "waiting", reason: null, finished_at: null })
      .where("site", "=", site)
      .where("state", "in", ended),
  );
}

/** What robots.txt refuses is asked for by nobody, and counts for no visit. */
function visitsSince(db: Database, site: string, time: string): number {
  const visits = db.build
    .selectFrom("frontier")
    .select(({ fn }) => fn.countAll<number>().as("visits"))
    .where("site", "=", site)
    .where("state", "in", ["done", "failed"])
    .where("finished_at", ">=", time);
  return db.first(visits)?.visits ?? 0;
}
