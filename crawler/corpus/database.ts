import { DatabaseSync } from "node:sqlite";
import type { SQLInputValue, StatementSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import {
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type { Compilable, CompiledQuery, Dialect } from "kysely";
import { orTellDamage, toldDamage } from "./database-damage.ts";
import { pack } from "./packed-reading.ts";
import type { Schema } from "./schema.ts";

/** Another process may hold the corpus for the time of one transaction. */
const BUSY_TIMEOUT_MS = 10_000;

/**
 * Queries are written and typed with Kysely and run at once on `node:sqlite`, which is synchronous:
 * so a transaction is a plain function that nothing else can slip into.
 */
export interface Database {
  /** Kysely as a builder only: its queries are handed to the methods below, never executed by it. */
  readonly build: Kysely<Schema>;
  all<Row>(query: Compilable<Row>): readonly Row[];
  first<Row>(query: Compilable<Row>): Row | null;
  /** Rows one at a time, for results that need not fit in memory. */
  stream<Row>(query: Compilable<Row>): IterableIterator<Row>;
  /** Returns the number of rows changed. */
  run(query: Compilable): number;
  /** Runs `work` in one transaction; an error undoes all of it and is thrown on. */
  transaction<Result>(work: () => Result): Result;
  /** Reads or sets one of SQLite's own settings, which Kysely has no words for. */
  pragma(setting: string): number | string | null;
  close(): void;
}

/** A function of our own in SQL: the Readings of an older corpus are packed by the migration that says so. */
export const PACK = "nianbao_pack";

const buildOnly: Dialect = {
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
};

/** Opens (or creates) a SQLite file and changes nothing in it. Throws UsageError where it is damaged, else SQLite's own errors. */
export function openDatabase(file: string): Database {
  return databaseOn(new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS }), file);
}

/**
 * Opens a SQLite file to read it as it is, in a folder where nothing can be written: not even the file through which
 * SQLite tells other processes who reads. Nobody may be writing to it. Throws as `openDatabase` does.
 */
export function openSettledDatabase(file: string): Database {
  const settled = new URL(`${pathToFileURL(file).href}?immutable=1`);
  return databaseOn(new DatabaseSync(settled, { readOnly: true }), file);
}

function databaseOn(sqlite: DatabaseSync, file: string): Database {
  sqlite.function(PACK, { deterministic: true }, (json) => pack(String(json)));
  const build = new Kysely<Schema>({ dialect: buildOnly });
  const prepared = new Map<string, StatementSync>();

  const prepare = (query: CompiledQuery): StatementSync => {
    const known = prepared.get(query.sql);
    if (known !== undefined) return known;
    const statement = sqlite.prepare(query.sql);
    prepared.set(query.sql, statement);
    return statement;
  };
  const all = <Row>(query: Compilable<Row>): readonly Row[] => {
    const compiled = query.compile();
    const rows = orTellDamage(file, () => prepare(compiled).all(...parametersOf(compiled)));
    return typed(query, rows);
  };

  return {
    build,
    all,
    first: (query) => all(query)[0] ?? null,
    *stream<Row>(query: Compilable<Row>) {
      const compiled = query.compile();
      try {
        // Not from the cache: a second stream over the same query would rewind the first.
        const statement = sqlite.prepare(compiled.sql);
        for (const row of statement.iterate(...parametersOf(compiled))) yield* typed(query, [row]);
      } catch (error) {
        throw toldDamage(file, error);
      }
    },
    run(query) {
      const compiled = query.compile();
      const done = orTellDamage(file, () => prepare(compiled).run(...parametersOf(compiled)));
      return Number(done.changes);
    },
    transaction: (work) => orTellDamage(file, () => inTransaction(sqlite, work)),
    pragma(setting) {
      const row = orTellDamage(file, () => sqlite.prepare(`PRAGMA ${setting}`).get());
      const value = row === undefined ? null : Object.values(row)[0];
      return typeof value === "number" || typeof value === "string" ? value : null;
    },
    close: () => sqlite.close(),
  };
}

function inTransaction<Result>(sqlite: DatabaseSync, work: () => Result): Result {
  // Immediate: two processes that both read first and then write would otherwise refuse each other.
  sqlite.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    sqlite.exec("COMMIT");
    return result;
  } catch (error) {
    if (sqlite.isTransaction) sqlite.exec("ROLLBACK");
    throw error;
  }
}

/** Rows have the types that the strict tables of `migrations.ts` enforce; Kysely knows them by query. */
function typed<Row>(_: Compilable<Row>, rows: readonly unknown[]): readonly Row[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the boundary to SQLite
  return rows as readonly Row[];
}

function parametersOf({ parameters }: CompiledQuery): readonly SQLInputValue[] {
  return parameters.map((value) => {
    if (value === null || typeof value === "string" || typeof value === "number") return value;
    if (value instanceof Uint8Array) return value;
    throw new TypeError(`SQLite columns of a corpus hold no ${typeof value}`);
  });
}
