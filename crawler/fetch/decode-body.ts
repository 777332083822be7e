import { promisify } from "node:util";
import {
  brotliDecompress,
  constants,
  gunzip,
  inflate,
  inflateRaw,
  zstdDecompress,
} from "node:zlib";
import type { ZlibOptions } from "node:zlib";

type Decompress = (body: Uint8Array, options: ZlibOptions) => Promise<Uint8Array>;

/** Servers cut off the end mark of compressed bodies; the text before it is whole. */
const LENIENT: ZlibOptions = { finishFlush: constants.Z_SYNC_FLUSH };

const gunzipBody: Decompress = promisify(gunzip);
const inflateBody: Decompress = promisify(inflate);
const inflateRawBody: Decompress = promisify(inflateRaw);
const brotliBody: Decompress = promisify(brotliDecompress);
const zstdBuffer = promisify(zstdDecompress);

const fromGzip: Decompress = (body, options) => gunzipBody(body, { ...options, ...LENIENT });

const fromZstd: Decompress = (body, { maxOutputLength = Infinity }) =>
  zstdBuffer(body, { maxOutputLength });

/** `deflate` means zlib data, but some servers send it without the zlib header. */
const fromDeflate: Decompress = (body, options) => {
  const hasZlibHeader = ((body[0] ?? 0) & 0x0f) === 8;
  return (hasZlibHeader ? inflateBody : inflateRawBody)(body, { ...options, ...LENIENT });
};

const DECODERS: ReadonlyMap<string, Decompress> = new Map([
  ["gzip", fromGzip],
  ["x-gzip", fromGzip],
  ["deflate", fromDeflate],
  ["br", brotliBody],
  // Browsers ask for it, and their archives keep what they were sent.
  ["zstd", fromZstd],
]);

/** The codings we ask for, of those `decodeBody` undoes. */
export const ACCEPTED_CODINGS = "gzip, deflate, br";

/** Codings one upon the other; a longer chain is a trap. */
const MAXIMUM_CODINGS = 3;

/**
 * Undoes a body's content codings. `limit` is the greatest length in bytes of the result: a small body
 * may unfold to gigabytes. Throws where the limit is passed, a coding is unknown or the data is broken.
 */
export async function decodeBody(
  body: Uint8Array,
  coding: string | null,
  limit: number,
): Promise<Uint8Array> {
  const codings = (coding ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (codings.length > MAXIMUM_CODINGS) throw new Error(`${codings.length} content codings`);
  let decoded = body;
  for (const name of codings.toReversed()) {
    const decompress = DECODERS.get(name);
    if (decompress === undefined) throw new Error(`the content coding ${name} is not known`);
    if (decoded.length === 0) break;
    decoded = await decompress(decoded, { maxOutputLength: limit });
  }
  return decoded;
}
