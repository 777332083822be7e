import { isDeepStrictEqual } from "node:util";
import { lineDifferences } from "#shared/crawling";
import type { LineDifference, Reading } from "#shared";
import { sql } from "kysely";
import type { Database } from "./database.ts";
import { latestReports } from "./latest-reports.ts";
import type { ReportAt } from "./latest-reports.ts";
import { unpackReading } from "./packed-reading.ts";
import { departuresSince } from "./report-departures.ts";
import type { ReportDepartures } from "./report-departures.ts";

/** A report with other words than those that were stored before. */
interface ChangedReport extends ReportAt {
  /** None where only more, or something else, was read from the same words. */
  readonly differences: readonly LineDifference[];
}

/** Reports that came, changed, moved or went. */
export interface ReportChanges extends ReportDepartures {
  readonly new: readonly ReportAt[];
  readonly changed: readonly ChangedReport[];
}

/** The reports that came, changed, moved or went since an ISO time; by agency, year and address. */
export function changesSince(db: Database, since: string): ReportChanges {
  const stored = db.all(
    latestReports(db)
      .innerJoin("responses", "responses.id", "readings.response_id")
      .select(["readings.id", "readings.part"])
      .where("responses.stored_at", ">=", since),
  );
  const departures = departuresSince(db, since);
  const hasMoved = new Set(departures.moved.map(({ url }) => url));
  const [found, changed]: [ReportAt[], ChangedReport[]] = [[], []];
  for (const { id, part, ...report } of stored) {
    if (hasMoved.has(report.url)) continue;
    const earlier = readingIn(db, earlierReport(db, { url: report.url, part }));
    if (earlier === null) {
      found.push(report);
      continue;
    }
    const latest = readingIn(db, db.build.selectFrom("readings").where("id", "=", id));
    if (latest !== null && !saysTheSame(earlier, latest))
      changed.push({ ...report, differences: lineDifferences(earlier.text, latest.text) });
  }
  return { new: found, changed, ...departures };
}

/** What stood last in the place of a report; of a page of several the same part, where it had that. */
function earlierReport(db: Database, { url, part }: { url: string; part: string }) {
  return db.build
    .selectFrom("readings")
    .where("latest", "=", 0)
    .where("kind", "=", "report")
    .where("url", "=", url)
    .orderBy(sql`part = ${part}`, "desc")
    .orderBy("id", "desc")
    .limit(1);
}

/** The Reading that a query finds; null where it finds none. */
function readingIn(db: Database, query: ReturnType<typeof earlierReport>): Reading | null {
  const row = db.first(query.select("packed"));
  return row === null ? null : unpackReading(row.packed);
}

/** A page may be stored anew for another reason than its report, as after a loss of its archive. */
function saysTheSame(earlier: Reading, latest: Reading): boolean {
  return isDeepStrictEqual({ ...earlier, source: null }, { ...latest, source: null });
}
