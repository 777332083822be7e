import type { Compilable, Kysely } from "kysely";
import type { Schema } from "./schema.ts";
import { STRICT } from "./strict.ts";

/** A run that is broken off goes on with the sites that it had not done. */
export function openRun(db: Kysely<Schema>): readonly Compilable[] {
  return [
    db.schema
      .createTable("open_run")
      .addColumn("run", "text", (column) => column.notNull().primaryKey())
      .addColumn("begun_at", "text", (column) => column.notNull())
      .modifyEnd(STRICT),
  ];
}

/** It is told as a whole then, with what it did before. */
export function runNotes(db: Kysely<Schema>): readonly Compilable[] {
  return [
    db.schema
      .createTable("run_notes")
      .addColumn("id", "integer", (column) => column.primaryKey())
      .addColumn("note", "text", (column) => column.notNull())
      .modifyEnd(STRICT),
  ];
}
