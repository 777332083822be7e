import type { FrontierEntry } from "../corpus/frontier-entry.ts";
import { decodeBody } from "../fetch/decode-body.ts";
import type { RawResponse } from "../fetch/raw-response.ts";

/** How gzip files begin. */
const [FIRST, SECOND] = [0x1f, 0x8b];

/** Sitemaps of 50 MB are allowed; what is read of one is far less. */
const MOST_BYTES = 50 * 1024 * 1024;

/**
 * A response with the file in it unfolded where it is a sitemap that its site keeps compressed (sitemaps.org), which no
 * header says. What does not unfold, or to more than a sitemap may have, is left as it is.
 */
export async function unpacked(
  response: RawResponse,
  { trace }: Pick<FrontierEntry, "trace">,
): Promise<RawResponse> {
  const { bytes } = response;
  const isPacked = trace?.role === "list data" && bytes[0] === FIRST && bytes[1] === SECOND;
  if (!isPacked) return response;
  const unfolded = await decodeBody(bytes, "gzip", MOST_BYTES).catch(() => null);
  return unfolded === null ? response : { ...response, bytes: unfolded };
}
