/** How many result codes SQLite has before those that add to one of them what happened where. */
const PRIMARY_CODES = 256;

/** The primary result code of an error of SQLite's (https://sqlite.org/rescode.html); null for other errors. */
export function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error) || !("errcode" in error)) return null;
  return typeof error.errcode === "number" ? error.errcode % PRIMARY_CODES : null;
}
