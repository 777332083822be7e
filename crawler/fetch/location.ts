import type { RawResponse } from "./raw-response.ts";
import { headerOf } from "./raw-response.ts";

/**
 * Where a response redirects to, as its server wrote it; null where it names no place. Bytes beyond ASCII, which Node
 * gives as one character each, are UTF-8 as in an address bar, or else stay the bytes they are (%D5%FE).
 */
export function locationOf(response: Pick<RawResponse, "headers">): string | null {
  const value = headerOf(response, "location");
  return value === null ? null : asWritten(value);
}

/** Seconds in which nobody reads a page: what leads on so soon is a redirect. */
const AT_ONCE = 3;
const REFRESH =
  /^\s{0,5}(\d{1,5})(?:\.\d{0,5})?\s{0,5}[;,]\s{0,5}url\s{0,5}=\s{0,5}["']?([^"'\s>]{1,2000})/iu;

/** Where a response leads at once by its Refresh header, as by a Location; null where it does not. */
export function refreshOf(response: Pick<RawResponse, "headers">): string | null {
  const [, seconds, address] = REFRESH.exec(headerOf(response, "refresh") ?? "") ?? [];
  return address === undefined || Number(seconds) > AT_ONCE ? null : asWritten(address);
}

function asWritten(value: string): string {
  if (isAscii(value)) return value;
  const bytes = Buffer.from(value, "latin1");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, escapedBeyondAscii).join("");
  }
}

function isAscii(text: string): boolean {
  return Array.from(text).every((character) => character.charCodeAt(0) < 0x80);
}

function escapedBeyondAscii(byte: number): string {
  return byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase()}`;
}
