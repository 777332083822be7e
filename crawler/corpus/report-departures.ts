import { lineDifferences } from "#shared/crawling";
import type { LineDifference } from "#shared";
import type { Database } from "./database.ts";
import { latestReports } from "./latest-reports.ts";
import type { ReportAt } from "./latest-reports.ts";
import { unpackReading } from "./packed-reading.ts";

/** A report that stands at another address than before. */
interface MovedReport extends ReportAt {
  readonly from: string;
  /** None where it says what it said. */
  readonly differences: readonly LineDifference[];
}

/** Reports that left their addresses. */
export interface ReportDepartures {
  readonly moved: readonly MovedReport[];
  /** Found nowhere else; what was stored is kept. */
  readonly gone: readonly GoneReport[];
}

interface GoneReport extends ReportAt {
  /** What stands, or is said, at its address now. */
  readonly reason: string;
}

/** The reports that left their addresses since an ISO time; by agency, year and address. */
export function departuresSince(db: Database, since: string): ReportDepartures {
  return { moved: movedSince(db, since), gone: goneSince(db, since) };
}

function goneSince(db: Database, since: string): readonly GoneReport[] {
  return db.all(
    latestReports(db)
      .innerJoin("responses", "responses.id", "readings.response_id")
      .innerJoin("departures", "departures.url", "responses.url")
      .select("departures.reason")
      .where("departures.since", ">=", since),
  );
}

function movedSince(db: Database, since: string): readonly MovedReport[] {
  const moved = db.all(
    db.build
      .selectFrom("departures")
      .innerJoin("responses as left", "left.url", "departures.url")
      .innerJoin("readings as earlier", "earlier.response_id", "left.id")
      .innerJoin("responses as reached", "reached.url", "departures.moved_to")
      .innerJoin("readings as later", "later.response_id", "reached.id")
      .select(["later.url", "later.agency", "later.year", "departures.url as from"])
      .select(["earlier.packed as earlier", "later.packed as later"])
      .where("departures.moved_at", ">=", since)
      .where("earlier.latest", "=", 0)
      .where("earlier.kind", "=", "report")
      .where("later.latest", "=", 1)
      .where("later.kind", "=", "report")
      .whereRef("later.agency", "is", "earlier.agency")
      .whereRef("later.year", "is", "earlier.year")
      .orderBy("later.agency")
      .orderBy("later.year")
      .orderBy("later.url")
      .orderBy("earlier.id", "desc"),
  );
  // Of an address's versions the last one is what moved.
  const last = Map.groupBy(moved, ({ from, url }) => JSON.stringify([from, url]));
  return [...last.values()].flatMap((versions) => versions.slice(0, 1)).map(asMoved);
}

function asMoved({
  earlier,
  later,
  ...report
}: ReportAt & {
  readonly from: string;
  readonly earlier: Uint8Array;
  readonly later: Uint8Array;
}): MovedReport {
  const [before, now] = [unpackReading(earlier).text, unpackReading(later).text];
  return { ...report, differences: lineDifferences(before, now) };
}
