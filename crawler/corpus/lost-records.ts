import { sql } from "kysely";
import type { Database } from "./database.ts";

/**
 * Puts those finished visits of the open run back to waiting whose records the archive has not, where its files end as
 * told (bytes by name; a file that is not named is missing). A power cut takes the last seconds of a file, and may
 * leave the database as it was after them: the run, going on, would not ask again. Returns how many.
 */
export function reopenLost(db: Database, ends: ReadonlyMap<string, number>): number {
  const known = JSON.stringify(Object.fromEntries(ends));
  const end = (file: "warc_file" | "rendered_file") =>
    sql<number>`coalesce((SELECT value FROM json_each(${known}) WHERE key = ${sql.ref(file)}), 0)`;
  const begun = db.build.selectFrom("open_run").select("begun_at");
  const lost = db.build
    .selectFrom("responses")
    .select("url")
    .where("stored_at", ">=", begun)
    .where((row) =>
      row.or([
        row("warc_offset", ">=", end("warc_file")),
        row("rendered_offset", ">=", end("rendered_file")),
      ]),
    );
  return db.run(
    db.build
      .updateTable("frontier")
      .set({ state: "waiting", reason: null, finished_at: null })
      .where("state", "=", "done")
      .where("finished_at", ">=", begun)
      .where("url", "in", lost),
  );
}
