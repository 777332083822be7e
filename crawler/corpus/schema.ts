import type { Generated } from "kysely";
import type { CorrectableField, Kind, LinkRole, LookalikeKind, RemovalKind } from "#shared";
import type { Lack } from "./browser-trials.ts";

/** The tables of `corpus.sqlite` as Kysely sees them; `migrations.ts` creates them. */
export interface Schema {
  readonly responses: ResponseTable;
  readonly readings: ReadingTable;
  readonly removal_counts: RemovalCountTable;
  readonly frontier: FrontierTable;
  readonly learned_places: LearnedPlaceTable;
  readonly idle_parameters: IdleParameterTable;
  readonly browser_trials: BrowserTrialTable;
  readonly resting_hosts: RestingHostTable;
  readonly open_run: OpenRunTable;
  readonly run_notes: RunNoteTable;
  readonly departures: DepartureTable;
  readonly clips: ClipTable;
  readonly corrections: CorrectionTable;
}

interface ResponseTable {
  readonly id: Generated<number>;
  readonly url: string;
  readonly retrieved_at: string;
  readonly status: number;
  readonly content_type: string | null;
  readonly sha256: string;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly warc_file: string;
  readonly warc_offset: number;
  /** Of the page's normalised text, so that a new counter or date in its margins makes no new version. */
  readonly text_sha256: string | null;
  /** When it came into the corpus: what "since this run began" is measured by. */
  readonly stored_at: string;
  /** Where the archive has what a browser made of it; null where it was read as it was sent. */
  readonly rendered_file: string | null;
  readonly rendered_offset: number | null;
  /** `clip` for what `nianbao import` brought: it answers no conditional request. `copy`: see `StoredResponse.isCopy`. */
  readonly via: Generated<ResponseOrigin>;
}

export type ResponseOrigin = "crawl" | "clip" | "copy";

interface ReadingTable {
  readonly id: Generated<number>;
  readonly response_id: number;
  /** 1 for the latest version of a page, 0 for one that a later visit replaced. */
  readonly latest: number;
  readonly site: string;
  /** Where the page was in the end, which after a redirect is not the URL that was asked for. */
  readonly url: string;
  readonly part: string;
  readonly position: number;
  readonly kind: Kind;
  readonly lookalike: LookalikeKind | null;
  readonly agency: string | null;
  readonly division_code: string | null;
  readonly year: number | null;
  readonly checks_failed: number;
  readonly rules_version: string;
  /** Why it is of its kind. */
  readonly reason: string;
  /** The whole Reading (`packed-reading.ts`). The columns above repeat only what is queried. */
  readonly packed: Uint8Array;
}

interface RemovalCountTable {
  readonly reading_id: number;
  readonly kind: RemovalKind;
  readonly characters: number;
}

interface FrontierTable {
  readonly id: Generated<number>;
  readonly site: string;
  readonly url: string;
  readonly score: number;
  readonly depth: number;
  readonly found_on: string | null;
  readonly state: FrontierState;
  readonly reason: string | null;
  readonly finished_at: string | null;
  readonly role: LinkRole;
  /** Where the link stands in the site's template; empty for what no link led to. */
  readonly place: string;
  /** A JSON array: why the link has its score. */
  readonly evidence: string;
  /** The score with what the link's place has given so far: the order of visits. */
  readonly rank: number;
  /** 2 where the page holds a report, 1 where it named new ones, 0 else (`site-progress.ts`). */
  readonly gained: number;
}

/** `passed over`: not worth a visit when the site had shown what it has; `trap`: never to be visited. */
export type FrontierState =
  | "waiting"
  | "visiting"
  | "done"
  | "failed"
  | "refused"
  | "passed over"
  | "trap";

interface LearnedPlaceTable {
  readonly site: string;
  readonly place: string;
  /** Links of this place that were visited. */
  readonly tried: number;
  /** Those of them that gave a report or a list of reports. */
  readonly gained: number;
}

interface BrowserTrialTable {
  readonly site: string;
  readonly lack: Lack;
  /** Pages that were drawn by the browser. */
  readonly tried: number;
  /** Those of them of which it made more than the server's own bytes show. */
  readonly gained: number;
  readonly last_tried_at: string;
}

interface RestingHostTable {
  readonly host: string;
  /** Until when it asked to be left alone (Retry-After); ISO 8601. */
  readonly until: string;
}

/** The run under way, or one that was broken off (`open-run.ts`). */
interface OpenRunTable {
  readonly run: string;
  readonly begun_at: string;
}

/** What the open run did (`run-notes.ts`). */
interface RunNoteTable {
  readonly id: Generated<number>;
  /** JSON of the crawl's. */
  readonly note: string;
}

/** Addresses that held reports and give them no more (`departures.ts`). */
interface DepartureTable {
  readonly url: string;
  /** When that was seen first; ISO 8601. */
  readonly since: string;
  readonly reason: string;
  /** Where its reports stand now, and when that was seen; null where they were not found anywhere. */
  readonly moved_to: string | null;
  readonly moved_at: string | null;
}

interface IdleParameterTable {
  readonly site: string;
  readonly name: string;
  /** How many pages were the same with and without it. */
  readonly twins: number;
}

interface ClipTable {
  /** See `contentHash`: the same words from the same page are one clip. */
  readonly hash: string;
  readonly reading_id: number;
  /** When its reader saved it last. */
  readonly saved_at: string;
  readonly imported_at: string;
}

interface CorrectionTable {
  readonly clip: string;
  /** A field of the metadata, or `restored`. */
  readonly field: CorrectableField | "restored";
  /** The reader's words; of `restored`, a JSON array of places in `Reading.removals`. */
  readonly value: string;
}
