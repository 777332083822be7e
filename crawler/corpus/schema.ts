import type { Generated } from "kysely";
import type { Kind, LookalikeKind, RemovalKind } from "#shared";

/** The tables of `corpus.sqlite` as Kysely sees them; `migrations.ts` creates them. */
export interface Schema {
  readonly responses: ResponseTable;
  readonly readings: ReadingTable;
  readonly removal_counts: RemovalCountTable;
  readonly frontier: FrontierTable;
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
  /** When it came into the corpus: what "since this run began" is measured by. */
  readonly stored_at: string;
}

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
  /** The whole Reading. The columns above repeat only what is queried. */
  readonly json: string;
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
}

export type FrontierState = "waiting" | "visiting" | "done" | "failed" | "refused";
