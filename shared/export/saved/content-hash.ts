import type { Reading } from "../../reading.ts";
import { sha256 } from "../../sha256.ts";

/**
 * Hexadecimal SHA-256 of where a Reading comes from and of its clean text. Not of the bytes: a view
 * counter changes them with every visit. The address belongs to it, because the words alone do not
 * tell apart the pages of two agencies that only say "see the attachment".
 */
export function contentHash(reading: Reading): Promise<string> {
  const { url, part } = reading.source;
  return sha256(new TextEncoder().encode(JSON.stringify([url, part ?? null, reading.text])));
}
