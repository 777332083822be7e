import type { Database } from "./database.ts";

/** What the open run did so far. */
export interface RunSoFar {
  /** ISO 8601. */
  readonly begunAt: string;
  /** As the crawl wrote them, the oldest first. */
  readonly notes: readonly string[];
}

/** Keeps a note of what the open run did, until it ends or another begins. */
export function noteInRun(db: Database, note: string): void {
  db.run(db.build.insertInto("run_notes").values({ note }));
}

/** When the open run began, and its notes; nothing, and now, where none is open. */
export function runSoFar(db: Database): RunSoFar {
  const open = db.first(db.build.selectFrom("open_run").select("begun_at"));
  const notes = db.all(db.build.selectFrom("run_notes").select("note").orderBy("id"));
  return {
    begunAt: open?.begun_at ?? new Date().toISOString(),
    notes: notes.map(({ note }) => note),
  };
}

/** Forgets the notes of a run that has ended, or is not gone on with. */
export function forgetNotes(db: Database): void {
  db.run(db.build.deleteFrom("run_notes"));
}
