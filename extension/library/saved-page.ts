import type { Capture } from "#shared";

/** The page that Readings were read from, as the browser had it: kept once, however many reports it holds. */
export interface SavedPage {
  /** Of the bytes, as in `Reading.source`. */
  readonly sha256: string;
  readonly contentType: string;
  /** `false` where these are the bytes that the server sent; else the browser wrote them, with our marks. */
  readonly rendered?: boolean;
  /** The bytes, compressed: pages repeat themselves. */
  readonly gzip: ArrayBuffer;
}

/** The page of a capture whose bytes have the given digest. */
export async function pageOf(
  { bytes, contentType, rendered = true }: Capture,
  sha256: string,
): Promise<SavedPage> {
  return {
    sha256,
    contentType: contentType ?? "text/html",
    rendered,
    gzip: await gzipped([bytes]),
  };
}

/** The bytes that were captured. */
export function bytesOf({ gzip }: SavedPage): Promise<ArrayBuffer> {
  return throughStream([gzip], new DecompressionStream("gzip"));
}

/** Some pieces together as one gzip member. */
export function gzipped(pieces: readonly (ArrayBuffer | Uint8Array)[]): Promise<ArrayBuffer> {
  return throughStream(pieces, new CompressionStream("gzip"));
}

function throughStream(
  pieces: readonly (ArrayBuffer | Uint8Array)[],
  stream: CompressionStream | DecompressionStream,
): Promise<ArrayBuffer> {
  // Blobs want to know that no memory is shared, and the types of byte arrays do not say so.
  const blob = new Blob(pieces.map((piece) => new Uint8Array(piece)));
  return new Response(blob.stream().pipeThrough(stream)).arrayBuffer();
}
