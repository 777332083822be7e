import type { Kind, LookalikeKind } from "#shared";
import { sql } from "kysely";
import type { Database } from "./database.ts";
import { evidenceIn } from "./evidence.ts";
import type { FrontierState } from "./schema.ts";

/** An address that a site's crawl knows of: what became of it, and why. */
export interface PageFate {
  readonly url: string;
  readonly site: string;
  readonly state: FrontierState;
  /** Why it ended as it did without being read; null for what waits, and for what was read. */
  readonly reason: string | null;
  /** What its link promised, with what links of its place have given so far on the site. */
  readonly rank: number;
  /** Why the link has its score. */
  readonly evidence: readonly string[];
  readonly foundOn: string | null;
  /** ISO 8601; null for what waits. */
  readonly endedAt: string | null;
  /** Whether the archive has a response that was stored for it. */
  readonly isStored: boolean;
  /** What the page was read as; none where nothing is stored for the address. */
  readonly readings: readonly ReadAs[];
}

export interface ReadAs {
  readonly kind: Kind;
  readonly lookalike: LookalikeKind | null;
  /** Why it is that, in the Reading's own words. */
  readonly reason: string;
}

/** Every address of the frontiers that holds a text, by site and address, streaming. */
export function* pageFates(db: Database, containing: string): IterableIterator<PageFate> {
  const query = db.build
    .selectFrom("frontier")
    .select(["url", "site", "state", "reason", "rank", "evidence"])
    .select(["found_on as foundOn", "finished_at as endedAt"])
    .where(sql<boolean>`instr(url, ${containing}) > 0`)
    .orderBy("site")
    .orderBy("url");
  for (const { evidence, ...row } of db.stream(query))
    yield {
      ...row,
      evidence: evidenceIn(evidence),
      isStored: isStored(db, row.url),
      readings: readAs(db, row.url),
    };
}

function isStored(db: Database, url: string): boolean {
  const stored = db.build.selectFrom("responses").select("id").where("via", "!=", "copy");
  return db.first(stored.where("url", "=", url).limit(1)) !== null;
}

function readAs(db: Database, url: string): readonly ReadAs[] {
  const query = db.build
    .selectFrom("responses")
    .innerJoin("readings", "readings.response_id", "responses.id")
    .select(["readings.kind", "readings.lookalike", "readings.reason"])
    .where("responses.url", "=", url)
    .where("readings.latest", "=", 1)
    .orderBy("readings.position");
  return db.all(query);
}
