import { PrivateAddressError } from "./address-book.ts";
import { isOutdatedTls } from "./outdated-tls.ts";
import { PartialAnswerError } from "./partial-answer-error.ts";
import type { FetchFailure } from "./raw-response.ts";

/** How long a whole answer may take, in milliseconds. */
export const TIMEOUT_MILLISECONDS = 30_000;

/** An answer larger than any page. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

/** What Node's error codes mean to the person who reads the summary. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "the host name has no address",
  EAI_AGAIN: "the host name could not be looked up",
  ECONNREFUSED: "the server refused the connection",
  ECONNRESET: "the server broke the connection off",
  EPIPE: "the server broke the connection off",
  EHOSTUNREACH: "the server cannot be reached",
  ENETUNREACH: "the server cannot be reached",
  ETIMEDOUT: "the server did not answer in time",
  ABORT_ERR: `no whole answer within ${TIMEOUT_MILLISECONDS / 1000} seconds`,
  ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is for another name",
  CERT_HAS_EXPIRED: "the server's certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is self-signed",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server's certificate cannot be verified",
  ERR_BUFFER_TOO_LARGE: "unfolds to more than it may",
  HPE_HEADER_OVERFLOW: "its headers are longer than those of any page",
};

/** Codes of answers that came and cannot be understood: Node's parser of HTTP, and its decompression. */
const BROKEN: readonly (readonly [codes: RegExp, what: string])[] = [
  [/^HPE_/u, "the answer is no valid HTTP"],
  [/^(?:Z_|ERR_(?:_?BROTLI|_ZSTD))/u, "its body is not compressed as its header says"],
];

/** Failures that asking again does not change. */
const LASTING = /^(?:ENOTFOUND|ERR_|CERT_|DEPTH_|UNABLE_)/u;

/** Why a request came to nothing, for whoever reads the summary, and whether it may be made again. */
export function failureOf(error: unknown): FetchFailure {
  if (error instanceof PrivateAddressError)
    return { kind: "refused", reason: error.message, mayPass: false };
  if (error instanceof TooLargeError)
    return { kind: "bounds", reason: error.message, mayPass: false };
  if (error instanceof PartialAnswerError)
    return { kind: "broken", reason: error.message, mayPass: true };
  if (isOutdatedTls(error)) {
    const reason = "the server speaks an outdated TLS";
    return { kind: "network", reason, mayPass: false, speaksOutdatedTls: true };
  }
  const { code, message } = problemOf(error);
  const reason = REASONS[code] ?? (message === "" ? code : message);
  if (code === "ERR_BUFFER_TOO_LARGE" || code === "HPE_HEADER_OVERFLOW")
    return { kind: "bounds", reason, mayPass: false };
  const broken = BROKEN.find(([codes]) => codes.test(code))?.[1];
  if (broken !== undefined || code === "")
    return {
      kind: "broken",
      reason: broken === undefined ? reason : `${broken} (${reason})`,
      mayPass: false,
    };
  return { kind: "network", reason, mayPass: !LASTING.test(code) };
}

/** The code and message of an error; of its first cause where Node tried several addresses. */
function problemOf(error: unknown): { readonly code: string; readonly message: string } {
  const first: unknown = error instanceof AggregateError ? (error.errors[0] ?? error) : error;
  if (!(first instanceof Error)) return { code: "", message: String(first) };
  const code = "code" in first && typeof first.code === "string" ? first.code : "";
  return { code, message: first.message };
}
