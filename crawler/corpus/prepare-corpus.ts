import { UsageError } from "../errors.ts";
import type { Database } from "./database.ts";
import { migrations } from "./migrations.ts";
import { sqliteCode } from "./sqlite-code.ts";

const SQLITE_READONLY = 8;

/** "NBAO": SQLite's own place to say which program a file belongs to. */
const APPLICATION_ID = 0x4e42414f;

/**
 * Makes a database a corpus of the newest schema, all steps or none. Throws `UsageError`, before
 * anything is changed, for a database of another program and for a corpus of a newer version.
 */
export function prepareCorpus(db: Database, file: string): void {
  refuseForeign(db, file);
  refuseNewer(db, file);
  // Write-ahead logging: readers do not wait for the crawl, and a killed process loses nothing that was
  // committed; only a power cut may undo the last few visits, which are then made again.
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = NORMAL");
  db.transaction(() => {
    // Asked again, inside the transaction: a second process may have been first.
    for (const migration of migrations.slice(versionOf(db))) {
      for (const statement of migration(db.build)) db.run(statement);
    }
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${migrations.length}`);
  });
}

/**
 * Makes sure that a database can be read as a corpus of the newest schema. Nothing is written where it is of that
 * already. Throws `UsageError` as `prepareCorpus` does, and for a corpus of an older version that cannot be written.
 */
export function prepareToRead(db: Database, file: string): void {
  const isCurrent =
    Number(db.pragma("application_id")) === APPLICATION_ID && versionOf(db) === migrations.length;
  if (isCurrent) return;
  try {
    prepareCorpus(db, file);
  } catch (error) {
    if (sqliteCode(error) !== SQLITE_READONLY) throw error;
    throw new UsageError(
      `${file} was written by an older version of nianbao and has to be brought up to date, but cannot be written. ` +
        "Copy its folder to a place where you may write, and name that with --corpus DIR.",
      { cause: error },
    );
  }
}

function refuseForeign(db: Database, file: string): void {
  if (Number(db.pragma("application_id")) === APPLICATION_ID) return;
  const isNew = Number(db.pragma("schema_version")) === 0 && versionOf(db) === 0;
  if (isNew) return;
  throw new UsageError(
    `${file} is the database of another program, not a Nianbao corpus. Choose another folder with --corpus DIR.`,
  );
}

function refuseNewer(db: Database, file: string): void {
  if (versionOf(db) <= migrations.length) return;
  throw new UsageError(
    `${file} was written by a newer version of nianbao. Update nianbao, then run the command again.`,
  );
}

function versionOf(db: Database): number {
  return Number(db.pragma("user_version"));
}
