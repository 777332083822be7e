import { sql } from "kysely";
import type { ReportChanges } from "./corpus.ts";
import type { Database } from "./database.ts";

/** The reports that came, changed or went since an ISO time, by address. */
export function changesSince(db: Database, since: string): ReportChanges {
  const stored = db.all(
    db.build
      .selectFrom("readings")
      .innerJoin("responses", "responses.id", "readings.response_id")
      .select(["readings.url", sql<number>`exists ${earlierReport(db)}`.as("wasThere")])
      .distinct()
      .where("readings.latest", "=", 1)
      .where("readings.kind", "=", "report")
      .where("responses.stored_at", ">=", since)
      .orderBy("readings.url"),
  );
  return {
    new: stored.filter(({ wasThere }) => wasThere === 0).map(({ url }) => url),
    changed: stored.filter(({ wasThere }) => wasThere === 1).map(({ url }) => url),
    gone: goneSince(db, since),
  };
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

function goneSince(db: Database, since: string): readonly string[] {
  const query = db.build
    .selectFrom("frontier")
    .innerJoin("readings", "readings.url", "frontier.url")
    .select("frontier.url")
    .distinct()
    .where("frontier.state", "=", "failed")
    .where("frontier.reason", "in", GONE)
    .where("frontier.finished_at", ">=", since)
    .where("readings.kind", "=", "report")
    .where("readings.latest", "=", 1)
    .orderBy("frontier.url");
  return db.all(query).map(({ url }) => url);
}
