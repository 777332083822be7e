import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The code of a folder's files, those whose path is wanted. */
export function sourceFiles(
  folder: string,
  isWanted: (path: string) => boolean,
): readonly string[] {
  const root = join(import.meta.dirname, "../..", folder);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && isWanted(path))
    .map((path) => readFileSync(join(root, path), "utf8"));
}
