import { useEffect, useState } from "react";
import type { Corrections, SavedReading } from "#shared";
import { ReadingView } from "../components/reading-view.tsx";
import { translate } from "../messages.ts";
import type { LibraryInPage } from "./use-library.ts";
import { useSavedLines } from "./use-saved-lines.ts";

interface SavedReportProps {
  readonly hash: string;
  readonly library: LibraryInPage;
  readonly onClose: () => void;
}

/** One saved report; what the reader puts right in it is kept at once. */
export function SavedReport({ hash, library, onClose }: SavedReportProps) {
  const [entry, setEntry] = useState<SavedReading | null>(null);
  const { get, keep } = library;
  const lines = useSavedLines(entry?.reading ?? null);
  useEffect(() => {
    get(hash).then(setEntry, () => {});
  }, [hash]);
  const correct = (corrections: Corrections): void => {
    if (entry === null) return;
    const corrected = { ...entry, corrections, savedAt: new Date().toISOString() };
    setEntry(corrected);
    keep(corrected);
  };
  return (
    <main className="saved">
      <button type="button" autoFocus onClick={onClose}>
        {translate("back")}
      </button>
      {entry !== null && (
        <ReadingView
          clipped={{ reading: entry.reading, lines }}
          corrections={entry.corrections}
          onCorrections={correct}
        />
      )}
    </main>
  );
}
