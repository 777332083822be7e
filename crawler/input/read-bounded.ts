/** No annual report comes near this; a file that does is a video, an archive or an attack. */
export const MAX_CAPTURE_BYTES = 64 * 1024 * 1024;

/** Why a capture that is larger is not read. */
export const TOO_LARGE = "it is larger than 64 MiB";

/** Joins a stream's chunks; null where it goes on beyond `limit` bytes. */
export async function readBounded(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit = MAX_CAPTURE_BYTES,
): Promise<Uint8Array | null> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) return null;
    kept.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of kept) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
