import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exportCommand } from "../../../crawler/commands/export.ts";

/** Runs the export with some words. */
export async function exportWith(...words: readonly string[]): Promise<void> {
  const command = exportCommand().option("--corpus <dir>").exitOverride();
  await command.parseAsync(words, { from: "user" });
}

/** The lines of a CSV file. */
export function lines(folder: string, name: string): readonly string[] {
  return readFileSync(join(folder, name), "utf8").split("\r\n");
}
