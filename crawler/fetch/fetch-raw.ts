import { request as httpRequest } from "node:http";
import type { Agent, IncomingMessage, RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import { addressLookup, checkLiteralAddress } from "./address-book.ts";
import type { AddressRules } from "./address-book.ts";
import type { Connections } from "./connections.ts";
import { ACCEPTED_CODINGS, decodeBody } from "./decode-body.ts";
import { failureOf, TIMEOUT_MILLISECONDS, TooLargeError } from "./failure-of.ts";
import { PartialAnswerError } from "./partial-answer-error.ts";
import type { Fetched, RawResponse } from "./raw-response.ts";
import { headerOf } from "./raw-response.ts";

export interface FetchOptions extends AddressRules {
  readonly userAgent: string;
  /** Sent besides the User-Agent: what makes a request conditional. */
  readonly headers: Readonly<Record<string, string>>;
  /** What a page's script posts; none for a GET. */
  readonly posted?: Uint8Array;
  /** Of a longer body, where it is not compressed, only its beginning is read. */
  readonly enoughBytes?: number;
  /** Ends the request early. */
  readonly signal?: AbortSignal;
  /** The connections to use; without them each request has one of its own. */
  readonly connections?: Connections;
  readonly tls?: "current" | "outdated";
}

/** Longer bodies are films and archives; the largest report pages seen have a few hundred kilobytes. */
const MAXIMUM_BYTES = 20 * 1024 * 1024;

/** What Chromium takes; servers that count their visitors by cookies send more than the 16 KB that Node does. */
const MAXIMUM_HEADER_BYTES = 256 * 1024;

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
    if (isUnaskedPart(message, options)) throw new PartialAnswerError("only a part of it was sent");
    const bytes = await decodeBody(body, headerOf({ headers }, "content-encoding"), MAXIMUM_BYTES);
    const { statusCode: status = 0, statusMessage: statusText = "" } = message;
    const response: RawResponse = { url, retrievedAt, status, statusText, headers, body, bytes };
    return { kind: "response", response };
  } catch (error) {
    return { kind: "failure", failure: failureOf(error) };
  }
}

const SENT_RANGE = /^bytes 0-(\d+)\/(\d+)$/u;

/** True for HTTP 206 where nobody asked for a part, unless the part is all there is. */
function isUnaskedPart({ statusCode, headers }: IncomingMessage, options: FetchOptions): boolean {
  if (statusCode !== 206 || Object.keys(options.headers).some((name) => /^range$/iu.test(name)))
    return false;
  const [, last = "", length = ""] = SENT_RANGE.exec(headers["content-range"] ?? "") ?? [];
  return length === "" || Number(last) + 1 !== Number(length);
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
  const ask = url.protocol === "https:" ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = ask(url, wordingOf(url, options));
    let answer: IncomingMessage | null = null;
    request.on("error", (error) => {
      // Programs that count characters for bytes send more than they say; browsers take what was said.
      if (answer?.complete === true) return;
      const mayBeStale = answer === null && request.reusedSocket && options.posted === undefined;
      reject(
        mayBeStale && isBroken(error)
          ? new StaleConnectionError(error.message, { cause: error })
          : error,
      );
    });
    request.once("response", (message) => {
      answer = message;
      readBody(message, options).then((body) => resolve({ message, body }), reject);
    });
    // Node gives such a connection up without an error.
    request.once("close", () => {
      if (answer === null) reject(new Error("the server switched to another protocol"));
    });
    request.end(options.posted);
  });
}

/** How one address is asked for. */
function wordingOf(url: URL, options: FetchOptions): RequestOptions {
  const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
  return {
    method: options.posted === undefined ? "GET" : "POST",
    agent: agentFor(url, options),
    lookup: addressLookup(options, port),
    // Old servers send header lines that the strict parser refuses.
    insecureHTTPParser: true,
    maxHeaderSize: MAXIMUM_HEADER_BYTES,
    signal: endOf(options),
    headers: {
      "User-Agent": options.userAgent,
      Accept: "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5",
      "Accept-Language": "zh-CN,zh;q=0.9,en;q=0.5",
      "Accept-Encoding": ACCEPTED_CODINGS,
      ...options.headers,
    },
  };
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

async function readBody(
  message: IncomingMessage,
  { enoughBytes = Infinity }: FetchOptions,
): Promise<Uint8Array> {
  const isCompressed = message.headers["content-encoding"] !== undefined;
  const most = Math.min(isCompressed ? Infinity : enoughBytes, MAXIMUM_BYTES);
  const isAllWanted = most === MAXIMUM_BYTES;
  const chunks: Buffer[] = [];
  let length = isAllWanted && announcedLength(message) > MAXIMUM_BYTES ? Infinity : 0;
  if (length === 0) {
    for await (const chunk of message) {
      const bytes: Buffer = chunk;
      chunks.push(bytes);
      length += bytes.length;
      if (length > most) break;
    }
  }
  if (length > most && isAllWanted) {
    message.destroy();
    throw new TooLargeError(`larger than ${MAXIMUM_BYTES / 1024 / 1024} MB`);
  }
  return Buffer.concat(chunks);
}

function announcedLength({ headers }: IncomingMessage): number {
  return Number(headers["content-length"] ?? 0);
}

function headerPairs(raw: readonly string[]): readonly (readonly [string, string])[] {
  return Array.from({ length: Math.floor(raw.length / 2) }, (_, index) => {
    return [raw[2 * index] ?? "", raw[2 * index + 1] ?? ""] as const;
  });
}
