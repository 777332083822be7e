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
import { BrokenOffBodyError } from "./partial-answer-error.ts";

type Decompress = (body: Uint8Array, options: ZlibOptions) => Promise<Uint8Array>;

/** Gives what there is of data whose end is missing. */
const LENIENT: ZlibOptions = { finishFlush: constants.Z_SYNC_FLUSH };

/** Lengths of what stands before the deflated data; that of gzip as servers send it, without a file's name. */
const GZIP_HEADER = 10;
const ZLIB_HEADER = 2;

const gunzipBody: Decompress = promisify(gunzip);
const inflateBody: Decompress = promisify(inflate);
const inflateRawBody: Decompress = promisify(inflateRaw);
const brotliBody: Decompress = promisify(brotliDecompress);
const zstdBuffer = promisify(zstdDecompress);

const fromZstd: Decompress = (body, { maxOutputLength = Infinity }) =>
  zstdBuffer(body, { maxOutputLength });

/** `deflate` means zlib data, but some servers send it without the zlib header. */
const fromDeflate: Decompress = (body, options) =>
  (hasZlibHeader(body) ? inflateBody : inflateRawBody)(body, options);

function hasZlibHeader(body: Uint8Array): boolean {
  return ((body[0] ?? 0) & 0x0f) === 8;
}

const DECODERS: ReadonlyMap<string, Decompress> = new Map([
  ["gzip", gunzipBody],
  ["x-gzip", gunzipBody],
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
 * may unfold to gigabytes. What is no coding (servers write `UTF-8` and `none`) is passed over, as browsers do. Throws
 * where the limit is passed or the data is broken; a `BrokenOffBodyError` where it breaks off.
 */
export async function decodeBody(
  body: Uint8Array,
  coding: string | null,
  limit: number,
): Promise<Uint8Array> {
  const codings = (coding ?? "")
    .toLowerCase()
    .split(",")
    .flatMap((word) => {
      const name = word.trim();
      const decompress = DECODERS.get(name);
      return decompress === undefined ? [] : [{ name, decompress }];
    });
  if (codings.length > MAXIMUM_CODINGS) throw new Error(`${codings.length} content codings`);
  let decoded = body;
  for (const { name, decompress } of codings.toReversed()) {
    if (decoded.length === 0) break;
    decoded = await decompress(decoded, { maxOutputLength: limit }).catch((error: unknown) =>
      withoutEndMark(name, decoded, limit, error),
    );
  }
  return decoded;
}

/** Servers cut off the end mark of compressed bodies, and connections the text before it: only the first is whole. */
async function withoutEndMark(
  coding: string,
  body: Uint8Array,
  limit: number,
  problem: unknown,
): Promise<Uint8Array> {
  if (!isUnexpectedEnd(problem)) throw problem;
  const start = startOfDeflated(coding, body);
  if (start === null) throw new BrokenOffBodyError(new Uint8Array(), problem);
  const options: ZlibOptions = { maxOutputLength: limit };
  const deflated = body.subarray(start);
  const whole = await inflateRawBody(deflated, options).catch(() => null);
  if (whole !== null) return whole;
  const begun = await inflateRawBody(deflated, { ...options, ...LENIENT }).catch(() => null);
  if (begun !== null && endsAsPage(begun)) return begun;
  throw new BrokenOffBodyError(begun ?? new Uint8Array(), problem);
}

function isUnexpectedEnd(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "Z_BUF_ERROR";
}

/** Where the data itself begins in codings that deflate it; null in others. */
function startOfDeflated(coding: string, body: Uint8Array): number | null {
  if (coding === "deflate") return hasZlibHeader(body) ? ZLIB_HEADER : 0;
  return coding.endsWith("gzip") ? GZIP_HEADER : null;
}

/** How much of a page's end is looked at: templates sign themselves in comments behind it. */
const END_BYTES = 2_048;
const COMMENTS = /<!--.*?-->/gsu;
const LAST_TAG = /<\/html\s*>\s*$/iu;

function endsAsPage(text: Uint8Array): boolean {
  const end = new TextDecoder("latin1").decode(text.subarray(-END_BYTES));
  return LAST_TAG.test(end.replace(COMMENTS, ""));
}
