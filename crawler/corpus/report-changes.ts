import { sql } from "kysely";
import type { Database } from "./database.ts";

/** A report as people know it, and where it stands. */
export interface ReportAt {
  readonly url: string;
  readonly agency: string | null;
  /** The year it covers. */
  readonly year: number | null;
}

/** Reports that came, changed or went. */
export interface ReportChanges {
  readonly new: readonly ReportAt[];
  readonly changed: readonly ReportAt[];
  /** The server says that they are no more; what was stored is kept. */
  readonly gone: readonly ReportAt[];
}

/** The reports that came, changed or went since an ISO time; by agency, year and address. */
export function changesSince(db: Database, since: string): ReportChanges {
  const stored = db.all(
    latestReports(db)
      .innerJoin("responses", "responses.id", "readings.response_id")
      .select(sql<number>`exists ${earlierReport(db)}`.as("wasThere"))
      .where("responses.stored_at", ">=", since),
  );
  const those = (there: number): readonly ReportAt[] =>
    stored.flatMap(({ wasThere, ...report }) => (wasThere === there ? [report] : []));
  return { new: those(0), changed: those(1), gone: goneSince(db, since) };
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

function earlierReport(db: Database) {
  return db.build
    .selectFrom("readings as earlier")
    .select("earlier.id")
    .where("earlier.latest", "=", 0)
    .where("earlier.kind", "=", "report")
    .where("earlier.url", "=", sql.ref<string>("readings.url"));
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
