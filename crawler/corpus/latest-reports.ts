import type { Database } from "./database.ts";

/** A report as people know it, and where it stands. */
export interface ReportAt {
  readonly url: string;
  readonly agency: string | null;
  /** The year it covers. */
  readonly year: number | null;
}

/** Reports that are the latest versions of their pages; by agency, year and address. */
export function latestReports(db: Database) {
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
