import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { fileProblem } from "./file-problem.ts";
import { SheetShelf } from "./stylesheets.ts";

/** The style sheets that a description names, and what could not be had of them. */
interface SidecarSheets {
  readonly stylesheets: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

/**
 * Reads the style sheets that the description of `path` names, address → file. The files lie in the folder of the
 * description or below it: a description that came with a corpus must not make us read anything else.
 */
export async function readSidecarSheets(
  path: string,
  named: Readonly<Record<string, string>>,
): Promise<SidecarSheets> {
  const shelf = new SheetShelf();
  const problems: string[] = [];
  for (const [url, file] of Object.entries(named)) {
    const problem = await addSheet(shelf, url, dirname(path), file);
    if (problem !== null) problems.push(`style sheet ${file}: ${problem}`);
  }
  return { stylesheets: shelf.sheets, problems };
}

async function addSheet(
  shelf: SheetShelf,
  url: string,
  folder: string,
  file: string,
): Promise<string | null> {
  try {
    const own = await realpath(folder);
    const place = await realpath(join(folder, file));
    if (!place.startsWith(own + sep)) return "it lies outside of the page's folder";
    const { size } = await stat(place);
    if (size > shelf.roomLeft) return "it is more than is read of a page's style sheets";
    shelf.add(url, await readFile(place), null);
    return null;
  } catch (error) {
    return fileProblem(error);
  }
}
