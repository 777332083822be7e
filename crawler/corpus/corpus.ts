import type { Kind, LookalikeKind, Reading, RemovalKind, SavedReading } from "#shared";
import type { BrowserTrials, Lack } from "./browser-trials.ts";
import type { FrontierEntry, Outcome, RankedEntry, TrappedEntry } from "./frontier-entry.ts";
import type { ClipFate, ClippedBytes, KeptCorrection, KeptCorrections } from "./kept-clip.ts";
import type { PackedReading } from "./packed-reading.ts";
import type { PageFate } from "./page-fates.ts";
import type { ReportChanges } from "./report-changes.ts";
import type { ReportDepartures } from "./report-departures.ts";
import type { ArchivedFile } from "./responses.ts";
import type { RunSoFar } from "./run-notes.ts";
import type { SiteState } from "./site-states.ts";
import type { ReadingFilter, ReadingVersion } from "./stored-readings.ts";

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
  /** Of the page's normalised text; null for what was stored before it was kept. */
  readonly textSha256: string | null;
  /** Where the archive has what a browser made of it, which is what was read. */
  readonly rendered?: { readonly warcFile: string; readonly warcOffset: number };
  /** Its page is stored under another address, and only how to ask whether it changed is kept. */
  readonly isCopy?: true;
}

/** How a run takes up a site. */
export interface SiteStart {
  /** True where the site's crawl goes on, or was done when the run was broken off. */
  readonly isResumed: boolean;
  /** True where it was done then, so that nothing is asked of it. */
  readonly wasDone: boolean;
  /** Pages that wait now and did not before. */
  readonly added: number;
  /** Visits to the site that the run had made before it was broken off. */
  readonly visits: number;
}

/** What a visit leads to. */
export interface VisitGain {
  readonly entries: readonly FrontierEntry[];
  readonly traps: readonly TrappedEntry[];
  /** Whether the page holds a report. */
  readonly gained: boolean;
  /** Addresses whose links name reports: new ones are a gain too. */
  readonly reportLinks: ReadonlySet<string>;
  /** Why the page was not read, and what of it was not looked at; null where all of it was, or it is no page. */
  readonly remark: string | null;
}

/** The address that a page is a copy of. */
export interface CopyOf {
  readonly of: string;
  /** The parameter that made it a copy, or null. */
  readonly idle: string | null;
  /** What the server answered; none where that is kept already, or does not tell whether the page changed. */
  readonly response?: StoredResponse;
}

/** That an address which held reports gives them no more. */
export interface Departure {
  /** False where that was so at the last visit already. */
  readonly isNew: boolean;
  /** Addresses that it put on the frontier. */
  readonly newLinks: number;
}

/** How far a site's crawl has come since it was begun, over all runs. */
export interface SiteProgress {
  readonly visits: number;
  /** Ranks of the visits since the last one that gained. */
  readonly ranksSinceGain: readonly number[];
  /** Visited pages that hold a report. */
  readonly reportPages: number;
}

