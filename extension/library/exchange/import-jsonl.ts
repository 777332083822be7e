import { contentHash, isSavedReading } from "#shared";
import type { SavedReading } from "#shared";
import type { Library } from "../library.ts";

/** What came of a file. */
export interface ImportResult {
  readonly added: number;
  /** Kept already, as it is or newer. */
  readonly unchanged: number;
  /** Kept already, but older. */
  readonly replaced: number;
  /** Numbers of the lines that are no saved Reading, from 1. */
  readonly refused: readonly number[];
}

/** As many are put in together: a transaction of its own for each is slow, one for all holds all in memory. */
const TOGETHER = 20;

/**
 * Puts the lines of a JSONL export into the library. The same words from the same page are one entry,
 * whatever hash a line claims, and the one that was saved last stays: importing a file twice changes
 * nothing. Rejects where the browser has no room; what went in before stays in.
 */
export async function importJsonl(
  lines: AsyncIterable<string>,
  library: Pick<Library, "get" | "put">,
): Promise<ImportResult> {
  const counts = { added: 0, unchanged: 0, replaced: 0 };
  const refused: number[] = [];
  let waiting: SavedReading[] = [];
  const flush = async (): Promise<void> => {
    await library.put({ entries: waiting, pages: [] });
    waiting = [];
  };
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === "") continue;
    const entry = await entryFrom(line);
    if (entry === null) {
      refused.push(number);
      continue;
    }
    const kept = waiting.find(({ hash }) => hash === entry.hash) ?? (await library.get(entry.hash));
    const fate = kept === null ? "added" : entry.savedAt > kept.savedAt ? "replaced" : "unchanged";
    counts[fate] += 1;
    if (fate !== "unchanged") waiting.push(entry);
    if (waiting.length >= TOGETHER) await flush();
  }
  await flush();
  return { ...counts, refused };
}

async function entryFrom(line: string): Promise<SavedReading | null> {
  const value = parsed(line);
  if (!isSavedReading(value)) return null;
  const { savedAt, reading, corrections } = value;
  return { hash: await contentHash(reading), savedAt, reading, corrections };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** The lines of a file, one after the other. */
export async function* linesOf(file: Blob): AsyncGenerator<string> {
  let rest = "";
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  for (;;) {
    const { value, done } = await reader.read();
    rest += decoder.decode(value, { stream: !done });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
    if (done) break;
  }
  yield rest;
}
