import { mkdir, open, readdir, stat } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { infoRecord } from "./warc-record.ts";

/** Where a record is: the file's name inside `archive/`, and the byte its gzip member begins at. */
export interface RecordPlace {
  readonly warcFile: string;
  readonly warcOffset: number;
}

/** Writes records one after the other into numbered files. */
interface WarcWriter {
  /** Fulfilled when the record is in the file. */
  append(record: Uint8Array): Promise<RecordPlace>;
  close(): Promise<void>;
}

/** WARC files of about a gigabyte are the field's custom: large enough to be few, small enough to move. */
export const ROTATION_SIZE = 1024 * 1024 * 1024;

const FILE_NAME = /^nianbao-(\d{5})\.warc\.gz$/u;

interface OpenFile {
  readonly number: number;
  readonly name: string;
  readonly handle: FileHandle;
  size: number;
}

/**
 * Goes on with the file of a number, 0 for none yet. `software` is what new files say they were written by; one is
 * begun where the last has reached `rotationSize` bytes.
 */
export function warcWriter(
  folder: string,
  last: number,
  software: string,
  rotationSize: number,
): WarcWriter {
  let current: OpenFile | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const fileToWrite = async (): Promise<OpenFile> => {
    current ??= await openFile(folder, Math.max(1, last), software);
    if (current.size >= rotationSize) {
      await current.handle.datasync();
      await current.handle.close();
      current = await openFile(folder, current.number + 1, software);
    }
    return current;
  };
  const write = async (record: Uint8Array): Promise<RecordPlace> => {
    const file = await fileToWrite();
    const warcOffset = file.size;
    await appendWhole(file, record);
    file.size += record.length;
    return { warcFile: file.name, warcOffset };
  };
  const append = (record: Uint8Array): Promise<RecordPlace> => {
    // One after the other: an offset is only true if nobody else writes meanwhile.
    const written = queue.then(() => write(record));
    queue = written.catch(() => null);
    return written;
  };
  return {
    append,
    async close() {
      await queue;
      // What is told as finished is to outlive a power cut that follows: a clip cannot be had again.
      await current?.handle.datasync();
      await current?.handle.close();
      current = null;
    },
  };
}

/** All of a record or nothing: a part of it, on a full disk, would stand where the next one is looked for. */
async function appendWhole({ handle, size }: OpenFile, record: Uint8Array): Promise<void> {
  try {
    await handle.appendFile(record);
  } catch (error) {
    await handle.truncate(size);
    throw error;
  }
}

async function openFile(folder: string, number: number, software: string): Promise<OpenFile> {
  const name = fileName(number);
  const handle = await open(join(folder, name), "a");
  const { size } = await handle.stat();
  const file: OpenFile = { number, name, handle, size };
  if (size === 0) {
    const info = await infoRecord(name, software);
    await handle.appendFile(info);
    file.size = info.length;
  }
  return file;
}

/** The number of the last file in a folder; 0 where there is none. Makes the folder where it is missing. */
export async function lastNumber(folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  const numbers = names.map(numberOf);
  return Math.max(0, ...numbers);
}

/** How many bytes each file of ours in a folder has, by name. What cannot be looked at is as good as not there. */
export async function fileEnds(folder: string): Promise<ReadonlyMap<string, number>> {
  const names = await readdir(folder).catch(() => []);
  const ends = names
    .filter((name) => numberOf(name) > 0)
    .map(async (name) => [name, await sizeOf(join(folder, name))] as const);
  return new Map(
    (await Promise.all(ends)).flatMap(([name, end]) => (end === null ? [] : [[name, end]])),
  );
}

/** True where a file is longer than up to an offset; false where there is none. */
export async function reaches(path: string, offset: number): Promise<boolean> {
  return ((await sizeOf(path)) ?? 0) > offset;
}

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    ({ size }) => size,
    () => null,
  );
}

/** 0 for a file that is none of ours. */
export function numberOf(name: string): number {
  return Number(FILE_NAME.exec(name)?.[1] ?? 0);
}

export function fileName(number: number): string {
  return `nianbao-${String(number).padStart(5, "0")}.warc.gz`;
}
