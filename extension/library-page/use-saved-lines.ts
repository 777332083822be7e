import { useEffect, useState } from "react";
import type { Capture, ExplainedLine, Reading } from "#shared";
import { withLibrary } from "../library/library.ts";
import { bytesOf } from "../library/saved-page.ts";
import type { SavedPage } from "../library/saved-page.ts";
import { startReader } from "../reader/reader.ts";
import type { Reader } from "../reader/reader.ts";

const NOT_YET: readonly ExplainedLine[] = [];

/**
 * The page of a saved report with each removal in its place: the page that was kept with it is read again. No lines
 * until that is done, where no page was kept, or where today's rules read it otherwise: what was saved stands.
 */
export function useSavedLines(reading: Reading | null): readonly ExplainedLine[] {
  const [lines, setLines] = useState(NOT_YET);
  const sha256 = reading?.source.sha256 ?? null;
  useEffect(() => {
    if (reading === null || sha256 === null) return undefined;
    const reader = startReader();
    linesOf(reading, sha256, reader)
      .then(setLines, () => {})
      .finally(() => reader.stop());
    return () => reader.stop();
  }, [sha256]);
  return lines;
}

async function linesOf(
  reading: Reading,
  sha256: string,
  reader: Reader,
): Promise<readonly ExplainedLine[]> {
  const page = await withLibrary((library) => library.page(sha256));
  if (page === null) return NOT_YET;
  const clipped = await reader.read(await captureOf(reading, page));
  const same = clipped.find((again) => isSame(again.reading, reading));
  return same?.lines ?? NOT_YET;
}

async function captureOf({ source }: Reading, page: SavedPage): Promise<Capture> {
  const { contentType, rendered = true } = page;
  const { url, retrievedAt } = source;
  const bytes = new Uint8Array(await bytesOf(page));
  return { url, retrievedAt, contentType, bytes, via: "clip", rendered };
}

/** The reader's restorations count removals by their number. */
function isSame(one: Reading, other: Reading): boolean {
  return one.text === other.text && JSON.stringify(one.removals) === JSON.stringify(other.removals);
}
