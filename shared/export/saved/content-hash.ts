import type { Reading } from "../../reading.ts";

/**
 * Hexadecimal SHA-256 of where a Reading comes from and of its clean text. Not of the bytes: a view
 * counter changes them with every visit. The address belongs to it, because the words alone do not
 * tell apart the pages of two agencies that only say "see the attachment".
 */
export async function contentHash(reading: Reading): Promise<string> {
  const { url, part } = reading.source;
  const content = new TextEncoder().encode(JSON.stringify([url, part ?? null, reading.text]));
  const digest = await crypto.subtle.digest("SHA-256", content);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
