import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { WARCRecord, WARCSerializer } from "warcio";
import { describe, expect, test } from "vitest";
import type { Opened } from "../../../crawler/input/input.ts";
import { openWarc } from "../../../crawler/input/open-warc.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const DATE = "2024-03-01T08:00:00Z";
// 清河县 in GBK: bytes that any text decoding on the way would change.
const GBK = Uint8Array.of(0xc7, 0xe5, 0xba, 0xd3, 0xcf, 0xd8);

interface Sent {
  readonly url: string;
  readonly body: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly type?: "response" | "request" | "resource";
}

async function serialize(sent: Sent, gzip: boolean): Promise<Uint8Array> {
  const { url, body, type = "response", headers = { "Content-Type": "text/html" } } = sent;
  const statusline = type === "request" ? "GET / HTTP/1.1" : "HTTP/1.1 200 OK";
  const record = WARCRecord.create(
    { url, date: DATE, type, httpHeaders: { ...headers }, statusline },
    [body],
  );
  return WARCSerializer.serialize(record, { gzip });
}

async function warc(sent: readonly Sent[], { gzip }: { gzip: boolean }): Promise<Buffer> {
  return Buffer.concat(await Promise.all(sent.map((one) => serialize(one, gzip))));
}

async function opened(bytes: Uint8Array, name = "site.warc.gz"): Promise<readonly Opened[]> {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  const all: Opened[] = [];
  for await (const one of openWarc(name, path)) all.push(withPlainBytes(one));
  return all;
}

/** A decoder gives a Buffer, which is the same bytes under another class. */
function withPlainBytes(one: Opened): Opened {
  if (one.kind !== "capture") return one;
  return { ...one, capture: { ...one.capture, bytes: Uint8Array.from(one.capture.bytes) } };
}

function page(url: string, body: Uint8Array = GBK, headers: Sent["headers"] = {}): Sent {
  return { url, body, headers: { "Content-Type": "text/html; charset=gbk", ...headers } };
}

function css(url: string, text: string | Uint8Array): Sent {
  const body = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return { url, body, headers: { "Content-Type": "text/css" } };
}

describe("openWarc", () => {
  test.each([true, false])(
    "gives each page's bytes as they were sent (compressed: %s)",
    async (gzip) => {
      const file = await warc([page("http://a/1"), page("http://a/2")], { gzip });
      const expected = ["http://a/1", "http://a/2"].map((url) => ({
        kind: "capture",
        capture: {
          url,
          retrievedAt: DATE,
          contentType: "text/html; charset=gbk",
          bytes: GBK,
          via: "warc",
          file: "site.warc.gz",
        },
      }));
      expect(await opened(file)).toEqual(expected);
    },
  );

  test("passes over what is no page", async () => {
    const file = await warc(
      [
        page("http://a/request", GBK),
        { url: "http://a/style.css", body: GBK, headers: { "Content-Type": "text/css" } },
        { url: "http://a/1.pdf", body: GBK, headers: { "Content-Type": "application/pdf" } },
        { url: "http://a/plain", body: GBK, headers: { "Content-Type": "TEXT/PLAIN" } },
        { url: "http://a/unnamed", body: GBK, headers: {} },
      ].map((sent, index) => (index === 0 ? { ...sent, type: "request" as const } : sent)),
      { gzip: true },
    );
    const urls = (await opened(file)).map((one) =>
      one.kind === "capture" ? one.capture.url : one,
    );
    expect(urls).toEqual(["http://a/plain", "http://a/unnamed"]);
  });

  test.each([
    ["gzip", gzipSync(GBK)],
    ["br", brotliCompressSync(GBK)],
    // Some archives decode the body and keep the header.
    ["gzip", GBK],
  ])("undoes the content coding %s", async (coding, body) => {
    const file = await warc([page("http://a/1", body, { "Content-Encoding": coding })], {
      gzip: true,
    });
    expect(await opened(file)).toMatchObject([{ capture: { bytes: GBK } }]);
  });

  test("a body that unfolds beyond the limit is refused, and the next page is read", async () => {
    const bomb = gzipSync(Buffer.alloc(65 * 1024 * 1024));
    const file = await warc(
      [page("http://a/bomb", bomb, { "Content-Encoding": "gzip" }), page("http://a/2")],
      { gzip: true },
    );
    expect(await opened(file)).toMatchObject([
      { kind: "unopened", url: "http://a/bomb", reason: "it is larger than 64 MiB" },
      { kind: "capture", capture: { url: "http://a/2" } },
    ]);
  });

  test.each([true, false])(
    "a file cut off inside a record (compressed: %s) says so",
    async (gzip) => {
      const file = await warc([page("http://a/1"), page("http://a/2")], { gzip });
      expect(await opened(file.subarray(0, -20))).toMatchObject([
        { kind: "capture", capture: { url: "http://a/1" } },
        { kind: "unopened", reason: expect.stringContaining("breaks off after record 1") },
      ]);
    },
  );

  test.each([
    ["text", Buffer.from("not an archive\n".repeat(50))],
    ["compressed text", gzipSync("not an archive\n".repeat(50))],
    ["a record of no length", Buffer.from("WARC/1.1\r\nContent-Length: many\r\n\r\nbody\r\n\r\n")],
    ["headers without end", Buffer.from(`WARC/1.1\r\n${"X-A: b\r\n".repeat(300_000)}`)],
  ])("%s is not waited upon for ever", async (_, bytes) => {
    expect(await opened(bytes)).toMatchObject([{ kind: "unopened" }]);
  });

  test("an empty file holds nothing", async () => {
    expect(await opened(Buffer.alloc(0))).toEqual([]);
  });

  test("lends the style sheets of the file to each of its pages", async () => {
    const file = await warc(
      [
        page("http://a/1"),
        css("http://a/a.css#x", ".a{display:none}"),
        css("http://a/a.css", ".later{}"),
        css("http://a/gbk.css", Uint8Array.of(0x2f, 0x2a, ...GBK, 0x2a, 0x2f)),
        css("http://a/huge.css", "a".repeat(3 * 1024 * 1024)),
        page("http://a/2"),
      ],
      { gzip: true },
    );
    const sheets = (await opened(file)).map((one) =>
      one.kind === "capture" ? one.capture.stylesheets : null,
    );
    const expected = new Map([
      ["http://a/a.css", ".a{display:none}"],
      ["http://a/gbk.css", "/*清河县*/"],
    ]);
    expect(sheets).toEqual([expected, expected]);
  });
});
