import { correctableFields } from "#shared/crawling";
import type { CorrectableField, Corrections, Reading, SavedReading } from "#shared";
import type { StoredResponse } from "./corpus.ts";
import { bothSchemes, RESTORED } from "./corrections.ts";
import type { Database } from "./database.ts";
import { siteOf } from "./frontier.ts";
import type { ClipFate, ClippedBytes, KeptCorrection } from "./kept-clip.ts";
import { storeResponse } from "./responses.ts";
import { packReading } from "./packed-reading.ts";
import { hostOf, storeReading } from "./visits.ts";

/** What will come of keeping a clip. */
export function fateOf(db: Database, { hash, savedAt }: SavedReading): ClipFate {
  const query = db.build.selectFrom("clips").select("saved_at").where("hash", "=", hash);
  const kept = db.first(query);
  if (kept === null) return "added";
  return savedAt > kept.saved_at ? "replaced" : "unchanged";
}

/**
 * Keeps what somebody saved in their browser as one more version of its page, with their corrections apart. It is
 * the latest version only where no later one is stored; a clip that is kept already changes nothing.
 */
export function keepClip(db: Database, saved: SavedReading, response: StoredResponse): ClipFate {
  return db.transaction(() => {
    const fate = fateOf(db, saved);
    if (fate === "unchanged") return fate;
    const readingId = storeVersion(db, saved.reading, response);
    forget(db, saved.hash);
    db.run(
      db.build.insertInto("clips").values({
        hash: saved.hash,
        reading_id: readingId,
        saved_at: saved.savedAt,
        imported_at: new Date().toISOString(),
      }),
    );
    for (const [field, value] of wordsOf(saved.corrections)) {
      db.run(db.build.insertInto("corrections").values({ clip: saved.hash, field, value }));
    }
    return fate;
  });
}

/** The response that a clip of the same bytes and time is stored with: the other reports of its page. */
export function siblingOf(
  db: Database,
  { url, sha256, retrievedAt }: ClippedBytes,
): { readonly id: number; readonly warcFile: string; readonly warcOffset: number } | null {
  const query = db.build
    .selectFrom("responses")
    .select(["id", "warc_file as warcFile", "warc_offset as warcOffset"])
    .where("url", "=", url)
    .where("via", "=", "clip")
    .where("sha256", "=", sha256)
    .where("retrieved_at", "=", retrievedAt);
  return db.first(query);
}

function storeVersion(db: Database, reading: Reading, response: StoredResponse): number {
  const url = knownAddress(db, response.url);
  const responseId = siblingOf(db, response)?.id ?? storeResponse(db, response, "clip");
  const part = reading.source.part ?? "";
  const others = db.build
    .selectFrom("readings")
    .innerJoin("responses", "responses.id", "readings.response_id")
    .where("readings.url", "=", url)
    .where("readings.latest", "=", 1)
    .where((where) => {
      const isSamePart = where("readings.part", "=", part);
      // Some reports of a page of several may be saved without the others; they say nothing of those.
      const isWhole = part === "" ? where.lit(true) : where("readings.part", "=", "");
      const isOther = where("responses.id", "!=", responseId);
      return where.or([isSamePart, where.and([isOther, isWhole])]);
    });
  const later = others
    .select("readings.id")
    .where("responses.retrieved_at", ">", response.retrievedAt);
  const isLatest = db.first(later.limit(1)) === null;
  if (isLatest) {
    const retired = db.build.updateTable("readings").set({ latest: 0 });
    db.run(retired.where("id", "in", others.select("readings.id")));
  }
  return storeReading(db, packReading(reading), {
    responseId,
    site: siteOf(db, url) ?? hostOf(url),
    url,
    position: positionIn(part),
    latest: isLatest ? 1 : 0,
  });
}

/** The address under which the page is stored already, whatever its scheme. */
function knownAddress(db: Database, url: string): string {
  const stored = db.build
    .selectFrom("readings")
    .select("url")
    .where("url", "in", bothSchemes(url))
    .distinct();
  const known = db.all(stored).map((row) => row.url);
  return known.includes(url) ? url : (known[0] ?? url);
}

/** `report 2` is the second report of its page. */
function positionIn(part: string): number {
  const number = Number(/\d{1,6}$/u.exec(part)?.[0] ?? 1);
  return Math.max(0, number - 1);
}

function forget(db: Database, hash: string): void {
  db.run(db.build.deleteFrom("corrections").where("clip", "=", hash));
  db.run(db.build.deleteFrom("clips").where("hash", "=", hash));
}

function wordsOf({
  fields,
  restored,
}: Corrections): readonly (readonly [KeptCorrection["field"], string])[] {
  const words = correctableFields.flatMap((field) => {
    const word = fields[field];
    return word === undefined ? [] : [[field, word] satisfies [CorrectableField, string]];
  });
  return restored.length === 0 ? words : [...words, [RESTORED, JSON.stringify(restored)]];
}

/** Whether a report of the same agency, by name and division code, and of the same year is stored. */
export function hasReportLike(db: Database, { kind, metadata }: Reading): boolean {
  const agency = metadata.agency?.value;
  const year = metadata.year?.value;
  if (kind !== "report" || agency === undefined || year === undefined) return false;
  const query = db.build
    .selectFrom("readings")
    .select("id")
    .where("kind", "=", "report")
    .where("agency", "=", agency.name)
    .where("division_code", "is", agency.divisionCode)
    .where("year", "=", year)
    .limit(1);
  return db.first(query) !== null;
}
