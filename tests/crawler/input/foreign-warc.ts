import { brotliCompressSync, gzipSync } from "node:zlib";

const DATE = "2024-03-01T08:00:00Z";
const CRLF = "\r\n";

/** One record of a WARC file, byte for byte as a tool writes it. */
export interface ForeignRecord {
  readonly version?: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly block: Buffer;
}

/** A record as it stands in a file: version, fields, an empty line, the block, two line ends (ISO 28500, 4). */
function recordBytes({ version = "WARC/1.0", fields, block }: ForeignRecord): Buffer {
  const lines = Object.entries({ ...fields, "Content-Length": String(block.length) });
  const head = [version, ...lines.map(([name, value]) => `${name}: ${value}`)].join(CRLF);
  return Buffer.concat([Buffer.from(head + CRLF + CRLF), block, Buffer.from(CRLF + CRLF)]);
}

/** Each record a gzip member of its own, as annex D of the standard wants it. */
export function inMembers(records: readonly ForeignRecord[]): Buffer {
  return Buffer.concat(records.map((one) => gzipSync(recordBytes(one))));
}

/** The whole file as one member, as people make it with the command gzip. */
export function inOneMember(records: readonly ForeignRecord[]): Buffer {
  return gzipSync(uncompressed(records));
}

export function uncompressed(records: readonly ForeignRecord[]): Buffer {
  return Buffer.concat(records.map(recordBytes));
}

/** Bytes in chunks (RFC 9112, 7.1). */
function inChunks(body: Buffer, size = 700): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const chunk = body.subarray(at, at + size);
    parts.push(Buffer.from(chunk.length.toString(16) + CRLF), chunk, Buffer.from(CRLF));
  }
  return Buffer.concat([...parts, Buffer.from(`0${CRLF}${CRLF}`)]);
}

/** An HTTP message as a server sends it. */
export function http(
  lines: readonly string[],
  body: Buffer = Buffer.alloc(0),
  lineEnd = CRLF,
): Buffer {
  return Buffer.concat([Buffer.from(lines.join(lineEnd) + lineEnd + lineEnd, "latin1"), body]);
}

export function record(
  type: string,
  url: string | null,
  contentType: string,
  block: Buffer,
  fields: Readonly<Record<string, string>> = {},
): ForeignRecord {
  return {
    fields: {
      "WARC-Type": type,
      "WARC-Record-ID": "<urn:uuid:12345678-1234-4234-8234-123456789abc>",
      "WARC-Date": DATE,
      ...(url !== null && { "WARC-Target-URI": url }),
      "Content-Type": contentType,
      ...fields,
    },
    block,
  };
}

export function response(
  url: string,
  block: Buffer,
  fields: Readonly<Record<string, string>> = {},
): ForeignRecord {
  return record("response", url, "application/http; msgtype=response", block, fields);
}

export function request(url: string): ForeignRecord {
  const block = http(["GET / HTTP/1.1", "Accept: text/html", "Host: www.a.gov.cn"]);
  return record("request", url, "application/http; msgtype=request", block);
}

const HTML = "Content-Type: text/html; charset=utf-8";
const text = (words: string): Buffer => Buffer.from(words);

/** What well-known tools write around a page, by their documentation and their users' reports of it. */
export function filesOfTools(
  url: string,
  page: Buffer,
): Readonly<Record<string, readonly ForeignRecord[]>> {
  const info = record(
    "warcinfo",
    null,
    "application/warc-fields",
    text("software: x\r\nformat: y\r\n"),
  );
  return {
    // Decoded by the fetcher; the headers as sent are kept under names of its own.
    "Common Crawl": [
      info,
      request(url),
      response(
        url,
        http(
          [
            "HTTP/1.1 200 OK",
            HTML,
            "X-Crawl-Content-Encoding: gzip",
            "X-Crawl-Transfer-Encoding: chunked",
          ],
          page,
        ),
        { "WARC-Identified-Payload-Type": "text/html" },
      ),
      record("metadata", url, "application/warc-fields", text("fetchTimeMs: 12\r\n")),
    ],
    // The address in angle brackets, the body as it came over the wire, its own log at the end.
    "wget 1.20": [
      info,
      { ...request(`<${url}>`) },
      response(
        `<${url}>`,
        http(
          ["HTTP/1.1 200 OK", HTML, "Content-Encoding: gzip", "Transfer-Encoding: chunked"],
          inChunks(gzipSync(page)),
        ),
      ),
      record(
        "resource",
        "<metadata://gnu.org/software/wget/warc/wget.log>",
        "text/plain",
        text("log"),
      ),
    ],
    // As over the wire too; a page that came before is a revisit with a head and no body.
    warcprox: [
      info,
      response(
        url,
        http(["HTTP/1.1 200 OK", HTML, "transfer-encoding:  Chunked"], inChunks(page, 70_000)),
      ),
      request(url),
      record(
        "revisit",
        `${url}again`,
        "application/http; msgtype=response",
        http(["HTTP/1.1 200 OK", HTML]),
        {
          "WARC-Profile": "http://netpreserve.org/warc/1.0/revisit/identical-payload-digest",
          "WARC-Refers-To-Target-URI": url,
        },
      ),
    ],
    // The chunks undone, and the header that tells of them kept.
    pywb: [
      info,
      response(url, http(["HTTP/1.1 200 OK", HTML, "Transfer-Encoding: chunked"], page)),
    ],
    // Version 1.1, what a browser was given, and resources of its own about the page.
    browsertrix: [
      { ...info, version: "WARC/1.1" },
      {
        ...response(
          url,
          http(["HTTP/1.1 200 OK", HTML, "content-encoding: br"], brotliCompressSync(page)),
        ),
        version: "WARC/1.1",
      },
      request(url),
      record("resource", `urn:pageinfo:${url}`, "application/json", text('{"urls":{}}')),
      record("resource", `urn:text:${url}`, "text/plain", text("the page's text")),
    ],
    // The server's own line ends, a blank line in the page, and the answer of the name server before it.
    Heritrix: [
      info,
      response("dns:www.a.gov.cn", text("20240301080000\nwww.a.gov.cn. 600 IN A 203.0.113.7\n"), {
        "Content-Type": "text/dns",
      }),
      response(url, http(["HTTP/1.0 200 OK", HTML, "X-Long: a", "\tb"], page, "\n")),
      record("metadata", url, "application/warc-fields", text("via: seed\r\n")),
    ],
  };
}
