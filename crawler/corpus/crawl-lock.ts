import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../errors.ts";

const LOCK_FILE = "crawl.lock";

/**
 * Keeps a corpus for one crawl at a time: two would write their records into each other's, and take each
 * other's open visits for interrupted ones. Gives the function that lets go of it. A lock whose process has
 * died, killed or with the power, is taken over. Throws UsageError while another crawl runs.
 */
export function lockForCrawl(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, LOCK_FILE);
  if (!tryToTake(path)) {
    const holder = Number.parseInt(readFileSync(path, "utf8"), 10);
    if (isRunning(holder)) {
      throw new UsageError(
        `Process ${holder} is crawling into ${folder}. Wait for it, or give another --corpus; if no crawl runs there, delete ${path}.`,
      );
    }
    rmSync(path, { force: true });
    if (!tryToTake(path)) throw new UsageError(`Another crawl has just begun in ${folder}.`);
  }
  return () => rmSync(path, { force: true });
}

function tryToTake(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process of another user answers with EPERM, and runs.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
