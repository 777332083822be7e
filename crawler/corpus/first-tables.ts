import type { Compilable, Kysely } from "kysely";
import type { Schema } from "./schema.ts";
import { STRICT } from "./strict.ts";

/** The tables of the first schema, as it was released: they are not edited any more (`migrations.ts`). */

export function responses(db: Kysely<Schema>): readonly Compilable[] {
  return [
    db.schema
      .createTable("responses")
      .addColumn("id", "integer", (column) => column.primaryKey())
      .addColumn("url", "text", (column) => column.notNull())
      .addColumn("retrieved_at", "text", (column) => column.notNull())
      .addColumn("status", "integer", (column) => column.notNull())
      .addColumn("content_type", "text")
      .addColumn("sha256", "text", (column) => column.notNull())
      .addColumn("etag", "text")
      .addColumn("last_modified", "text")
      .addColumn("warc_file", "text", (column) => column.notNull())
      .addColumn("warc_offset", "integer", (column) => column.notNull())
      .addColumn("stored_at", "text", (column) => column.notNull())
      .modifyEnd(STRICT),
    db.schema.createIndex("responses_by_url").on("responses").columns(["url", "id"]),
    db.schema.createIndex("responses_by_time").on("responses").column("stored_at"),
  ];
}

export function readings(db: Kysely<Schema>): readonly Compilable[] {
  return [
    db.schema
      .createTable("readings")
      .addColumn("id", "integer", (column) => column.primaryKey())
      .addColumn("response_id", "integer", (column) => column.notNull().references("responses.id"))
      .addColumn("latest", "integer", (column) => column.notNull())
      .addColumn("site", "text", (column) => column.notNull())
      .addColumn("url", "text", (column) => column.notNull())
      .addColumn("part", "text", (column) => column.notNull())
      .addColumn("position", "integer", (column) => column.notNull())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("lookalike", "text")
      .addColumn("agency", "text")
      .addColumn("division_code", "text")
      .addColumn("year", "integer")
      .addColumn("checks_failed", "integer", (column) => column.notNull())
      .addColumn("rules_version", "text", (column) => column.notNull())
      .addColumn("json", "text", (column) => column.notNull())
      .modifyEnd(STRICT),
    db.schema.createIndex("readings_by_url").on("readings").columns(["url", "latest"]),
    db.schema.createIndex("readings_by_response").on("readings").column("response_id"),
    db.schema
      .createIndex("readings_in_order")
      .on("readings")
      .columns(["site", "url", "part", "position"]),
  ];
}

export function removalCounts(db: Kysely<Schema>): readonly Compilable[] {
  return [
    db.schema
      .createTable("removal_counts")
      .addColumn("reading_id", "integer", (column) => column.notNull().references("readings.id"))
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("characters", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("removal_counts_key", ["reading_id", "kind"])
      .modifyEnd(STRICT),
  ];
}

export function frontier(db: Kysely<Schema>): readonly Compilable[] {
  return [
    db.schema
      .createTable("frontier")
      .addColumn("id", "integer", (column) => column.primaryKey())
      .addColumn("site", "text", (column) => column.notNull())
      .addColumn("url", "text", (column) => column.notNull())
      .addColumn("score", "real", (column) => column.notNull())
      .addColumn("depth", "integer", (column) => column.notNull())
      .addColumn("found_on", "text")
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("reason", "text")
      .addColumn("finished_at", "text")
      .addUniqueConstraint("frontier_key", ["url", "site"])
      .modifyEnd(STRICT),
    db.schema
      .createIndex("frontier_in_order")
      .on("frontier")
      .columns(["site", "state", "score desc", "depth", "id"]),
  ];
}
