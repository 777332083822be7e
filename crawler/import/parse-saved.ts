import { canonicalUrl, contentHash, faultOfSaved, isSavedReading } from "#shared";
import type { SavedReading } from "#shared";

/** A saved Reading, or a sentence that says why a text is none and what to do. */
type ParsedSaved =
  | { readonly saved: SavedReading; readonly reason?: undefined }
  | { readonly saved: null; readonly reason: string };

const AGAIN = "export the library again, as JSONL or WARC, and import that file";

/**
 * Reads what the extension wrote of one saved report: `{hash, savedAt, reading, corrections}` as JSON. The hash is
 * reckoned again, so that nobody can put one report in the place of another.
 */
export async function parseSaved(json: string): Promise<ParsedSaved> {
  const value = parsed(json);
  if (value === undefined) return refused(`it is not JSON; ${AGAIN}`);
  if (isBareReading(value)) {
    return refused(
      "it is a Reading of nianbao read or export; import takes the extension's export",
    );
  }
  if (!isSavedReading(value)) {
    const fault = faultOfSaved(value);
    const what = fault === "" ? "it is no saved report" : `${fault} is missing or of a wrong form`;
    return refused(`${what}; ${AGAIN}`);
  }
  const { savedAt, reading, corrections } = value;
  if (reading.source.url === null || canonicalUrl(reading.source.url) === null) {
    return refused("its page has no http(s) address; only pages of the web belong into a corpus");
  }
  if (!canBeWritten(reading)) return refused("it is nested too deep to be kept");
  const hash = await contentHash(reading);
  const time = new Date(savedAt).toISOString();
  return { saved: { hash, savedAt: time, reading, corrections } };
}

function refused(reason: string): ParsedSaved {
  return { saved: null, reason };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isBareReading(value: unknown): boolean {
  return typeof value === "object" && value !== null && "metadata" in value && "removals" in value;
}

/** Members that nobody asked for may be nested deeper than they can be written out again. */
function canBeWritten(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return true;
  } catch {
    return false;
  }
}
