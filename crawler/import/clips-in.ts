import { open } from "node:fs/promises";
import { UsageError } from "../errors.ts";
import { fileProblem } from "../input/file-problem.ts";
import { jsonlClips } from "./jsonl-clips.ts";
import type { Found } from "./saved-clip.ts";
import { warcClips } from "./warc-clips.ts";

/** The clips of an export of the extension, JSONL or WARC: its first bytes tell. Throws UsageError where it cannot be read. */
export async function* clipsIn(file: string, path: string): AsyncGenerator<Found> {
  yield* (await isWarc(file, path)) ? warcClips(path) : jsonlClips(path);
}

/** A compressed record (gzip), or the first word of an open one (ISO 28500, 4). */
async function isWarc(file: string, path: string): Promise<boolean> {
  try {
    const handle = await open(path);
    try {
      const { buffer } = await handle.read(Buffer.alloc(5), 0, 5, 0);
      return (buffer[0] === 0x1f && buffer[1] === 0x8b) || buffer.toString("latin1") === "WARC/";
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${fileProblem(error)}. Check the path.`, {
      cause: error,
    });
  }
}
