import { sql } from "kysely";
import type { Database } from "./database.ts";

/** How link scoring says that a link names an agency (`shared/discovery/judge-link.ts`). */
const NAMES_AGENCY = '%"agency …%';

/**
 * True where each agency with a report on the site has one for every year, and no waiting link names an
 * agency that may have more. The years are the wanted ones; without them, those found on the site.
 */
export function isCovered(
  db: Database,
  site: string,
  years: { readonly first: number; readonly last: number } | null,
): boolean {
  const reports = db.build
    .selectFrom("readings")
    .where("site", "=", site)
    .where("latest", "=", 1)
    .where("kind", "=", "report")
    .where("agency", "is not", null)
    .where("year", "is not", null)
    .where("year", ">=", years?.first ?? 0)
    .where("year", "<=", years?.last ?? 9_999);
  const wanted =
    years === null
      ? (db.first(reports.select(sql<number>`count(distinct year)`.as("years")))?.years ?? 0)
      : years.last - years.first + 1;
  const agencies = db.all(
    reports
      .select(["agency", sql<number>`count(distinct year)`.as("years")])
      .groupBy(["agency", "division_code"]),
  );
  if (agencies.length === 0 || agencies.some((agency) => agency.years < wanted)) return false;
  const unseen = db.build
    .selectFrom("frontier")
    .select("id")
    .where("site", "=", site)
    .where("state", "=", "waiting")
    .where("evidence", "like", NAMES_AGENCY)
    .limit(1);
  return db.first(unseen) === null;
}
