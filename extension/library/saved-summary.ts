import { hasCorrections, settledField } from "#shared";
import type { Reading, SavedReading } from "#shared";

/** What a list shows of a saved Reading, with the reader's corrections in it. */
export interface SavedSummary {
  readonly hash: string;
  readonly savedAt: string;
  readonly kind: Reading["kind"];
  readonly title: string | null;
  readonly agency: string | null;
  readonly divisionCode: string | null;
  readonly year: number | null;
  readonly url: string | null;
  /** Of the page's bytes; null where nobody knows them. */
  readonly sha256: string | null;
  /** Which report of its page; null where the page holds one. */
  readonly part: string | null;
  readonly failedChecks: number;
  readonly isCorrected: boolean;
}

export function summaryOf({ hash, savedAt, reading, corrections }: SavedReading): SavedSummary {
  const { metadata } = reading;
  const year = settledField(metadata, corrections, "year");
  return {
    hash,
    savedAt,
    kind: reading.kind,
    title: settledField(metadata, corrections, "title"),
    agency: settledField(metadata, corrections, "agency"),
    divisionCode: settledField(metadata, corrections, "divisionCode"),
    year: year === null ? null : Number(year),
    url: reading.source.url,
    sha256: reading.source.sha256,
    part: reading.source.part ?? null,
    failedChecks: reading.checks.filter(({ verdict }) => verdict === "fail").length,
    isCorrected: hasCorrections(corrections),
  };
}
