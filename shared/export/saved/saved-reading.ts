import type { Reading } from "../../reading.ts";
import type { Corrections } from "./corrections.ts";

/** A Reading as it is exported: what its readers put right stands beside it. */
export interface ExportedReading extends Reading {
  /** Absent where nobody put anything right. */
  readonly corrections?: Corrections & {
    /** ISO 8601 */
    readonly savedAt: string;
  };
  /** Absent where the latest versions alone are exported. */
  readonly version?: {
    /** ISO 8601 */
    readonly retrievedAt: string;
    /** Of its page. */
    readonly isLatest: boolean;
  };
}

/** A Reading that somebody kept in their browser: a line of the extension's JSONL export. */
export interface SavedReading {
  /** See `contentHash`. */
  readonly hash: string;
  /** ISO 8601 */
  readonly savedAt: string;
  readonly reading: Reading;
  /** What the reader put right; never mixed into the Reading. */
  readonly corrections: Corrections;
}
