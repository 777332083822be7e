import { sql } from "kysely";
import type { Compilable, Kysely, RawBuilder } from "kysely";
import { PACK } from "./database.ts";
import { frontier, readings, removalCounts, responses } from "./first-tables.ts";
import { openRun, runNotes } from "./run-tables.ts";
import type { Schema } from "./schema.ts";
import { STRICT } from "./strict.ts";

/** One step of the schema's history, as the statements that make it. */
type Migration = (db: Kysely<Schema>) => readonly Compilable[];

/**
 * The schema's history, oldest first. A corpus remembers how many it has seen (`PRAGMA
 * user_version`), so a migration that was ever released is never edited: add another.
 */
export const migrations: readonly Migration[] = [
  (db) => [...responses(db), ...readings(db), ...removalCounts(db), ...frontier(db)],
  (db) => [
    ...frontierTraces(db),
    ...responseTexts(db),
    ...learnedPlaces(db),
    ...idleParameters(db),
  ],
  (db) => [...responseOrigins(db), ...clips(db), ...corrections(db)],
  (db) => [...renderedPlaces(db), ...browserTrials(db)],
  packedReadings,
  restingHosts,
  openRun,
  departures,
  runNotes,
];

/** How a link was found, what it is worth by what its place has given, and what its visit gained. */
function frontierTraces(db: Kysely<Schema>): readonly Compilable[] {
  const add = (name: string, type: "text" | "real" | "integer", value: string | number) =>
    db.schema
      .alterTable("frontier")
      .addColumn(name, type, (column) => column.notNull().defaultTo(value));
  return [
    add("role", "text", "link"),
    add("place", "text", ""),
    add("evidence", "text", "[]"),
    add("rank", "real", 0),
    add("gained", "integer", 0),
    db.updateTable("frontier").set((row) => ({ rank: row.ref("score") })),
    db.schema.dropIndex("frontier_in_order"),
    db.schema
      .createIndex("frontier_by_rank")
      .on("frontier")
      .columns(["site", "state", "rank desc", "depth", "id"]),
    db.schema.createIndex("frontier_by_place").on("frontier").columns(["site", "place", "state"]),
  ];
}

function responseTexts(db: Kysely<Schema>): readonly Compilable[] {
  return [
    db.schema.alterTable("responses").addColumn("text_sha256", "text"),
    db.schema.createIndex("responses_by_text").on("responses").column("text_sha256"),
  ];
}

function learnedPlaces(db: Kysely<Schema>): readonly Compilable[] {
  return [
    db.schema
      .createTable("learned_places")
      .addColumn("site", "text", (column) => column.notNull())
      .addColumn("place", "text", (column) => column.notNull())
      .addColumn("tried", "integer", (column) => column.notNull())
      .addColumn("gained", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("learned_places_key", ["site", "place"])
      .modifyEnd(STRICT),
  ];
}

function idleParameters(db: Kysely<Schema>): readonly Compilable[] {
  return [
    db.schema
      .createTable("idle_parameters")
      .addColumn("site", "text", (column) => column.notNull())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("twins", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("idle_parameters_key", ["site", "name"])
      .modifyEnd(STRICT),
  ];
}

/** A clip is a version of its page, and never what a server answered a crawl. */
function responseOrigins(db: Kysely<Schema>): readonly Compilable[] {
  return [
    db.schema
      .alterTable("responses")
      .addColumn("via", "text", (column) => column.notNull().defaultTo("crawl")),
  ];
}

/** What the extension's users saved, by the hash of its words and place. */
function clips(db: Kysely<Schema>): readonly Compilable[] {
  return [
    db.schema
      .createTable("clips")
      .addColumn("hash", "text", (column) => column.primaryKey())
      .addColumn("reading_id", "integer", (column) => column.notNull().references("readings.id"))
      .addColumn("saved_at", "text", (column) => column.notNull())
      .addColumn("imported_at", "text", (column) => column.notNull())
      .modifyEnd(STRICT),
    db.schema.createIndex("clips_by_reading").on("clips").column("reading_id"),
  ];
}

/** What a reader put right stands apart: what was read stays as it was. */
function corrections(db: Kysely<Schema>): readonly Compilable[] {
  return [
    db.schema
      .createTable("corrections")
      .addColumn("clip", "text", (column) => column.notNull().references("clips.hash"))
      .addColumn("field", "text", (column) => column.notNull())
      .addColumn("value", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("corrections_key", ["clip", "field"])
      .modifyEnd(STRICT),
  ];
}

/** Where the archive has what a browser made of the response; null where it is read as it was sent. */
function renderedPlaces(db: Kysely<Schema>): readonly Compilable[] {
  return [
    db.schema.alterTable("responses").addColumn("rendered_file", "text"),
    db.schema.alterTable("responses").addColumn("rendered_offset", "integer"),
  ];
}

/** What the browser has brought on a site, by how its pages lack their contents. */
function browserTrials(db: Kysely<Schema>): readonly Compilable[] {
  return [
    db.schema
      .createTable("browser_trials")
      .addColumn("site", "text", (column) => column.notNull())
      .addColumn("lack", "text", (column) => column.notNull())
      .addColumn("tried", "integer", (column) => column.notNull())
      .addColumn("gained", "integer", (column) => column.notNull())
      .addColumn("last_tried_at", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("browser_trials_key", ["site", "lack"])
      .modifyEnd(STRICT),
  ];
}

/** Readings are kept packed, in a tenth of the room; why they are of their kind is queried. */
function packedReadings(db: Kysely<Schema>): readonly Compilable[] {
  const add = (name: string, type: "text" | "blob", empty: RawBuilder<unknown>) =>
    db.schema
      .alterTable("readings")
      .addColumn(name, type, (column) => column.notNull().defaultTo(empty));
  return [
    add("reason", "text", sql`''`),
    add("packed", "blob", sql`x''`),
    db.updateTable("readings").set({
      reason: sql<string>`json_extract(json, '$.reason')`,
      packed: sql<Uint8Array>`${sql.raw(PACK)}(json)`,
    }),
    db.schema.alterTable("readings").dropColumn("json"),
  ];
}

/** What a server asked for by Retry-After holds for the next run too. */
function restingHosts(db: Kysely<Schema>): readonly Compilable[] {
  return [
    db.schema
      .createTable("resting_hosts")
      .addColumn("host", "text", (column) => column.notNull().primaryKey())
      .addColumn("until", "text", (column) => column.notNull())
      .modifyEnd(STRICT),
  ];
}

/** A report that is withdrawn is told once, and one that moved is known by the words it had. */
function departures(db: Kysely<Schema>): readonly Compilable[] {
  return [
    db.schema
      .createTable("departures")
      .addColumn("url", "text", (column) => column.notNull().primaryKey())
      .addColumn("since", "text", (column) => column.notNull())
      .addColumn("reason", "text", (column) => column.notNull())
      .addColumn("moved_to", "text")
      .addColumn("moved_at", "text")
      .modifyEnd(STRICT),
    db.schema.createIndex("departures_by_target").on("departures").column("moved_to"),
  ];
}
