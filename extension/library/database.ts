import { openDB } from "idb";
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import { NO_CORRECTIONS } from "#shared";
import type { SavedReading } from "#shared";
import type { SavedPage } from "./saved-page.ts";
import { summaryOf } from "./saved-summary.ts";
import type { SavedSummary } from "./saved-summary.ts";

/**
 * Readings are heavy, and a list or a look for duplicates needs a few words of each: those stand in a store
 * of their own, written in the same transaction. So do the pages, which several Readings may share.
 */
export interface LibrarySchema extends DBSchema {
  readings: { key: string; value: SavedReading };
  summaries: { key: string; value: SavedSummary; indexes: { byPage: string } };
  pages: { key: string; value: SavedPage };
}

type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], "versionchange">;

/** An entry of the first version, which had no corrections. */
type FirstReading = Omit<SavedReading, "corrections"> & Partial<SavedReading>;

/** Opens the database in its newest form. The second version had no pages, the first no summaries either. */
export function openDatabase(): Promise<IDBPDatabase<LibrarySchema>> {
  return openDB<LibrarySchema>("nianbao", 3, {
    upgrade: async (database, from, _to, transaction) => {
      if (from < 1) database.createObjectStore("readings", { keyPath: "hash" });
      if (from < 2) database.createObjectStore("summaries", { keyPath: "hash" });
      transaction.objectStore("summaries").createIndex("byPage", "sha256");
      database.createObjectStore("pages", { keyPath: "sha256" });
      await summarise(transaction);
    },
  });
}

/** Brings what earlier versions kept into the form of this one. */
async function summarise(transaction: Upgrade): Promise<void> {
  let cursor = await transaction.objectStore("readings").openCursor();
  for (; cursor !== null; cursor = await cursor.continue()) {
    const first: FirstReading = cursor.value;
    const entry = { ...first, corrections: first.corrections ?? NO_CORRECTIONS };
    await cursor.update(entry);
    await transaction.objectStore("summaries").put(summaryOf(entry));
  }
}
