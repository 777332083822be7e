import { sql } from "kysely";
import type { CopyOf, StoredResponse, VisitGain } from "./corpus.ts";
import type { Database } from "./database.ts";
import { reportsIn } from "./packed-reading.ts";
import type { PackedReading } from "./packed-reading.ts";
import { noteReturn, takeOverDeparted } from "./departures.ts";
import { finish, siteOf } from "./frontier.ts";
import { idOf, storeResponse } from "./responses.ts";
import { takeGain } from "./site-progress.ts";
import { noteIdleParameter } from "./twins.ts";

const NO_GAIN: VisitGain = {
  entries: [],
  traps: [],
  gained: false,
  reportLinks: new Set(),
  remark: null,
};

/**
 * Keeps a response with its Readings, which take the place of the page's earlier ones, and what they lead
 * to; returns how many addresses are new to the frontier.
 */
export function storeVisit(
  db: Database,
  response: StoredResponse,
  readings: readonly PackedReading[],
  gain = NO_GAIN,
): number {
  return db.transaction(() => {
    const site = siteOf(db, response.url) ?? hostOf(response.url);
    retireEarlier(db, response.url, readings);
    const responseId = storeResponse(db, response, "crawl");
    for (const [position, reading] of readings.entries()) {
      const url = reading.source.url ?? response.url;
      storeReading(db, reading, { responseId, site, url, position, latest: 1 });
    }
    if (reportsIn(readings) > 0) {
      noteReturn(db, response.url);
      takeOverDeparted(db, response.url);
    }
    return endWith(db, response.url, gain, response.textSha256);
  });
}

/** Ends a visit to a page that is stored already; returns how many addresses are new to the frontier. */
export function keepVisit(db: Database, url: string, gain: VisitGain): number {
  return db.transaction(() => {
    noteReturn(db, url);
    return endWith(db, url, gain, null);
  });
}

/** Ends a visit to a page that is stored under another address. */
export function keepCopy(db: Database, url: string, { of, idle, response }: CopyOf): void {
  db.transaction(() => {
    if (response !== undefined) storeResponse(db, response, "copy");
    const site = siteOf(db, url);
    if (idle !== null && site !== null) noteIdleParameter(db, site, idle);
    finish(db, url, { state: "done", reason: `the same text as ${of}` });
    takeGain(db, url, NO_GAIN, null);
  });
}

/** How many reports the page at an address was stored with. */
export function reportsAt(db: Database, url: string): number {
  const query = db.build
    .selectFrom("readings")
    .innerJoin("responses", "responses.id", "readings.response_id")
    .select(sql<number>`count(*)`.as("reports"))
    .where("responses.url", "=", url)
    .where("readings.latest", "=", 1)
    .where("readings.kind", "=", "report");
  return db.first(query)?.reports ?? 0;
}

function endWith(
  db: Database,
  url: string,
  gain: VisitGain,
  newText: StoredResponse["textSha256"],
): number {
  finish(db, url, { state: "done", ...(gain.remark !== null && { reason: gain.remark }) });
  return takeGain(db, url, gain, newText);
}

/**
 * A page is known by the URL that was asked for and by the one it was found at in the end: two
 * addresses that redirect to one page give one version of it, and an address that now leads elsewhere
 * no longer speaks for the old page.
 */
function retireEarlier(db: Database, askedFor: string, readings: readonly PackedReading[]): void {
  const { build } = db;
  const responses = build.selectFrom("responses").select("id").where("url", "=", askedFor);
  const retired = build.updateTable("readings").set({ latest: 0 }).where("latest", "=", 1);
  db.run(retired.where("response_id", "in", responses));
  const urls = new Set(readings.map((reading) => reading.source.url ?? askedFor));
  for (const url of urls) db.run(retired.where("url", "=", url));
}

/** Where in the corpus a Reading belongs. */
interface ReadingPlace {
  readonly responseId: number;
  readonly site: string;
  readonly url: string;
  readonly position: number;
  readonly latest: 0 | 1;
}

/** Inside a transaction of the caller's; returns the Reading's id. */
export function storeReading(db: Database, reading: PackedReading, place: ReadingPlace): number {
  const insert = db.build.insertInto("readings").values({
    response_id: place.responseId,
    latest: place.latest,
    site: place.site,
    url: place.url,
    part: reading.source.part ?? "",
    position: place.position,
    kind: reading.kind,
    lookalike: reading.lookalike,
    reason: reading.reason,
    agency: reading.agency,
    division_code: reading.divisionCode,
    year: reading.year,
    checks_failed: reading.checksFailed,
    rules_version: reading.rulesVersion,
    packed: reading.packed,
  });
  const readingId = idOf(db.first(insert.returning("id")));
  for (const [kind, characters] of reading.charactersRemoved) {
    const row = { reading_id: readingId, kind, characters };
    db.run(db.build.insertInto("removal_counts").values(row));
  }
  return readingId;
}

/** The site of a page that no crawl asked for. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "";
}
