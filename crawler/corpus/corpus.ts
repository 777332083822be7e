import type { Kind, LookalikeKind, Reading, RemovalKind } from "#shared";

/** One fetched response, as kept beside its WARC record. */
export interface StoredResponse {
  /** The URL that was asked for, as it is in the frontier; a Reading's `source.url` is the final one. */
  readonly url: string;
  readonly retrievedAt: string;
  readonly status: number;
  readonly contentType: string | null;
  readonly sha256: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** File name inside the corpus's `archive/` folder, and the record's byte offset in it. */
  readonly warcFile: string;
  readonly warcOffset: number;
}

/** A URL waiting to be visited, being visited, or done with, in one site's frontier. */
export interface FrontierEntry {
  readonly url: string;
  readonly site: string;
  /** 0…1, from link scoring; 1 for a seed. */
  readonly score: number;
  readonly depth: number;
  readonly foundOn: string | null;
}

export type Outcome =
  | { readonly state: "done" }
  | { readonly state: "failed"; readonly reason: string }
  | { readonly state: "refused"; readonly reason: string };

export interface CorpusCounts {
  readonly pagesFetched: number;
  readonly readings: Readonly<Record<Kind, number>>;
  readonly lookalikes: Readonly<Partial<Record<LookalikeKind, number>>>;
  /** Characters (not UTF-16 units) of `Removal.text`. */
  readonly charactersRemoved: Readonly<Partial<Record<RemovalKind, number>>>;
  readonly checksFailed: number;
  /** How many Readings have at least one failed check. */
  readonly readingsWithFailedChecks: number;
  readonly failed: number;
  readonly refused: number;
}

/** One agency's reports by coverage year: what `nianbao status` shows as a table. */
export interface CoverageRow {
  readonly agency: string;
  readonly divisionCode: string | null;
  readonly years: readonly number[];
}

/**
 * A corpus on disk: `corpus.sqlite` and `archive/*.warc.gz` in one folder. Every method is one
 * transaction; a killed process leaves the corpus as it was before or after it, never between.
 */
export interface Corpus {
  readonly directory: string;
  /** Adds URLs not yet known to the site's frontier; a better score raises a waiting one. Returns how many are new. */
  enqueue(entries: readonly FrontierEntry[]): number;
  /** The waiting entry of the site with the best score (then least depth, then oldest), marked as being visited; null when none waits. */
  takeNext(site: string): FrontierEntry | null;
  /** Ends a visit that gave no response worth storing. */
  finish(url: string, outcome: Outcome): void;
  /** Ends a visit: keeps the response, its Readings and the `done` mark together. */
  storeVisit(response: StoredResponse, readings: readonly Reading[]): void;
  /** Puts every visit left open by a killed run back to waiting. Returns how many. */
  reopenInterrupted(): number;
  /** True where the site's frontier holds waiting entries, that is: an unfinished crawl. */
  hasWaiting(site: string): boolean;
  /** Puts every finished page of the site back to waiting, for the next, conditional, crawl. */
  startAgain(site: string): number;
  /** The latest stored response of a URL, for conditional requests. */
  latestResponse(url: string): StoredResponse | null;
  /** Counts over the whole corpus, or over one run's visits since an ISO time. */
  counts(since?: string): CorpusCounts;
  coverage(): readonly CoverageRow[];
  /** How many reports `coverage` cannot show, because their agency or year is not known. */
  reportsWithoutPlace(): number;
  /** Readings in a stable order (site, URL, part), latest version of each page, streaming. */
  readings(filter?: { readonly kind?: Kind }): IterableIterator<Reading>;
  close(): void;
}
