import type { FrontierEntry, SiteStart } from "./corpus.ts";
import type { Database } from "./database.ts";
import { addEntries, hasWaiting, reopenInterrupted } from "./frontier.ts";
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
 * Begins the run of a name over sites, or goes on with it, if it was broken off and left something to do; another one
 * that was broken off is over. Every visit left open waits again.
 */
export function openRun(db: Database, run: string, sites: readonly string[]): void {
  db.transaction(() => {
    reopenInterrupted(db);
    const leftNothing = sites.every(
      (site) => beginOf(db, run, site) !== null && !hasWaiting(db, site),
    );
    const isOver = leftNothing || stoodStill(db);
    const rows = db.build.deleteFrom("run_sites");
    db.run(isOver ? rows : rows.where("run", "!=", run));
  });
}

/**
 * Puts on the frontier what a run is to ask of a site: what an earlier one left waiting; where it left nothing, every
 * page again; and nothing where this run had done the site when it was broken off.
 */
export function beginSite(
  db: Database,
  run: string,
  site: string,
  seeds: readonly FrontierEntry[],
): SiteStart {
  return db.transaction(() => {
    const begunAt = beginOf(db, run, site);
    const isResumed = begunAt !== null || hasWaiting(db, site);
    const added = addEntries(db, seeds).length + (isResumed ? 0 : startAgain(db, site));
    if (begunAt !== null) return { isResumed, added, visits: visitsSince(db, site, begunAt) };
    const begun_at = new Date().toISOString();
    db.run(db.build.insertInto("run_sites").values({ run, site, begun_at }));
    return { isResumed, added, visits: 0 };
  });
}

/** Ends the run: started again, it asks every page again. */
export function endRun(db: Database): void {
  db.run(db.build.deleteFrom("run_sites"));
}

function beginOf(db: Database, run: string, site: string): string | null {
  const row = db.build
    .selectFrom("run_sites")
    .select("begun_at")
    .where("run", "=", run)
    .where("site", "=", site);
  return db.first(row)?.begun_at ?? null;
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

function stoodStill(db: Database): boolean {
  const sites = db.build.selectFrom("run_sites");
  const begun = db.first(sites.select(({ fn }) => fn.max("begun_at").as("at")))?.at;
  const visited = db.build
    .selectFrom("frontier")
    .select(({ fn }) => fn.max("finished_at").as("at"))
    .where("site", "in", sites.select("site"));
  const latest = db.first(visited)?.at ?? begun ?? "";
  return latest < new Date(Date.now() - LONGEST_PAUSE_MS).toISOString();
}
