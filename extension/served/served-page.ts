/** A page as the server sent it, on its way out of the tab: what comes from there must be plain data. */
export interface ServedPage {
  /** The header; null where there was none. */
  readonly contentType: string | null;
  /** The bytes, as the characters that `x-user-defined` has for them (Encoding Standard, 14.5). */
  readonly packed: string;
}

/** The page that a script's answer holds under `served`; null where it holds none. */
export function servedFrom(answer: unknown): ServedPage | null {
  if (typeof answer !== "object" || answer === null || !("served" in answer)) return null;
  const { served } = answer;
  if (typeof served !== "object" || served === null) return null;
  if (!("contentType" in served && "packed" in served)) return null;
  const { contentType, packed } = served;
  if (contentType !== null && typeof contentType !== "string") return null;
  return typeof packed === "string" ? { contentType, packed } : null;
}

/** Bytes as a text of as many characters. */
export function packedBytes(bytes: Uint8Array): string {
  return new TextDecoder("x-user-defined").decode(bytes);
}

/** The bytes that such a text stands for. */
export function unpackedBytes(packed: string): Uint8Array {
  return Uint8Array.from(packed, (character) => character.charCodeAt(0) & 0xff);
}
