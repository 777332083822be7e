import { isMisread } from "#shared";
import { packedBytes } from "./served-page.ts";
import type { ServedPage } from "./served-page.ts";

/** As much as `nianbao read` takes of a page would be more than a tab should hand over. */
const MOST_BYTES = 20_000_000;

/** Milliseconds; the browser's own cache answers within some tens. */
const LONGEST_ANSWER = 2_000;

/**
 * The page's own bytes, where the browser made something else of them than they say and still has them: they are asked
 * of its cache, never of the server. Null where it read them right, or has them no more. Runs in the page.
 */
export async function findMisread(page: Document): Promise<ServedPage | null> {
  try {
    const [loading] = performance.getEntriesByType("navigation");
    return loading instanceof PerformanceNavigationTiming ? await cached(page, loading) : null;
  } catch {
    return null;
  }
}

/** Whether what the browser made of UTF-8 has lost something: else it was UTF-8, and not a file without a byte. */
export function hasLost(content: string): boolean {
  return content.includes("\uFFFD") || content === EMPTY_PAGE;
}

const EMPTY_PAGE = "<html><head></head><body></body></html>";

async function cached(
  { characterSet }: Document,
  { name: url, decodedBodySize }: PerformanceNavigationTiming,
): Promise<ServedPage | null> {
  if (!/^https?:/iu.test(url) || decodedBodySize > MOST_BYTES) return null;
  const answer = await fetch(url, {
    cache: "only-if-cached",
    mode: "same-origin",
    signal: AbortSignal.timeout(LONGEST_ANSWER),
  });
  const bytes = ownCopy(await answer.arrayBuffer());
  // The cache keeps what an address gave when it was asked for; a form that was sent there may have shown another page.
  if (bytes.length !== decodedBodySize) return null;
  const contentType = answer.headers.get("content-type");
  const capture = { url, retrievedAt: null, contentType, bytes, via: "clip" } as const;
  return isMisread(capture, characterSet) ? { contentType, packed: packedBytes(bytes) } : null;
}

/** In Firefox what `fetch` gives belongs to the page, and of its arrays a script of ours may not even take a part. */
function ownCopy(buffer: ArrayBuffer): Uint8Array {
  const bytes = new Uint8Array(buffer.byteLength);
  bytes.set(new Uint8Array(buffer));
  return bytes;
}
