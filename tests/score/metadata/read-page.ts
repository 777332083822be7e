import { readCapture, type Reading } from "#shared";
import type { LabelledPage } from "./truth.ts";

/** Reads a labelled page as the crawler would have got it. */
export function readPage({ url, contentType, bytes }: LabelledPage): Promise<readonly Reading[]> {
  return readCapture({
    url,
    contentType,
    bytes,
    retrievedAt: "2025-06-01T00:00:00Z",
    via: "crawl",
  });
}
