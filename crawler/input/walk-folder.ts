import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileProblem } from "./file-problem.ts";
import { unopened } from "./input.ts";
import type { Unopened } from "./input.ts";

/** A file below a folder: `file` as the user would name it, `path` to open it by. */
export type Entry =
  | { readonly kind: "file"; readonly file: string; readonly path: string }
  | Unopened;

interface Folder {
  readonly file: string;
  readonly path: string;
  /** The real paths of the folder and of those it was reached through, to notice a loop of links. */
  readonly lineage: readonly string[];
}

/**
 * Lists every file below a folder, sorted by path in code-unit order, which no locale changes. Links
 * are followed. What cannot be entered or is no regular file (a pipe would never end) is listed with
 * the reason.
 */
export async function walkFolder(file: string, path: string): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  const open: Folder[] = [{ file, path, lineage: [await realpath(path)] }];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of await entriesOf(folder)) {
      if (entry.kind === "folder") open.push(entry);
      else found.push(entry);
    }
  }
  return found.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

type FolderEntry = Entry | (Folder & { readonly kind: "folder" });

async function entriesOf(folder: Folder): Promise<readonly FolderEntry[]> {
  try {
    const names = await readdir(folder.path);
    return await Promise.all(names.map((name) => entryAt(folder, name)));
  } catch (error) {
    return [unopened(folder.file, fileProblem(error))];
  }
}

async function entryAt(folder: Folder, name: string): Promise<FolderEntry> {
  const file = join(folder.file, name);
  const path = join(folder.path, name);
  try {
    const stats = await stat(path);
    if (stats.isFile()) return { kind: "file", file, path };
    if (!stats.isDirectory()) return unopened(file, "it is not a regular file");
    const real = await realpath(path);
    if (folder.lineage.includes(real)) {
      return unopened(file, "it is a link back to a folder that it is in");
    }
    return { kind: "folder", file, path, lineage: [...folder.lineage, real] };
  } catch (error) {
    return unopened(file, fileProblem(error));
  }
}
