/** The status line and headers of an archived response, and its body as it follows them. */
export interface HttpMessage {
  /** Three digits; 0 where the line has none. */
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: AsyncIterable<Uint8Array>;
}

/** Node and browsers give up far below this; what goes on beyond it is no response. */
const MOST_HEAD_BYTES = 256 * 1024;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const PROTOCOL = "HTTP/";
const STATUS = /^HTTP\/\S*[ \t]+(\d{3})\b/u;

/**
 * Reads the head of a record's block. Archives keep it byte for byte as the server sent it, so that it may have bare
 * line feeds, lines before the status, or no end. Null where the block is no response of HTTP, as the answer of a name
 * server. What is left of the block is read by whoever takes the body.
 */
export async function httpMessage(block: AsyncIterable<Uint8Array>): Promise<HttpMessage | null> {
  const chunks = block[Symbol.asyncIterator]();
  let read: Uint8Array = new Uint8Array();
  let end = -1;
  while (end < 0 && read.length <= MOST_HEAD_BYTES) {
    const next = await chunks.next();
    if (next.done === true) end = read.length;
    else {
      const from = Math.max(0, read.length - 2);
      read = Buffer.concat([read, next.value]);
      end = endOfHead(read, from);
    }
  }
  const head = new TextDecoder("latin1").decode(read.subarray(0, Math.max(0, end))).trimStart();
  if (!head.startsWith(PROTOCOL)) return null;
  const status = Number(STATUS.exec(head)?.[1] ?? 0);
  return { status, headers: headersIn(head), body: bodyFrom(read.subarray(end), chunks) };
}

async function* bodyFrom(
  first: Uint8Array,
  others: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await others.next(); next.done !== true; next = await others.next())
    yield next.value;
}

/** Where the body begins: behind the first empty line after some other; -1 where none has come yet. */
function endOfHead(bytes: Uint8Array, from: number): number {
  const start = Math.max(from, firstWord(bytes));
  for (let at = bytes.indexOf(LINE_FEED, start); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    const next = bytes[at + 1] === CARRIAGE_RETURN ? at + 2 : at + 1;
    if (bytes[next] === LINE_FEED) return next + 1;
  }
  return -1;
}

function firstWord(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte !== LINE_FEED && byte !== CARRIAGE_RETURN);
  return first < 0 ? bytes.length : first;
}

/** By name in lower case; the first of a name counts. A line that begins with a blank goes on with the one before. */
function headersIn(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  const [, ...lines] = head.replaceAll(/\r?\n[ \t]+/gu, " ").split(/\r?\n/u);
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== "" && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}
