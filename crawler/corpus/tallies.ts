import { sql } from "kysely";
import type { Kind } from "#shared";
import type { CorpusCounts, CoverageRow } from "./corpus.ts";
import type { Database } from "./database.ts";
import { countEnded } from "./frontier.ts";

const BEGINNING = "0000";

/** Counts over the latest version of every page, or over what was stored since an ISO time. */
export function counts(db: Database, since = BEGINNING): CorpusCounts {
  const checks = failedChecks(db, since);
  return {
    pagesFetched: pagesVia(db, "crawl", since),
    pagesClipped: pagesVia(db, "clip", since),
    pagesUnread: pagesUnread(db, since),
    readings: { ...NO_READINGS, ...readingsByKind(db, since) },
    lookalikes: lookalikesByKind(db, since),
    charactersRemoved: charactersRemoved(db, since),
    checksFailed: checks.failed,
    readingsWithFailedChecks: checks.readings,
    failed: countEnded(db, "failed", since),
    refused: countEnded(db, "refused", since),
  };
}

const NO_READINGS: Readonly<Record<Kind, number>> = {
  report: 0,
  listing: 0,
  lookalike: 0,
  unreadable: 0,
  other: 0,
};

function pagesVia(db: Database, via: "crawl" | "clip", since: string): number {
  const query = db.build
    .selectFrom("responses")
    .select(sql<number>`count(distinct url)`.as("pages"))
    .where("via", "=", via)
    .where("stored_at", ">=", since);
  return db.first(query)?.pages ?? 0;
}

/** Stored pages without a Reading whose visit ended with the reason; what lists' scripts get has none. */
function pagesUnread(db: Database, since: string): number {
  const query = db.build
    .selectFrom("responses")
    .innerJoin("frontier", "frontier.url", "responses.url")
    .leftJoin("readings", "readings.response_id", "responses.id")
    .select(sql<number>`count(distinct responses.url)`.as("pages"))
    .where("responses.stored_at", ">=", since)
    .where("responses.via", "!=", "copy")
    .where("readings.id", "is", null)
    .where("frontier.state", "=", "done")
    .where("frontier.reason", "is not", null);
  return db.first(query)?.pages ?? 0;
}

function latestReadings(db: Database, since: string) {
  return db.build
    .selectFrom("readings")
    .innerJoin("responses", "responses.id", "readings.response_id")
    .where("readings.latest", "=", 1)
    .where("responses.stored_at", ">=", since);
}

const HOW_MANY = sql<number>`count(*)`.as("total");

function readingsByKind(db: Database, since: string): Partial<Record<Kind, number>> {
  const query = latestReadings(db, since).select(["readings.kind as name", HOW_MANY]);
  return tally(db.all(query.groupBy("readings.kind")));
}

function lookalikesByKind(db: Database, since: string): CorpusCounts["lookalikes"] {
  const query = latestReadings(db, since)
    .select(["readings.lookalike as name", HOW_MANY])
    .where("readings.lookalike", "is not", null);
  return tally(db.all(query.$narrowType<{ name: NotNullName }>().groupBy("readings.lookalike")));
}

type NotNullName = keyof CorpusCounts["lookalikes"];

function charactersRemoved(db: Database, since: string): CorpusCounts["charactersRemoved"] {
  const query = latestReadings(db, since)
    .innerJoin("removal_counts", "removal_counts.reading_id", "readings.id")
    .select(["removal_counts.kind as name", sql<number>`sum(characters)`.as("total")]);
  return tally(db.all(query.groupBy("removal_counts.kind")));
}

function failedChecks(db: Database, since: string): { failed: number; readings: number } {
  const query = latestReadings(db, since)
    .select([
      sql<number>`coalesce(sum(checks_failed), 0)`.as("failed"),
      sql<number>`count(*)`.as("readings"),
    ])
    .where("checks_failed", ">", 0);
  const row = db.first(query);
  return { failed: row?.failed ?? 0, readings: row?.readings ?? 0 };
}

function tally<Name extends string>(
  rows: readonly { readonly name: Name; readonly total: number }[],
): Partial<Record<Name, number>> {
  const totals: Partial<Record<Name, number>> = {};
  for (const { name, total } of rows) totals[name] = total;
  return totals;
}

/**
 * The coverage years of each agency's reports, ordered by division code and name. An agency is its
 * name and division code; one without a code is told apart by its site, because every county has a
 * 教育局.
 */
export function coverage(db: Database): readonly CoverageRow[] {
  const rows = db.all(
    placedReports(db)
      .select([
        "agency",
        "division_code",
        "year",
        sql<string>`iif(division_code is null, site, '')`.as("own_site"),
      ])
      .distinct()
      .orderBy(sql`division_code is null`)
      .orderBy("division_code")
      .orderBy("agency")
      .orderBy("own_site")
      .orderBy("year")
      .$narrowType<{ agency: string; year: number }>(),
  );
  const agencies = new Map<
    string,
    { agency: string; divisionCode: string | null; years: number[] }
  >();
  for (const { agency, division_code: divisionCode, year, own_site: site } of rows) {
    const key = JSON.stringify([agency, divisionCode, site]);
    const known = agencies.get(key);
    if (known === undefined) agencies.set(key, { agency, divisionCode, years: [year] });
    else known.years.push(year);
  }
  return [...agencies.values()];
}

function placedReports(db: Database) {
  return db.build
    .selectFrom("readings")
    .where("latest", "=", 1)
    .where("kind", "=", "report")
    .where("agency", "is not", null)
    .where("year", "is not", null);
}

/** How many reports coverage cannot show, because their agency or year is not known. */
export function reportsWithoutPlace(db: Database): number {
  const query = db.build
    .selectFrom("readings")
    .select(HOW_MANY)
    .where("latest", "=", 1)
    .where("kind", "=", "report")
    .where((where) => where.or([where("agency", "is", null), where("year", "is", null)]));
  return db.first(query)?.total ?? 0;
}
