import { openDB } from "idb";
import type { DBSchema } from "idb";
import type { Reading } from "#shared";
import { contentHash } from "./content-hash.ts";

/** A Reading as it is kept in this browser. */
export interface SavedReading {
  readonly hash: string;
  /** ISO 8601 */
  readonly savedAt: string;
  readonly reading: Reading;
}

/** The reports that the user has kept, in this browser's IndexedDB. */
export interface Library {
  /** The saved Reading of the same words from the same page, or null. */
  find(reading: Reading): Promise<SavedReading | null>;
  /** Keeps a Reading; the same words from the same page take the place of what was there. */
  save(reading: Reading, now: Date): Promise<SavedReading>;
}

interface LibrarySchema extends DBSchema {
  readings: { key: string; value: SavedReading };
}

/** Opens the library, and makes it the first time. Rejects where the browser keeps no data. */
export async function openLibrary(): Promise<Library> {
  const database = await openDB<LibrarySchema>("nianbao", 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore("readings", { keyPath: "hash" });
    },
  });
  return {
    find: async (reading) => (await database.get("readings", await contentHash(reading))) ?? null,
    save: async (reading, now) => {
      const saved = { hash: await contentHash(reading), savedAt: now.toISOString(), reading };
      await database.put("readings", saved);
      return saved;
    },
  };
}
