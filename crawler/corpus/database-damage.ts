import { dirname, join } from "node:path";
import { messageOf, UsageError } from "../errors.ts";
import { sqliteCode } from "./sqlite-code.ts";

/** SQLITE_CORRUPT and SQLITE_NOTADB: the file's bytes are not those that were written. */
const DAMAGED: ReadonlySet<number | null> = new Set([11, 26]);

/** Does a work on a database's file. Throws UsageError with what to do where the file is damaged. */
export function orTellDamage<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw toldDamage(file, error);
  }
}

/** The error to throw for one that a work on a database's file ended with. */
export function toldDamage(file: string, error: unknown): unknown {
  if (!DAMAGED.has(sqliteCode(error))) return error;
  const archive = join(dirname(file), "archive");
  return new UsageError(
    `${file} is damaged, or no database (${messageOf(error)}). Put a backup of it in its place, or begin a new corpus ` +
      `with another --corpus DIR. What was fetched is still in ${archive}: "nianbao read ${archive}" reads it again.`,
    { cause: error },
  );
}
