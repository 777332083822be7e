import { canonicalUrl, correctableFields } from "#shared";
import type { CorrectableField, Corrections, Reading, SavedReading } from "#shared";
import type { StoredResponse } from "./corpus.ts";
import type { Database } from "./database.ts";
import { siteOf } from "./frontier.ts";
import type { ClipFate, ClippedBytes, KeptCorrection, KeptCorrections } from "./kept-clip.ts";
import { storeResponse } from "./responses.ts";
import { hostOf, storeReading } from "./visits.ts";

/** The name under which the places of restored removals are kept beside the corrected fields. */
const RESTORED = "restored";

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
  const { url } = response;
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
  return storeReading(db, reading, {
    responseId,
    site: siteOf(db, url) ?? hostOf(url),
    url,
    position: positionIn(part),
    latest: isLatest ? 1 : 0,
  });
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

/** Every correction of the corpus with the page it speaks of, by address, part and field. */
export function corrections(db: Database): readonly KeptCorrection[] {
  const query = db.build
    .selectFrom("corrections")
    .innerJoin("clips", "clips.hash", "corrections.clip")
    .innerJoin("readings", "readings.id", "clips.reading_id")
    .select([
      "readings.url",
      "readings.part",
      "readings.agency",
      "readings.year",
      "corrections.field",
      "corrections.value",
      "clips.saved_at as savedAt",
    ])
    .orderBy("readings.url")
    .orderBy("readings.part")
    .orderBy("clips.saved_at")
    .orderBy("corrections.field");
  return db.all(query);
}

/**
 * What was last put right in the report at an address, whichever version of it was clipped; null where nothing was.
 * Restored removals are places in one version's list, and are given with that version alone.
 */
export function correctionsOf(db: Database, { source }: Reading): KeptCorrections | null {
  const url = canonicalUrl(source.url ?? "") ?? source.url;
  if (url === null) return null;
  const query = db.build
    .selectFrom("corrections")
    .innerJoin("clips", "clips.hash", "corrections.clip")
    .innerJoin("readings", "readings.id", "clips.reading_id")
    .select(["field", "value", "clips.hash", "clips.saved_at as savedAt", "readings.latest"])
    .where("readings.url", "=", url)
    .where("readings.part", "=", source.part ?? "")
    .orderBy("clips.saved_at", "desc");
  const [last, ...others] = db.all(query);
  if (last === undefined) return null;
  const own = [last, ...others.filter(({ hash }) => hash === last.hash)];
  const restored = last.latest === 1 ? own.find(({ field }) => field === RESTORED) : undefined;
  return {
    savedAt: last.savedAt,
    fields: Object.fromEntries(
      own.flatMap(({ field, value }) => (isField(field) ? [[field, value]] : [])),
    ),
    restored: restored === undefined ? [] : placesIn(restored.value),
  };
}

function isField(name: string): name is CorrectableField {
  return name !== RESTORED;
}

/** The boundary to the stored JSON, which only `wordsOf` writes. */
function placesIn(json: string): readonly number[] {
  const places: readonly number[] = JSON.parse(json);
  return places;
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
