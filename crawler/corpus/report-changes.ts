import { lineDifferences } from "#shared/crawling";
import type { LineDifference } from "#shared";
import { sql } from "kysely";
import type { Database } from "./database.ts";
import { unpackReading } from "./packed-reading.ts";

/** A report as people know it, and where it stands. */
export interface ReportAt {
  readonly url: string;
  readonly agency: string | null;
  /** The year it covers. */
  readonly year: number | null;
}

/** A report with other words than those that were stored before. */
interface ChangedReport extends ReportAt {
  /** None where only more, or something else, was read from the same words. */
  readonly differences: readonly LineDifference[];
}

/** Reports that came, changed or went. */
export interface ReportChanges {
  readonly new: readonly ReportAt[];
  readonly changed: readonly ChangedReport[];
  /** The server says that they are no more; what was stored is kept. */
  readonly gone: readonly ReportAt[];
}

/** The reports that came, changed or went since an ISO time; by agency, year and address. */
export function changesSince(db: Database, since: string): ReportChanges {
  const stored = db.all(
    latestReports(db)
      .innerJoin("responses", "responses.id", "readings.response_id")
      .select(["readings.id", "readings.part"])
      .where("responses.stored_at", ">=", since),
  );
  const [found, changed]: [ReportAt[], ChangedReport[]] = [[], []];
  for (const { id, part, ...report } of stored) {
    const earlier = textOf(db, earlierReport(db, { url: report.url, part }));
    if (earlier === null) found.push(report);
    else {
      const latest = textOf(db, db.build.selectFrom("readings").where("id", "=", id)) ?? "";
      changed.push({ ...report, differences: lineDifferences(earlier, latest) });
    }
  }
  return { new: found, changed, gone: goneSince(db, since) };
}

function latestReports(db: Database) {
  return db.build
    .selectFrom("readings")
    .select(["readings.url", "readings.agency", "readings.year"])
    .distinct()
    .where("readings.latest", "=", 1)
    .where("readings.kind", "=", "report")
    .orderBy("readings.agency")
    .orderBy("readings.year")
    .orderBy("readings.url");
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

/** The text of the Reading that a query finds; null where it finds none. */
function textOf(db: Database, query: ReturnType<typeof earlierReport>): string | null {
  const row = db.first(query.select("packed"));
  return row === null ? null : unpackReading(row.packed).text;
}

/** Statuses that say that a page is no more. */
const GONE = ["HTTP 404", "HTTP 410"];

function goneSince(db: Database, since: string): readonly ReportAt[] {
  return db.all(
    latestReports(db)
      .innerJoin("frontier", "frontier.url", "readings.url")
      .where("frontier.state", "=", "failed")
      .where("frontier.reason", "in", GONE)
      .where("frontier.finished_at", ">=", since),
  );
}
