import type { CorrectableField, Corrections } from "#shared";
import type { StoredResponse } from "./corpus.ts";

/** What tells one clipped page from another. */
export type ClippedBytes = Pick<StoredResponse, "url" | "sha256" | "retrievedAt">;

/** What came of keeping a clip. `unchanged`: it was there, saved at the same time or later. */
export type ClipFate = "added" | "replaced" | "unchanged";

/** What was put right in one report, and when that was saved. */
export interface KeptCorrections extends Corrections {
  /** ISO 8601 */
  readonly savedAt: string;
}

/** One field that somebody put right, with the report it speaks of as that was read. */
export interface KeptCorrection {
  readonly url: string;
  readonly part: string;
  readonly agency: string | null;
  readonly year: number | null;
  /** `restored`: its value is a JSON array of places in the clip's `removals`. */
  readonly field: CorrectableField | "restored";
  readonly value: string;
  readonly savedAt: string;
}
