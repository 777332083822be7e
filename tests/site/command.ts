import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Reading } from "#shared";

const checkout = fileURLToPath(new URL("../../", import.meta.url));

/** Runs `nianbao` with the running Node, its output on this terminal; gives its exit code. */
export async function runNianbao(words: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, ["crawler/main.ts", ...words], {
    cwd: checkout,
    stdio: "inherit",
  });
  const [code] = await once(child, "exit");
  return typeof code === "number" ? code : 1;
}

/** The Readings of a corpus, by the command `export`. */
export async function exportReadings(corpus: string): Promise<readonly Reading[]> {
  const child = spawn(
    process.execPath,
    ["crawler/main.ts", "export", "--format", "jsonl", "--corpus", corpus],
    { cwd: checkout, stdio: ["ignore", "pipe", "inherit"] },
  );
  const lines = (await text(child.stdout)).split("\n").filter((line) => line !== "");
  return lines.map(parseReading);
}

function parseReading(line: string): Reading {
  const value: unknown = JSON.parse(line);
  if (!isReading(value))
    throw new TypeError(`export printed something else than a Reading: ${line}`);
  return value;
}

function isReading(value: unknown): value is Reading {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    "source" in value &&
    "rulesVersion" in value
  );
}
