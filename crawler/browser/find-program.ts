import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a program may be. */
interface ProgramPlaces {
  /** The variable by which the user names one. */
  readonly variable: string;
  /** Its names in the folders of PATH, the best first. */
  readonly commands: readonly string[];
  /** Paths to try last. */
  readonly paths: readonly string[];
}

/** The path of a program that can be started; null where there is none. */
export function findProgram({ variable, commands, paths }: ProgramPlaces): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const inPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const candidates = [process.env[variable] ?? "", ...inPath, ...paths];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  if (path === "") return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
