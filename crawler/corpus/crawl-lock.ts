import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { UsageError } from "../errors.ts";
import { folderProblem } from "./folder-problem.ts";
import { sqliteCode } from "./sqlite-code.ts";

/** Locked as SQLite locks its files: by the system, which lets go of it when the process ends, however it ends. */
const LOCK_FILE = "crawl-lock.sqlite";
/** Tells people who holds it; a number alone may be another process's by now. */
const HOLDER_FILE = "crawl.lock";

const SQLITE_BUSY = 5;

/** Who only looks whether it is locked holds it for a moment. */
const LOOK_MS = 100;

/**
 * Keeps a corpus for one crawl at a time: two would write their records into each other's, and take each
 * other's open visits for interrupted ones. Gives the function that lets go of it. Throws UsageError while another
 * crawl runs, in whatever container, and where the folder cannot be written; a crawl that was killed, or ended with
 * the power, holds nothing.
 */
export function lockForCrawl(folder: string): () => void {
  const holder = join(folder, HOLDER_FILE);
  let lock: DatabaseSync | null = null;
  try {
    mkdirSync(folder, { recursive: true });
    lock = new DatabaseSync(join(folder, LOCK_FILE), { timeout: LOOK_MS });
    lock.exec("BEGIN EXCLUSIVE");
    writeFileSync(holder, `${process.pid}\n`);
  } catch (error) {
    lock?.close();
    const reason = isBusy(error) ? heldBy(holder, folder) : folderProblem(error, folder);
    throw new UsageError(reason, { cause: error });
  }
  return () => {
    rmSync(holder, { force: true });
    lock.close();
  };
}

/** True while a crawl, or an import, adds to the corpus of a folder. */
export function isBeingFilled(folder: string): boolean {
  const file = join(folder, LOCK_FILE);
  if (!existsSync(file)) return false;
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec("SELECT name FROM sqlite_schema");
    return false;
  } catch (error) {
    if (isBusy(error)) return true;
    throw error;
  } finally {
    lock.close();
  }
}

function isBusy(error: unknown): boolean {
  return sqliteCode(error) === SQLITE_BUSY;
}

function heldBy(holder: string, folder: string): string {
  const who = existsSync(holder)
    ? `Process ${readFileSync(holder, "utf8").trim()}`
    : "Another process";
  return `${who} is crawling into ${folder}. Wait for it, or give another --corpus.`;
}
