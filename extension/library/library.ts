import type { IDBPDatabase, IDBPTransaction } from "idb";
import { contentHash } from "#shared";
import type { Capture, Corrections, Reading, SavedReading } from "#shared";
import { openDatabase } from "./database.ts";
import type { LibrarySchema } from "./database.ts";
import { pageOf } from "./saved-page.ts";
import type { SavedPage } from "./saved-page.ts";
import { summaryOf } from "./saved-summary.ts";
import type { SavedSummary } from "./saved-summary.ts";

/** What a reader saves: what was read, and what they put right in it. */
export interface Clip {
  readonly reading: Reading;
  readonly corrections: Corrections;
}

/** Entries with the pages that they were read from, as far as those are kept. */
export interface Shelf {
  readonly entries: readonly SavedReading[];
  readonly pages: readonly SavedPage[];
}

/** The reports that the user has kept, in this browser's IndexedDB. */
export interface Library {
  /** The saved Reading of the same words from the same page, or null. */
  find(reading: Reading): Promise<SavedReading | null>;
  /**
   * Keeps the Readings of one page and the page itself, all or none; the same words from the same page take the
   * place of what was there, so a save that is done twice is done once.
   */
  save(clips: readonly Clip[], page: Capture, now: Date): Promise<readonly SavedReading[]>;
  /** Puts entries back or in as they are; all of them or, where one fails, none. */
  put(shelf: Shelf): Promise<void>;
  get(hash: string): Promise<SavedReading | null>;
  /** The page with the given digest; null where it was not kept. */
  page(sha256: string): Promise<SavedPage | null>;
  summaries(): Promise<readonly SavedSummary[]>;
  /** Takes entries out, with the pages that no other entry was read from, and gives all of it back, for an undo. */
  remove(hashes: readonly string[]): Promise<Shelf>;
  close(): void;
}

type Stores = ("readings" | "summaries" | "pages")[];
type Writing = IDBPTransaction<LibrarySchema, Stores, "readwrite">;

/** Opens the library, and makes it the first time. Rejects where the browser keeps no data. */
async function openLibrary(): Promise<Library> {
  const database = await openDatabase();
  const get = async (hash: string): Promise<SavedReading | null> =>
    (await database.get("readings", hash)) ?? null;
  const put = (shelf: Shelf): Promise<void> =>
    writing(database, async (transaction) => {
      await putIn(transaction, shelf);
    });
  return {
    find: async (reading) => get(await contentHash(reading)),
    save: async (clips, capture, now) => {
      const savedAt = now.toISOString();
      const entries = await Promise.all(
        clips.map(async (clip) => ({ hash: await contentHash(clip.reading), savedAt, ...clip })),
      );
      const sha256 = clips[0]?.reading.source.sha256 ?? null;
      await put({ entries, pages: sha256 === null ? [] : [await pageOf(capture, sha256)] });
      return entries;
    },
    put,
    get,
    page: async (sha256) => (await database.get("pages", sha256)) ?? null,
    summaries: () => database.getAll("summaries"),
    remove: (hashes) => writing(database, (transaction) => takeOut(transaction, hashes)),
    close: () => database.close(),
  };
}

/** Opens the library for some work, and closes it when that is done or has failed. */
export async function withLibrary<Result>(
  work: (library: Library) => Promise<Result>,
): Promise<Result> {
  const library = await openLibrary();
  return work(library).finally(() => library.close());
}

/** Does work on all stores in one transaction: an error undoes all of it. */
async function writing<Result>(
  database: IDBPDatabase<LibrarySchema>,
  work: (transaction: Writing) => Promise<Result>,
): Promise<Result> {
  const stores: Stores = ["readings", "summaries", "pages"];
  const transaction = database.transaction(stores, "readwrite");
  // Told by what `work` or the waiting below throws.
  transaction.done.catch(() => {});
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    if (transaction.error === null) abort(transaction);
    throw error;
  }
}

/** A defect of ours must not leave half of it either. */
function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

async function putIn(transaction: Writing, { entries, pages }: Shelf): Promise<void> {
  const summaries = transaction.objectStore("summaries");
  const replaced = await Promise.all(entries.map(({ hash }) => summaries.get(hash)));
  await Promise.all([
    ...pages.map((page) => transaction.objectStore("pages").put(page)),
    ...entries.map((entry) => transaction.objectStore("readings").put(entry)),
    ...entries.map((entry) => summaries.put(summaryOf(entry))),
  ]);
  const former = replaced.flatMap((summary) => (summary === undefined ? [] : [summary.sha256]));
  await dropUnused(transaction, former);
}

async function takeOut(transaction: Writing, hashes: readonly string[]): Promise<Shelf> {
  const [readings, summaries] = [
    transaction.objectStore("readings"),
    transaction.objectStore("summaries"),
  ];
  const found = await Promise.all(hashes.map((hash) => readings.get(hash)));
  const entries = found.filter((entry) => entry !== undefined);
  await Promise.all(hashes.flatMap((hash) => [readings.delete(hash), summaries.delete(hash)]));
  const pages = entries.map(({ reading }) => reading.source.sha256);
  return { entries, pages: await dropUnused(transaction, pages) };
}

/** Takes out those of the pages, given by their digests, that no entry is read from any more. */
async function dropUnused(
  transaction: Writing,
  former: readonly (string | null)[],
): Promise<readonly SavedPage[]> {
  const pages = transaction.objectStore("pages");
  const dropped: SavedPage[] = [];
  for (const sha256 of new Set(former)) {
    if (sha256 === null) continue;
    const uses = await transaction.objectStore("summaries").index("byPage").count(sha256);
    const page = uses === 0 ? await pages.get(sha256) : undefined;
    if (page === undefined) continue;
    await pages.delete(sha256);
    dropped.push(page);
  }
  return dropped;
}
