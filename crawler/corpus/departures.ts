import { keepsMostOf } from "./same-report.ts";
import type { Departure } from "./corpus.ts";
import type { Database } from "./database.ts";
import { finish, siteOf } from "./frontier.ts";
import { unpackReading } from "./packed-reading.ts";

/** A report that is the latest version of its page, as it is compared with others of its agency and year. */
interface StoredReport {
  readonly id: number;
  /** That was asked for. */
  readonly address: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly packed: Uint8Array;
}

/**
 * Ends the visit of an address that held reports and gives them no more. They stay the latest versions, unless the same
 * reports stand at another address of the site. What was a copy of them is asked again: it may be all that is left.
 */
export function noteDeparture(db: Database, url: string, reason: string): Departure {
  return db.transaction(() => {
    finish(db, url, { state: "failed", reason });
    const since = new Date().toISOString();
    const insert = db.build.insertInto("departures").values({ url, since, reason });
    const isNew = db.run(insert.onConflict((conflict) => conflict.doNothing())) > 0;
    for (const report of reportsOf(db, url))
      followTo(db, report, others(db, url, report, "present"));
    return { isNew, newLinks: hasMoved(db, url) ? 0 : askCopyAgain(db, url) };
  });
}

/** True where an address held reports that stand at another address now. */
export function hasMoved(db: Database, url: string): boolean {
  const moved = db.build
    .selectFrom("departures")
    .select("url")
    .where("url", "=", url)
    .where("moved_to", "is not", null);
  return db.first(moved) !== null;
}

/** True where an address held reports and gave them no more when it was last asked. */
export function hasDeparted(db: Database, url: string): boolean {
  return db.first(db.build.selectFrom("departures").select("url").where("url", "=", url)) !== null;
}

/** Inside a transaction of the caller's: an address gives reports, so that those of it that had departed are back. */
export function noteReturn(db: Database, url: string): void {
  db.run(db.build.deleteFrom("departures").where("url", "=", url));
}

/** Inside a transaction of the caller's: the reports of an address are later versions of those that departed for it. */
export function takeOverDeparted(db: Database, url: string): void {
  if (db.first(db.build.selectFrom("departures").select("url").limit(1)) === null) return;
  for (const report of reportsOf(db, url))
    for (const departed of others(db, url, report, "departed")) followTo(db, departed, [report]);
}

/** The report that departed is an earlier version of the first of the others that says most of what it said. */
function followTo(db: Database, departed: StoredReport, reports: readonly StoredReport[]): void {
  const earlier = unpackReading(departed.packed).text;
  const later = reports.find((report) =>
    keepsMostOf(earlier, unpackReading(report.packed).text, departed),
  );
  if (later === undefined) return;
  const { build } = db;
  db.run(build.updateTable("readings").set({ latest: 0 }).where("id", "=", departed.id));
  const moved = { moved_to: later.address, moved_at: new Date().toISOString() };
  db.run(build.updateTable("departures").set(moved).where("url", "=", departed.address));
}

function reportsOf(db: Database, url: string): readonly StoredReport[] {
  return db.all(latestReports(db).where("responses.url", "=", url));
}

/** Reports of the same agency and year at other addresses of the site, which give theirs or do so no more. */
function others(
  db: Database,
  url: string,
  { agency, year }: StoredReport,
  which: "present" | "departed",
): readonly StoredReport[] {
  const departed = db.build.selectFrom("departures").select("url");
  return db.all(
    latestReports(db)
      .where("readings.site", "=", siteOf(db, url) ?? "")
      .where("readings.agency", "is", agency)
      .where("readings.year", "is", year)
      .where("responses.url", "!=", url)
      .where("responses.url", which === "present" ? "not in" : "in", departed),
  );
}

function latestReports(db: Database) {
  return db.build
    .selectFrom("readings")
    .innerJoin("responses", "responses.id", "readings.response_id")
    .select(["readings.id", "responses.url as address", "readings.agency", "readings.year"])
    .select("readings.packed")
    .where("readings.latest", "=", 1)
    .where("readings.kind", "=", "report")
    .orderBy("readings.id");
}

/** The oldest page that was found to have the address's words; returns how many there are: one or none. */
function askCopyAgain(db: Database, url: string): number {
  const texts = db.build.selectFrom("responses").select("text_sha256").where("url", "=", url);
  const copy = db.build
    .selectFrom("responses")
    .innerJoin("frontier", "frontier.url", "responses.url")
    .select("frontier.id")
    .where("responses.via", "=", "copy")
    .where("responses.text_sha256", "in", texts.where("via", "!=", "copy"))
    .where("frontier.site", "=", siteOf(db, url) ?? "")
    .where("frontier.state", "=", "done")
    .orderBy("responses.id")
    .limit(1);
  const again = db.build.updateTable("frontier").set({ state: "waiting", reason: null });
  return db.run(again.where("id", "in", copy));
}
