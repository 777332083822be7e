import { canonicalUrl } from "#shared";
import type { Reading } from "#shared";
import { contentHash } from "./content-hash.ts";
import { readField } from "./corrections.ts";
import { countDifferences } from "./count-differences.ts";
import type { Library } from "./library.ts";
import { summaryOf } from "./saved-reading.ts";
import type { SavedReading, SavedSummary } from "./saved-reading.ts";

/** A saved version of a report that is not the same words from the same page. */
export interface Related {
  readonly entry: SavedSummary;
  /** In how many places its text differs. */
  readonly places: number;
}

/**
 * The last saved version of the same report: of the same page, or of the same agency and year on another
 * page. Null where the library has none, or only the very same words from the same page.
 */
export async function findRelated(library: Library, reading: Reading): Promise<Related | null> {
  const hash = await contentHash(reading);
  const related: SavedReading[] = [];
  await library.forEach((entry) => {
    if (entry.hash === hash || !isSameReport(summaryOf(entry), entry, reading)) return;
    const [last] = related;
    if (last === undefined || entry.savedAt > last.savedAt) related[0] = entry;
  });
  const [last] = related;
  return last === undefined ? null : relatedTo(last, reading);
}

function relatedTo(entry: SavedReading, { text }: Reading): Related {
  return { entry: summaryOf(entry), places: countDifferences(entry.reading.text, text) };
}

function isSameReport(summary: SavedSummary, entry: SavedReading, reading: Reading): boolean {
  const { url, part } = reading.source;
  const isSamePage =
    url !== null &&
    summary.url !== null &&
    addressOf(url) === addressOf(summary.url) &&
    part === entry.reading.source.part;
  if (isSamePage) return true;
  const { agency, year } = summary;
  if (reading.kind !== "report" || summary.kind !== "report" || agency === null || year === null)
    return false;
  const { metadata } = reading;
  return readField(metadata, "agency") === agency && metadata.year?.value === year;
}

function addressOf(url: string): string {
  return canonicalUrl(url, url) ?? url;
}
