import { openDB } from "idb";
import type { DBSchema } from "idb";
import type { Reading } from "#shared";
import { contentHash } from "./content-hash.ts";
import { NO_CORRECTIONS } from "./corrections.ts";
import type { Corrections } from "./corrections.ts";
import { summaryOf } from "./saved-reading.ts";
import type { SavedReading, SavedSummary } from "./saved-reading.ts";

/** What a reader saves: what was read, and what they put right in it. */
export interface Clip {
  readonly reading: Reading;
  readonly corrections: Corrections;
}

/** The reports that the user has kept, in this browser's IndexedDB. */
export interface Library {
  /** The saved Reading of the same words from the same page, or null. */
  find(reading: Reading): Promise<SavedReading | null>;
  /**
   * Keeps Readings, all or none; the same words from the same page take the place of what was there, so a
   * save that is done twice is done once.
   */
  save(clips: readonly Clip[], now: Date): Promise<readonly SavedReading[]>;
  /** Puts entries back or in as they are; all of them or, where one fails, none. */
  put(entries: readonly SavedReading[]): Promise<void>;
  get(hash: string): Promise<SavedReading | null>;
  /** One after the other, so that memory does not grow with the library. */
  forEach(visit: (entry: SavedReading) => void): Promise<void>;
  summaries(): Promise<readonly SavedSummary[]>;
  /** Takes entries out and gives them back, for an undo. */
  remove(hashes: readonly string[]): Promise<readonly SavedReading[]>;
  close(): void;
}

interface LibrarySchema extends DBSchema {
  readings: { key: string; value: SavedReading };
}

/** An entry of the first version, which had no corrections. */
type StoredReading = Omit<SavedReading, "corrections"> & Partial<SavedReading>;

/** Opens the library, and makes it the first time. Rejects where the browser keeps no data. */
export async function openLibrary(): Promise<Library> {
  const database = await openDB<LibrarySchema>("nianbao", 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore("readings", { keyPath: "hash" });
    },
  });
  const get = async (hash: string): Promise<SavedReading | null> => {
    const stored = await database.get("readings", hash);
    return stored === undefined ? null : complete(stored);
  };
  const put = async (entries: readonly SavedReading[]): Promise<void> => {
    const transaction = database.transaction("readings", "readwrite");
    await Promise.all([...entries.map((entry) => transaction.store.put(entry)), transaction.done]);
  };
  const forEach = async (visit: (entry: SavedReading) => void): Promise<void> => {
    let cursor = await database.transaction("readings").store.openCursor();
    for (; cursor !== null; cursor = await cursor.continue()) visit(complete(cursor.value));
  };
  return {
    find: async (reading) => get(await contentHash(reading)),
    save: async (clips, now) => {
      const entries = await Promise.all(
        clips.map(async ({ reading, corrections }) => ({
          hash: await contentHash(reading),
          savedAt: now.toISOString(),
          reading,
          corrections,
        })),
      );
      await put(entries);
      return entries;
    },
    put,
    get,
    forEach,
    summaries: async () => {
      const summaries: SavedSummary[] = [];
      await forEach((entry) => summaries.push(summaryOf(entry)));
      return summaries;
    },
    remove: async (hashes) => {
      const entries = await Promise.all(hashes.map(get));
      const transaction = database.transaction("readings", "readwrite");
      await Promise.all([
        ...hashes.map((hash) => transaction.store.delete(hash)),
        transaction.done,
      ]);
      return entries.filter((entry) => entry !== null);
    },
    close: () => database.close(),
  };
}

function complete(stored: StoredReading): SavedReading {
  return { ...stored, corrections: stored.corrections ?? NO_CORRECTIONS };
}
