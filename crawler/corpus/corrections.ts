import { canonicalUrl } from "#shared/crawling";
import type { CorrectableField, Reading } from "#shared";
import type { Database } from "./database.ts";
import type { KeptCorrection, KeptCorrections } from "./kept-clip.ts";

/** The name under which the places of restored removals are kept beside the corrected fields. */
export const RESTORED = "restored";

/** An address with either scheme: a browser may have gone to https where a link says http. */
export function bothSchemes(url: string): readonly string[] {
  const rest = url.replace(/^https?:/u, "");
  return [`http:${rest}`, `https:${rest}`];
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
    .where("readings.url", "in", bothSchemes(url))
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
