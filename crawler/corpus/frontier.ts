import { sql } from "kysely";
import type { FrontierEntry, Outcome, RankedEntry, TrappedEntry } from "./frontier-entry.ts";
import type { Database } from "./database.ts";
import { evidenceIn } from "./evidence.ts";
import { bonusOf } from "./learned-places.ts";
import type { FrontierState } from "./schema.ts";

/** Adds the entries that their site does not know yet; returns how many those are. */
export function enqueue(db: Database, entries: readonly FrontierEntry[]): number {
  return db.transaction(() => addEntries(db, entries).length);
}

/** As `enqueue`, inside a transaction of the caller's; returns the new ones. */
export function addEntries(
  db: Database,
  entries: readonly FrontierEntry[],
): readonly FrontierEntry[] {
  const added: FrontierEntry[] = [];
  const bonus = bonusesIn(db);
  for (const [site, ofSite] of Map.groupBy(entries, (entry) => entry.site)) {
    const scores = knownScores(db, site, ofSite);
    for (const entry of ofSite) {
      const known = scores.get(entry.url);
      if (known === undefined) {
        addEntry(db, entry, bonus(entry));
        added.push(entry);
      } else if (known < entry.score) raiseScore(db, entry, bonus(entry));
      scores.set(entry.url, Math.max(known ?? 0, entry.score));
    }
  }
  return added;
}

/**
 * The scores of those of the entries that their site knows, in one question: nearly all that a page leads to was
 * found on others before.
 */
function knownScores(
  db: Database,
  site: string,
  entries: readonly FrontierEntry[],
): Map<string, number> {
  const urls = JSON.stringify(entries.map(({ url }) => url));
  const known = db.build
    .selectFrom("frontier")
    .select(["url", "score"])
    .where("site", "=", site)
    .where("url", "in", sql<string>`(SELECT value FROM json_each(${urls}))`);
  return new Map(db.all(known).map(({ url, score }) => [url, score]));
}

/** Notes addresses that are never to be visited, so that each is judged and told once. */
export function refuseTraps(db: Database, traps: readonly TrappedEntry[]): void {
  const bonus = bonusesIn(db);
  for (const { reason, ...entry } of traps)
    addEntry(db, entry, bonus(entry), { state: "trap", reason });
}

/** What the entries of one page are worth for their places; a page has many of one place. */
function bonusesIn(db: Database): (entry: FrontierEntry) => number {
  const known = new Map<string, number>();
  return ({ site, trace }) => {
    const place = trace?.place ?? "";
    const key = JSON.stringify([site, place]);
    const bonus = known.get(key) ?? bonusOf(db, site, place);
    known.set(key, bonus);
    return bonus;
  };
}

function addEntry(
  db: Database,
  entry: FrontierEntry,
  bonus: number,
  as: { readonly state: "waiting" | "trap"; readonly reason?: string } = { state: "waiting" },
): void {
  const { url, site, score, depth, foundOn, trace } = entry;
  const insert = db.build.insertInto("frontier").values({
    url,
    site,
    score,
    depth,
    found_on: foundOn,
    state: as.state,
    reason: as.reason ?? null,
    role: trace?.role ?? "link",
    place: trace?.place ?? "",
    evidence: JSON.stringify(trace?.evidence ?? []),
    rank: score + bonus,
    gained: 0,
  });
  db.run(insert.onConflict((conflict) => conflict.doNothing()));
}

/**
 * A page that an earlier crawl had is asked for as what it was then: a promise that rises with the links found after its
 * visit would let it lead further each time, on a site that did not change.
 */
function raiseScore(db: Database, { url, site, score, trace }: FrontierEntry, bonus: number): void {
  const had = db.build
    .selectFrom("responses")
    .select("id")
    .where("url", "=", url)
    .where("via", "=", "crawl");
  db.run(
    db.build
      .updateTable("frontier")
      .set({
        score,
        place: trace?.place ?? "",
        rank: score + bonus,
        evidence: JSON.stringify(trace?.evidence ?? []),
      })
      .where("url", "=", url)
      .where("site", "=", site)
      .where("state", "=", "waiting")
      .where("score", "<", score)
      .where((row) => row.not(row.exists(had))),
  );
}

/** Marks the site's best waiting entry as being visited and gives it; null where none waits. */
export function takeNext(db: Database, site: string): RankedEntry | null {
  const best = db.build
    .selectFrom("frontier")
    .select("id")
    .where("site", "=", site)
    .where("state", "=", "waiting")
    .orderBy("rank", "desc")
    .orderBy("depth")
    .orderBy("id")
    .limit(1);
  // One statement, so that two processes on one corpus never take the same entry.
  const taken = db.build
    .updateTable("frontier")
    .set({ state: "visiting" })
    .where("id", "=", best)
    .returning([
      "url",
      "site",
      "score",
      "depth",
      "found_on as foundOn",
      "role",
      "place",
      "evidence",
      "rank",
    ]);
  const row = db.first(taken);
  if (row === null) return null;
  const { role, place, evidence, ...entry } = row;
  return entry.foundOn === null
    ? entry
    : { ...entry, trace: { role, place, evidence: evidenceIn(evidence) } };
}

/**
 * Ends every open visit of a URL. A URL that waits in a second site's frontier is ended too: the page
 * has been asked for, and need not be asked for twice.
 */
export function finish(db: Database, url: string, outcome: Outcome): void {
  db.run(
    db.build
      .updateTable("frontier")
      .set({
        state: outcome.state,
        reason: outcome.reason ?? null,
        finished_at: new Date().toISOString(),
      })
      .where("url", "=", url)
      .where("state", "in", ["waiting", "visiting"]),
  );
}

/** The addresses whose visits a killed run left open. */
export function interrupted(db: Database): readonly string[] {
  const open = db.build.selectFrom("frontier").select("url").where("state", "=", "visiting");
  return db.all(open).map(({ url }) => url);
}

/** Puts the visits that a killed run left open back to waiting; returns how many. */
export function reopenInterrupted(db: Database): number {
  return db.run(
    db.build.updateTable("frontier").set({ state: "waiting" }).where("state", "=", "visiting"),
  );
}

/** True where the site has entries that wait for a visit. */
export function hasWaiting(db: Database, site: string): boolean {
  const waiting = db.build
    .selectFrom("frontier")
    .select("id")
    .where("site", "=", site)
    .where("state", "=", "waiting")
    .limit(1);
  return db.first(waiting) !== null;
}

/** How many URLs ended in a state, over all or since an ISO time. */
export function countEnded(db: Database, state: FrontierState, since: string): number {
  const count = db.build
    .selectFrom("frontier")
    .select(sql<number>`count(distinct url)`.as("urls"))
    .where("state", "=", state)
    .where("finished_at", ">=", since);
  return db.first(count)?.urls ?? 0;
}

/** The site whose frontier a URL came from; null for a page that no crawl asked for. */
export function siteOf(db: Database, url: string): string | null {
  const entry = db.build.selectFrom("frontier").select("site").where("url", "=", url);
  return db.first(entry.orderBy("id").limit(1))?.site ?? null;
}
