import type { Database } from "./database.ts";

/** A longer rest is a clock that was put right, or nothing that a server means. */
const LONGEST_REST_MS = 30 * 24 * 3_600_000;

/** Hosts that asked to be left alone, and when they may be asked again, in milliseconds since 1970. */
export function restingHosts(db: Database): ReadonlyMap<string, number> {
  const now = Date.now();
  db.run(db.build.deleteFrom("resting_hosts").where("until", "<=", new Date(now).toISOString()));
  const rows = db.all(db.build.selectFrom("resting_hosts").select(["host", "until"]));
  const until = rows.map((row) => [row.host, Date.parse(row.until)] as const);
  return new Map(until.filter(([, time]) => time <= now + LONGEST_REST_MS));
}

/** Notes that a host asked to be left alone until a time, in milliseconds since 1970. */
export function noteRest(db: Database, host: string, until: number): void {
  const time = new Date(Math.min(until, Date.now() + LONGEST_REST_MS)).toISOString();
  const insert = db.build.insertInto("resting_hosts").values({ host, until: time });
  db.run(insert.onConflict((conflict) => conflict.column("host").doUpdateSet({ until: time })));
}
