import { createReadStream } from "node:fs";
import { MAX_CAPTURE_BYTES, TOO_LARGE } from "../input/read-bounded.ts";
import { boundedLines } from "./bounded-lines.ts";
import { parseSaved } from "./parse-saved.ts";
import type { Found } from "./saved-clip.ts";

/** Streams the clips of the extension's JSONL export; a line that is none is told, and the next is read. */
export async function* jsonlClips(path: string): AsyncGenerator<Found> {
  const chunks: AsyncIterable<Uint8Array> = createReadStream(path);
  for await (const { number, text } of boundedLines(chunks, MAX_CAPTURE_BYTES)) {
    if (text?.trim() === "") continue;
    const place = `line ${number}`;
    const { saved, reason } =
      text === null ? { saved: null, reason: TOO_LARGE } : await parseSaved(text);
    yield saved === null
      ? { kind: "fault", place, reason: reason ?? TOO_LARGE }
      : { kind: "clip", place, clip: { saved, page: null } };
  }
}
