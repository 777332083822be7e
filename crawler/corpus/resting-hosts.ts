import type { Database } from "./database.ts";

/** A longer rest is a clock that was put right: nobody asks for one. */
const LONGEST_REST_MS = 30 * 24 * 3_600_000;

/** Hosts that asked to be left alone, and when they may be asked again, in milliseconds since 1970. */
export function restingHosts(db: Database): ReadonlyMap<string, number> {
  const now = Date.now();
  const query = db.build
    .selectFrom("resting_hosts")
    .select(["host", "until"])
    .where("until", ">", new Date(now).toISOString())
    .where("until", "<=", new Date(now + LONGEST_REST_MS).toISOString());
  return new Map(db.all(query).map(({ host, until }) => [host, Date.parse(until)]));
}

/** Notes that a host asked to be left alone until a time, in milliseconds since 1970. */
export function noteRest(db: Database, host: string, until: number): void {
  const time = new Date(until).toISOString();
  const insert = db.build.insertInto("resting_hosts").values({ host, until: time });
  db.run(insert.onConflict((conflict) => conflict.column("host").doUpdateSet({ until: time })));
}
