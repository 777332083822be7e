import { open } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";

/** Our writer's gzip header: no flags, no name, so always ten bytes; then data, then eight bytes. */
const GZIP_START = Buffer.from([0x1f, 0x8b, 0x08, 0x00]);
const HEADER_LENGTH = 10;
const TRAILER_LENGTH = 8;
const RECORD_START = "WARC/1.";

/** How far back the last record is looked for, step by step; a record holds at most one response. */
const WINDOWS: readonly number[] = [64 * 1024, 1024 * 1024, 64 * 1024 * 1024];
const LONGEST_RECORD = 128 * 1024 * 1024;

/**
 * Cuts off what a killed run left at the end of a WARC file: an incomplete last record, which would
 * make readers stop there or lose the records appended after it. Gives the bytes cut, 0 where the file
 * ends with a whole record. Only the end is read. A file in which no record is found is emptied.
 */
export async function repairTail(path: string): Promise<number> {
  const file = await open(path, "r+");
  try {
    const { size } = await file.stat();
    const end = await endOfLastWholeRecord(file, size);
    if (end < size) await file.truncate(end);
    return size - end;
  } finally {
    await file.close();
  }
}

async function endOfLastWholeRecord(file: FileHandle, size: number): Promise<number> {
  for (const window of WINDOWS) {
    const start = Math.max(0, size - window);
    const tail = Buffer.alloc(size - start);
    await file.read(tail, 0, tail.length, start);
    const end = endWithin(tail);
    if (end !== null) return start + end;
    if (start === 0) return 0;
  }
  throw new Error(
    "the archive's last file holds no WARC record; move it away and run the command again",
  );
}

/** Where the last record that begins in `tail` ends, or where it begins if it is cut off. */
function endWithin(tail: Buffer): number | null {
  let start = tail.lastIndexOf(GZIP_START);
  while (start >= 0) {
    if (beginsRecord(tail.subarray(start)))
      return start + (memberLength(tail.subarray(start)) ?? 0);
    start = start === 0 ? -1 : tail.lastIndexOf(GZIP_START, start - 1);
  }
  return null;
}

/** The four bytes may stand inside compressed data by chance; what they open must read as a record. */
function beginsRecord(member: Buffer): boolean {
  try {
    const options = { finishFlush: 2, maxOutputLength: LONGEST_RECORD };
    const opening = inflateRawSync(member.subarray(HEADER_LENGTH, 4096), options);
    return opening.subarray(0, RECORD_START.length).toString("latin1") === RECORD_START;
  } catch {
    return false;
  }
}

/** The length of a whole gzip member; null where it is cut off. */
function memberLength(member: Buffer): number | null {
  try {
    const options = { info: true, maxOutputLength: LONGEST_RECORD };
    const inflated: unknown = inflateRawSync(member.subarray(HEADER_LENGTH), options);
    const length = HEADER_LENGTH + consumedBytes(inflated) + TRAILER_LENGTH;
    return length <= member.length ? length : null;
  } catch {
    return null;
  }
}

/** With `info`, zlib also gives its engine, which counts the bytes it took: Node's types do not say so. */
function consumedBytes(inflated: unknown): number {
  if (typeof inflated !== "object" || inflated === null || !("engine" in inflated)) return 0;
  const { engine } = inflated;
  if (typeof engine !== "object" || engine === null || !("bytesWritten" in engine)) return 0;
  return Number(engine.bytesWritten);
}
