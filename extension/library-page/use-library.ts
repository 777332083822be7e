import { useCallback, useEffect, useState } from "react";
import type { SavedReading } from "#shared";
import type { Library, Shelf } from "../library/library.ts";
import type { SavedSummary } from "../library/saved-summary.ts";
import { download, exportFile } from "../library/exchange/download.ts";
import type { ExportFormat } from "../library/exchange/export-format.ts";
import { importJsonl, linesOf } from "../library/exchange/import-jsonl.ts";
import type { ImportResult } from "../library/exchange/import-jsonl.ts";
import { withLibrary } from "../library/library.ts";
import { storageErrorText } from "../library/storage-error.ts";
import { translate } from "../messages.ts";

const NOTHING: Shelf = { entries: [], pages: [] };

/** The library as its page uses it: what is in it, what was last done, and what can be done. */
export interface LibraryInPage {
  /** Null until they are there. */
  readonly summaries: readonly SavedSummary[] | null;
  /** What was last done, in words. */
  readonly notice: string;
  /** What went wrong with it. */
  readonly error: string;
  /** What was deleted last and can be put back. */
  readonly deleted: readonly SavedReading[];
  readonly get: (hash: string) => Promise<SavedReading | null>;
  readonly keep: (entry: SavedReading) => void;
  readonly remove: (hashes: readonly string[]) => void;
  readonly undo: () => void;
  readonly takeOut: (hashes: ReadonlySet<string>, format: ExportFormat) => void;
  readonly takeIn: (file: File) => void;
}

export function useLibrary(): LibraryInPage {
  const [summaries, setSummaries] = useState<readonly SavedSummary[] | null>(null);
  const [deleted, setDeleted] = useState<Shelf>(NOTHING);
  const [notice, setNotice] = useState("");
  const [error, setError] = useState("");

  /** Does something to the library, says what it did, and looks again at what is in it. */
  const act = useCallback((work: (library: Library) => Promise<string>): void => {
    const run = async (library: Library): Promise<void> => {
      setError("");
      const done = await work(library);
      setSummaries(await library.summaries());
      setNotice(done);
    };
    withLibrary(run).catch((reason: unknown) => setError(storageErrorText(reason)));
  }, []);

  useWhenSeen(() => act(async () => ""));

  return {
    summaries,
    notice,
    error,
    deleted: deleted.entries,
    get: (hash) => withLibrary((library) => library.get(hash)),
    keep: (entry) =>
      act((library) =>
        library.put({ entries: [entry], pages: [] }).then(() => translate("correctionsKept")),
      ),
    remove: (hashes) =>
      act(async (library) => {
        const removed = await library.remove(hashes);
        setDeleted(removed);
        return translate("deleted", removed.entries.length);
      }),
    undo: () =>
      act(async (library) => {
        await library.put(deleted);
        setDeleted(NOTHING);
        return translate("broughtBack", deleted.entries.length);
      }),
    takeOut: (hashes, format) =>
      act(async (library) => {
        const name = `nianbao-${new Date().toISOString().slice(0, 10)}.${format.extension}`;
        download(await exportFile(library, hashes, format), name);
        return translate("exported", hashes.size, name);
      }),
    takeIn: (file) => act((library) => importJsonl(linesOf(file), library).then(resultText)),
  };
}

/** Does something at first and whenever the page is turned to again: panels save while it is away. */
function useWhenSeen(look: () => void): void {
  useEffect(() => {
    look();
    const lookIfSeen = (): void => {
      if (document.visibilityState === "visible") look();
    };
    document.addEventListener("visibilitychange", lookIfSeen);
    return () => document.removeEventListener("visibilitychange", lookIfSeen);
  }, []);
}

function resultText({ added, unchanged, replaced, refused }: ImportResult): string {
  const counts = translate("imported", added, replaced, unchanged);
  return refused.length === 0
    ? counts
    : `${counts} ${translate("importRefused", refused.length, refused.slice(0, 5).join(", "))}`;
}
