import { sql } from "kysely";
import type { Database } from "./database.ts";

/** How a page lacks its contents without script: next to all of them, or a list or text within a template. */
export type Lack = "page" | "part";

/** What the browser has brought on a site, over all crawls. */
export interface BrowserTrials {
  readonly tried: number;
  readonly gained: number;
  /** ISO 8601; null where it was never tried. */
  readonly lastTriedAt: string | null;
}

const NONE: BrowserTrials = { tried: 0, gained: 0, lastTriedAt: null };

/** The trials of one site and lack. */
export function browserTrials(db: Database, site: string, lack: Lack): BrowserTrials {
  const query = db.build
    .selectFrom("browser_trials")
    .select(["tried", "gained", "last_tried_at as lastTriedAt"])
    .where("site", "=", site)
    .where("lack", "=", lack);
  return db.first(query) ?? NONE;
}

/** Notes a page that the browser drew. */
export function noteBrowserTrial(db: Database, site: string, lack: Lack, gained: boolean): void {
  const gain = gained ? 1 : 0;
  const now = new Date().toISOString();
  const insert = db.build
    .insertInto("browser_trials")
    .values({ site, lack, tried: 1, gained: gain, last_tried_at: now });
  db.run(
    insert.onConflict((conflict) =>
      conflict.columns(["site", "lack"]).doUpdateSet({
        tried: sql<number>`tried + 1`,
        gained: sql<number>`gained + ${gain}`,
        last_tried_at: now,
      }),
    ),
  );
}