export interface CorpusCounts {
  readonly pagesFetched: number;
  readonly pagesClipped: number;
  /** Pages that were stored and not read: at first look they can be no report. */
  readonly pagesUnread: number;
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
  /** The waiting entry of the site with the best rank (then least depth, then oldest), marked as being visited; null when none waits. */
  takeNext(site: string): RankedEntry | null;
  /** Ends a visit that gave no response worth storing. */
  finish(url: string, outcome: Outcome): void;
  /**
   * Ends a visit: keeps the response, its Readings, what they lead to and the `done` mark together. Returns
   * how many entries are new.
   */
  storeVisit(
    response: StoredResponse,
    readings: readonly PackedReading[],
    gain?: VisitGain,
  ): number;
  /** Ends a visit to a page that is stored already, as it was or under another address. */
  keepVisit(url: string, gain: VisitGain): number;
  /** Ends the site's waiting entries: none of them is worth a visit now. Returns how many. */
  passOver(site: string, reason: string): number;
  progress(site: string): SiteProgress;
  /** True where each agency found on the site has every wanted year, and no other waits to be looked at. */
  isCovered(site: string, years: { readonly first: number; readonly last: number } | null): boolean;
  /** Other addresses of the site under which a page was stored with the same text, the oldest first, at most 50. */
  twinsOf(url: string, site: string, textSha256: string): readonly string[];
  /** Ends a visit to a page that is stored under another address. */
  keepCopy(url: string, copy: CopyOf): void;
  /**
   * Ends the visit of an address that held reports and gives them no more: they stay the latest versions, unless the same
   * reports stand, or are found later, at another address of the site.
   */
  noteDeparture(url: string, reason: string): Departure;
  /** True where an address held reports and gave them no more when it was last asked. */
  hasDeparted(url: string): boolean;
  /** True where they stand at another address now. */
  hasMoved(url: string): boolean;
  /** How many reports the page at an address was stored with. */
  reportsAt(url: string): number;
  /** Parameters that change nothing on this site, as more than one page has shown. */
  idleParameters(site: string): ReadonlySet<string>;
  /** Addresses of the visits that a killed run left open. */
  interrupted(): readonly string[];
  /** The place of the last archived record that the corpus refers to; null where there is none. */
  lastRecord(): Pick<StoredResponse, "warcFile" | "warcOffset"> | null;
  /**
   * Puts back to waiting what the open run had and the archive, whose files end as told (bytes by name), has not. Returns how many.
   */
  reopenLost(ends: ReadonlyMap<string, number>): number;
  /** The files of the archive that the corpus refers to, by name. */
  archivedFiles(): readonly ArchivedFile[];
  /** How many responses have a record in a file of the archive from an offset on, and are the latest of their addresses. */
  archivedBehind(
    warcFile: string,
    offset: number,
  ): { readonly responses: number; readonly latest: number };
  /** True where the site's frontier holds waiting entries, that is: an unfinished crawl. */
  hasWaiting(site: string): boolean;
  /**
   * Begins the run of a name over sites and their seeds, or goes on with it where it was broken off less than three
   * days ago and left something to do. Onto the frontier comes what an earlier run left waiting; where it left nothing,
   * every finished page again (what was passed over only where the site has shown no report); and nothing of a site
   * that a run which goes on had done. Every visit left open by a killed run waits again.
   */
  openRun(
    run: string,
    sites: ReadonlyMap<string, readonly FrontierEntry[]>,
  ): ReadonlyMap<string, SiteStart>;
  /** Ends the open run: the next one asks every page again. */
  endRun(): void;
  /** Keeps a note of what the open run did, for as long as it is open: one that is broken off is told as a whole. */
  noteInRun(note: string): void;
  runSoFar(): RunSoFar;
  /** The latest response of a URL that a crawl stored, be it a copy, for conditional requests. */
  latestResponse(url: string): StoredResponse | null;
  /**
   * Keeps what somebody saved in their browser as one more version of its page, and their corrections apart. Only
   * where no later version is stored is it the latest one.
   */
  keepClip(saved: SavedReading, response: StoredResponse): ClipFate;
  /** What `keepClip` would do. */
  fateOfClip(saved: SavedReading): ClipFate;
  /** The archived record that a clip of the same bytes and time is stored with; null where there is none. */
  clippedPage(of: ClippedBytes): Pick<StoredResponse, "warcFile" | "warcOffset"> | null;
  /** Every correction, by address, part and time. */
  corrections(): readonly KeptCorrection[];
  /** What was last put right in a report, whichever version of it was clipped. */
  correctionsOf(reading: Reading): KeptCorrections | null;
  /** Whether a report of the same agency and year is stored, from whatever page. */
  hasReportLike(reading: Reading): boolean;
  /** Hosts that asked to be left alone, and until when, in milliseconds since 1970. */
  restingHosts(): ReadonlyMap<string, number>;
  noteRest(host: string, until: number): void;
  browserTrials(site: string, lack: Lack): BrowserTrials;
  /** Notes a page that the browser drew, and whether it made more of it. */
  noteBrowserTrial(site: string, lack: Lack, gained: boolean): void;
  /** Counts over the whole corpus, or over one run's visits since an ISO time. */
  counts(since?: string): CorpusCounts;
  coverage(): readonly CoverageRow[];
  /** How far the crawl of each site has come, by name. */
  siteStates(): readonly SiteState[];
  /** The reports that departed since an ISO time. */
  departuresSince(since: string): ReportDepartures;
  /** What a run that began at an ISO time changed. */
  changesSince(since: string): ReportChanges;
  /** How many reports `coverage` cannot show, because their agency or year is not known. */
  reportsWithoutPlace(): number;
  /** What became of each address that holds a text, and why; by site and address, streaming. */
  pageFates(containing: string): IterableIterator<PageFate>;
  /** Readings in a stable order (site, URL, part), latest version of each page, streaming. */
  readings(filter?: ReadingFilter): IterableIterator<Reading>;
  /** The same with every version of each page, as they were stored. */
  versions(filter?: ReadingFilter): IterableIterator<ReadingVersion>;
  close(): void;
}
