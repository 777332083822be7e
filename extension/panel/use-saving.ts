import { useEffect, useState } from "react";
import { NO_CORRECTIONS } from "#shared";
import type { Capture, Corrections, Reading, SavedReading } from "#shared";
import { findRelated } from "../library/find-related.ts";
import type { Related } from "../library/find-related.ts";
import { withLibrary } from "../library/library.ts";
import { storageErrorText } from "../library/storage-error.ts";

type SavedReadings = readonly (SavedReading | null)[];

/** What the save bar shows and does. */
export interface Saving {
  readonly state: "asking" | "nothing" | "unsaved" | "outdated" | "saved";
  /** ISO 8601 time of the last save of what is shown; null before. */
  readonly savedAt: string | null;
  /** Another saved version of the first of the reports. */
  readonly related: Related | null;
  /** Why the last attempt failed, and what to do. */
  readonly error: string | null;
  readonly save: () => void;
}

/**
 * Keeps the Readings of a page with the reader's corrections. Those that were saved before come with the
 * corrections they were saved with; where rules or corrections have changed they may be saved again.
 */
export function useSaving(
  page: Capture,
  readings: readonly Reading[],
  corrections: readonly Corrections[],
  onCorrections: (corrections: readonly Corrections[]) => void,
): Saving {
  const [saved, setSaved] = useState<SavedReadings | null>(null);
  const [related, setRelated] = useState<Related | null>(null);
  const [error, setError] = useState<string | null>(null);
  const fail = (reason: unknown): void => setError(storageErrorText(reason));
  useEffect(() => {
    lookUp(readings).then((found) => {
      setSaved(found.saved);
      setRelated(found.related);
      onCorrections(found.saved.map((entry) => entry?.corrections ?? NO_CORRECTIONS));
    }, fail);
  }, []);
  const save = (): void => {
    setError(null);
    saveAll(page, readings, corrections).then(setSaved, fail);
  };
  const savedAt = saved?.findLast((entry) => entry !== null)?.savedAt ?? null;
  const state =
    error !== null && saved === null ? "unsaved" : stateOf(readings, corrections, saved);
  return { state, savedAt, related, error, save };
}

function stateOf(
  readings: readonly Reading[],
  corrections: readonly Corrections[],
  saved: SavedReadings | null,
): Saving["state"] {
  if (saved === null) return "asking";
  const worth = readings.flatMap((reading, i) => (hasWords(reading) ? [i] : []));
  if (worth.length === 0) return "nothing";
  if (worth.some((i) => saved[i] == null)) return "unsaved";
  const isCurrent = worth.every(
    (i) =>
      saved[i]?.reading.rulesVersion === readings[i]?.rulesVersion &&
      JSON.stringify(saved[i]?.corrections) === JSON.stringify(corrections[i]),
  );
  return isCurrent ? "saved" : "outdated";
}

function hasWords({ text }: Reading): boolean {
  return text !== "";
}

interface Found {
  readonly saved: SavedReadings;
  readonly related: Related | null;
}

function lookUp(readings: readonly Reading[]): Promise<Found> {
  return withLibrary(async (library) => {
    const [first] = readings;
    return {
      saved: await Promise.all(readings.map((reading) => library.find(reading))),
      related: first === undefined ? null : await findRelated(library, first),
    };
  });
}

/** One transaction for all reports of the page, and the page itself. */
function saveAll(
  page: Capture,
  readings: readonly Reading[],
  corrections: readonly Corrections[],
): Promise<SavedReadings> {
  return withLibrary(async (library) => {
    const clips = readings
      .map((reading, i) => ({ reading, corrections: corrections[i] ?? NO_CORRECTIONS }))
      .filter(({ reading }) => hasWords(reading));
    const entries = await library.save(clips, page, new Date());
    return readings.map((reading) => entries.find((entry) => entry.reading === reading) ?? null);
  });
}
