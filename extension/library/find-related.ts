import { canonicalUrl, contentHash, lineDifferences, readField } from "#shared";
import type { Reading } from "#shared";
import type { SavedSummary } from "./saved-summary.ts";
import type { Library } from "./library.ts";

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
  const [last] = (await library.summaries())
    .filter((summary) => summary.hash !== hash && isSameReport(summary, reading))
    .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
  const entry = last === undefined ? null : await library.get(last.hash);
  return last === undefined || entry === null
    ? null
    : { entry: last, places: lineDifferences(entry.reading.text, reading.text).length };
}

function isSameReport(summary: SavedSummary, reading: Reading): boolean {
  const { url, part } = reading.source;
  const isSamePage =
    url !== null &&
    summary.url !== null &&
    addressOf(url) === addressOf(summary.url) &&
    (part ?? null) === summary.part;
  if (isSamePage) return true;
  const { kind, agency, year } = summary;
  if (reading.kind !== "report" || kind !== "report" || agency === null || year === null)
    return false;
  const { metadata } = reading;
  return readField(metadata, "agency") === agency && metadata.year?.value === year;
}

function addressOf(url: string): string {
  return canonicalUrl(url, url) ?? url;
}
