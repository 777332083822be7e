import { request as httpRequest } from "node:http";
import type { Agent, IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { addressLookup, checkLiteralAddress, PrivateAddressError } from "./address-book.ts";
import type { AddressRules } from "./address-book.ts";
import type { Connections } from "./connections.ts";
import { ACCEPTED_CODINGS, decodeBody } from "./decode-body.ts";
import { isOutdatedTls } from "./outdated-tls.ts";
import type { Fetched, FetchFailure, RawResponse } from "./raw-response.ts";
import { headerOf } from "./raw-response.ts";

export interface FetchOptions extends AddressRules {
  readonly userAgent: string;
  /** Sent besides the User-Agent: what makes a request conditional. */
  readonly headers: Readonly<Record<string, string>>;
  /** What a page's script posts; none for a GET. */
  readonly posted?: Uint8Array;
  /** Ends the request early. */
  readonly signal?: AbortSignal;
  /** The connections to use; without them each request has one of its own. */
  readonly connections?: Connections;
  readonly tls?: "current" | "outdated";
}

/** Longer bodies are films and archives; the largest report pages seen have a few hundred kilobytes. */
const MAXIMUM_BYTES = 20 * 1024 * 1024;
const TIMEOUT_MILLISECONDS = 30_000;

class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

/**
 * Asks for one http(s) address, once: no redirect is followed and no status is an error. Gives the raw
 * bytes, at most 20 MB as sent and as decoded, within 30 seconds. Crawlee's own `sendRequest` would
 * take a browser's name and TLS settings, accept any certificate, and read a body of any size.
 */
export async function fetchRaw(url: string, options: FetchOptions): Promise<Fetched> {
  const retrievedAt = new Date().toISOString();
  try {
    checkLiteralAddress(options, new URL(url).hostname);
    const { message, body } = await exchangeKept(url, options);
    const headers = headerPairs(message.rawHeaders);
    const bytes = await decodeBody(body, headerOf({ headers }, "content-encoding"), MAXIMUM_BYTES);
    const { statusCode: status = 0, statusMessage: statusText = "" } = message;
    const response: RawResponse = { url, retrievedAt, status, statusText, headers, body, bytes };
    return { kind: "response", response };
  } catch (error) {
    return { kind: "failure", failure: failureOf(error) };
  }
}

interface Exchange {
  readonly message: IncomingMessage;
  readonly body: Uint8Array;
}

/** A connection that was kept may have been given up by the server meanwhile: then a new one is made. */
async function exchangeKept(url: string, options: FetchOptions): Promise<Exchange> {
  try {
    return await exchange(url, options);
  } catch (error) {
    if (!(error instanceof StaleConnectionError)) throw error;
    return exchange(url, options);
  }
}

class StaleConnectionError extends Error {
  override readonly name = "StaleConnectionError";
}

function exchange(address: string, options: FetchOptions): Promise<Exchange> {
  const url = new URL(address);
  const isSecure = url.protocol === "https:";
  const port = Number(url.port) || (isSecure ? 443 : 80);
  return new Promise((resolve, reject) => {
    const request = (isSecure ? httpsRequest : httpRequest)(url, {
      method: options.posted === undefined ? "GET" : "POST",
      agent: agentFor(url, options),
      lookup: addressLookup(options, port),
      // Old servers send header lines that the strict parser refuses.
      insecureHTTPParser: true,
      signal: endOf(options),
      headers: {
        "User-Agent": options.userAgent,
        Accept: "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5",
        "Accept-Language": "zh-CN,zh;q=0.9,en;q=0.5",
        "Accept-Encoding": ACCEPTED_CODINGS,
        ...options.headers,
      },
    });
    request.on("error", (error) => {
      const isStale = request.reusedSocket && options.posted === undefined && isBroken(error);
      reject(isStale ? new StaleConnectionError(error.message, { cause: error }) : error);
    });
    request.once("response", (message) => {
      readBody(message).then((body) => resolve({ message, body }), reject);
    });
    request.end(options.posted);
  });
}

function endOf({ signal }: FetchOptions): AbortSignal {
  const timeout = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  return signal === undefined ? timeout : AbortSignal.any([timeout, signal]);
}

function agentFor({ protocol }: URL, { connections, tls }: FetchOptions): Agent | false {
  if (connections === undefined) return false;
  if (protocol === "http:") return connections.http;
  return tls === "outdated" ? connections.outdatedHttps : connections.https;
}

function isBroken(error: NodeJS.ErrnoException): boolean {
  return error.code === "ECONNRESET" || error.code === "EPIPE";
}

async function readBody(message: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = Number(message.headers["content-length"] ?? 0) > MAXIMUM_BYTES ? Infinity : 0;
  if (length === 0) {
    for await (const chunk of message) {
      const bytes: Buffer = chunk;
      chunks.push(bytes);
      length += bytes.length;
      if (length > MAXIMUM_BYTES) break;
    }
  }
  if (length > MAXIMUM_BYTES) {
    message.destroy();
    throw new TooLargeError(`larger than ${MAXIMUM_BYTES / 1024 / 1024} MB`);
  }
  return Buffer.concat(chunks);
}

function headerPairs(raw: readonly string[]): readonly (readonly [string, string])[] {
  return Array.from({ length: Math.floor(raw.length / 2) }, (_, index) => {
    return [raw[2 * index] ?? "", raw[2 * index + 1] ?? ""] as const;
  });
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
};

/** Failures that asking again does not change. */
const LASTING = /^(?:ENOTFOUND|ERR_|CERT_|DEPTH_|UNABLE_|HPE_)/u;

function failureOf(error: unknown): FetchFailure {
  if (error instanceof PrivateAddressError)
    return { kind: "refused", reason: error.message, mayPass: false };
  if (error instanceof TooLargeError)
    return { kind: "bounds", reason: error.message, mayPass: false };
  if (isOutdatedTls(error)) {
    const reason = "the server speaks an outdated TLS";
    return { kind: "network", reason, mayPass: false, speaksOutdatedTls: true };
  }
  const { code, message } = problemOf(error);
  const reason = REASONS[code] ?? (message === "" ? code : message);
  const kind = code === "ERR_BUFFER_TOO_LARGE" ? "bounds" : "network";
  return { kind, reason, mayPass: code !== "" && !LASTING.test(code) };
}

/** The code and message of an error; of its first cause where Node tried several addresses. */
function problemOf(error: unknown): { readonly code: string; readonly message: string } {
  const first: unknown = error instanceof AggregateError ? (error.errors[0] ?? error) : error;
  if (!(first instanceof Error)) return { code: "", message: String(first) };
  const code = "code" in first && typeof first.code === "string" ? first.code : "";
  return { code, message: first.message };
}
