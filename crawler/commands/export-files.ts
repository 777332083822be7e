import { mkdir, open, rename, rm } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../errors.ts";
import { fileProblem } from "../input/file-problem.ts";

/** Adds text to one of the files that are being written. */
type AppendTo = (name: string, text: string) => Promise<void>;

interface OpenFile {
  readonly path: string;
  readonly unfinished: string;
  readonly handle: FileHandle;
}

/**
 * Writes some files of a folder side by side, under temporary names until all of them are whole: whoever
 * finds one of the files finds all of it. Throws `UsageError` where they cannot be written, and whatever
 * `work` throws; nothing is left behind then.
 */
export async function writeFilesWhole(
  folder: string,
  names: readonly string[],
  work: (append: AppendTo) => Promise<void>,
): Promise<void> {
  const files = new Map<string, OpenFile>();
  try {
    await orExplain(folder, async () => {
      await mkdir(folder, { recursive: true });
      for (const name of names) files.set(name, await openUnfinished(join(folder, name)));
    });
    await work(async (name, text) => {
      const file = files.get(name);
      if (file === undefined) throw new Error(`${name} was not announced as a file of the export`);
      await orExplain(file.path, () => file.handle.appendFile(text));
    });
    for (const { handle, unfinished, path } of files.values()) {
      await handle.close();
      await orExplain(path, () => rename(unfinished, path));
    }
  } catch (error) {
    for (const { handle, unfinished } of files.values()) {
      await handle.close().catch(() => {});
      await rm(unfinished, { force: true }).catch(() => {});
    }
    throw error;
  }
}

async function openUnfinished(path: string): Promise<OpenFile> {
  const unfinished = `${path}.${process.pid}.unfinished`;
  return { path, unfinished, handle: await open(unfinished, "w") };
}

async function orExplain(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const advice = "Choose another folder with --out DIR.";
    throw new UsageError(`${path} cannot be written: ${fileProblem(error)}. ${advice}`, {
      cause: error,
    });
  }
}
