import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../errors.ts";
import { openDatabase, openSettledDatabase } from "./database.ts";
import type { Database } from "./database.ts";
import { folderProblem } from "./folder-problem.ts";
import { prepareCorpus, prepareToRead } from "./prepare-corpus.ts";
import { sqliteCode } from "./sqlite-code.ts";

const DATABASE_FILE = "corpus.sqlite";

/** SQLITE_READONLY and SQLITE_CANTOPEN: what a look at a database fails with where nothing can be written beside it. */
const NOTHING_WRITTEN: ReadonlySet<number | null> = new Set([8, 14]);

/** True where the folder holds a corpus (of whatever version). */
export function corpusExists(directory: string): boolean {
  return existsSync(join(directory, DATABASE_FILE));
}

/** The database of a corpus to be filled, made where there is none. Throws `UsageError` as `openCorpus` does. */
export function openToFill(directory: string): Database {
  const file = join(directory, DATABASE_FILE);
  return orExplain(directory, () => {
    mkdirSync(directory, { recursive: true });
    return prepared(openDatabase(file), (db) => prepareCorpus(db, file));
  });
}

/** The database of a corpus to be read. Throws `UsageError` as `openCorpusToRead` does. */
export function openToRead(directory: string): Database {
  const file = join(directory, DATABASE_FILE);
  const prepare = (db: Database): void => prepareToRead(db, file);
  return orExplain(directory, () => {
    try {
      return prepared(openDatabase(file), prepare);
    } catch (error) {
      if (!NOTHING_WRITTEN.has(sqliteCode(error))) throw error;
      if (isLeftOpen(file)) throw new UsageError(copyFirst(directory), { cause: error });
      return prepared(openSettledDatabase(file), prepare);
    }
  });
}

/** True where what was written last may still stand beside the database. */
function isLeftOpen(file: string): boolean {
  return existsSync(`${file}-wal`);
}

function copyFirst(directory: string): string {
  return (
    `The crawl into ${directory} was broken off, and what it left can only be read where you may write. Copy the ` +
    "folder to such a place, and name the copy with --corpus DIR."
  );
}

function prepared(db: Database, prepare: (db: Database) => void): Database {
  try {
    prepare(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function orExplain(directory: string, open: () => Database): Database {
  try {
    return open();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(folderProblem(error, directory), { cause: error });
  }
}
