import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Reading } from "#shared";

/** A response as the crawler would have kept it. */
export interface KeptResponse {
  readonly url: string;
  readonly contentType: string;
  readonly body: Uint8Array | string;
}

/** What `nianbao read` gives for each of the responses, in their order. */
export function readByCommand(responses: readonly KeptResponse[]): readonly (readonly Reading[])[] {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-responses-"));
  try {
    const files = responses.map(({ url, contentType, body }, index) => {
      const file = join(folder, `${index}.bin`);
      writeFileSync(file, body);
      writeFileSync(`${file}.capture.json`, JSON.stringify({ url, contentType }));
      return file;
    });
    const args = [resolve("crawler/main.ts"), "read", "--format", "jsonl", ...files];
    const run = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 28 });
    // 2 where one of them is no page at all: its Reading says so.
    if (run.status !== 0 && run.status !== 2) throw new Error(run.stderr);
    const readings = run.stdout.split("\n").filter(Boolean).map(toReading);
    return files.map((file) => readings.filter((reading) => reading.source.file === file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function toReading(line: string): Reading {
  return JSON.parse(line);
}

/** Readings without what parity leaves out (DESIGN 5): where the bytes came from, and paths in the tree. */
export function withoutPlaces(readings: readonly Reading[]): unknown {
  return JSON.parse(
    JSON.stringify(readings, (key, value: unknown) =>
      key === "source" || key === "at" ? undefined : value,
    ),
  );
}
