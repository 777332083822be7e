import { contentHash } from "#shared";
import type { Corrections, Reading, SavedReading } from "#shared";
import { summaryOf } from "./saved-summary.ts";
import type { SavedSummary } from "./saved-summary.ts";
import { openDatabase } from "./database.ts";

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

/** Opens the library, and makes it the first time. Rejects where the browser keeps no data. */
export async function openLibrary(): Promise<Library> {
  const database = await openDatabase();
  const get = async (hash: string): Promise<SavedReading | null> =>
    (await database.get("readings", hash)) ?? null;
  const put = async (entries: readonly SavedReading[]): Promise<void> => {
    const transaction = database.transaction(["readings", "summaries"], "readwrite");
    const puts = entries.flatMap((entry): Promise<unknown>[] => [
      transaction.objectStore("readings").put(entry),
      transaction.objectStore("summaries").put(summaryOf(entry)),
    ]);
    await Promise.all([...puts, transaction.done]);
  };
  return {
    find: async (reading) => get(await contentHash(reading)),
    save: async (clips, now) => {
      const savedAt = now.toISOString();
      const entries = await Promise.all(
        clips.map(async (clip) => ({ hash: await contentHash(clip.reading), savedAt, ...clip })),
      );
      await put(entries);
      return entries;
    },
    put,
    get,
    forEach: async (visit) => {
      let cursor = await database.transaction("readings").store.openCursor();
      for (; cursor !== null; cursor = await cursor.continue()) visit(cursor.value);
    },
    summaries: () => database.getAll("summaries"),
    remove: async (hashes) => {
      const entries = await Promise.all(hashes.map(get));
      const transaction = database.transaction(["readings", "summaries"], "readwrite");
      const removals = hashes.flatMap((hash) => [
        transaction.objectStore("readings").delete(hash),
        transaction.objectStore("summaries").delete(hash),
      ]);
      await Promise.all([...removals, transaction.done]);
      return entries.filter((entry) => entry !== null);
    },
    close: () => database.close(),
  };
}
