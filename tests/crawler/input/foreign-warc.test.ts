import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Capture } from "../../../shared/index.ts";
import { openWarc } from "../../../crawler/input/open-warc.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import {
  filesOfTools,
  http,
  inMembers,
  inOneMember,
  record,
  response,
  uncompressed,
} from "./foreign-warc.ts";
import type { ForeignRecord } from "./foreign-warc.ts";

const URL_OF_PAGE = "http://www.a.gov.cn/";
/** Blank lines of both kinds stand in pages too. */
const PAGE = Buffer.from(`<html>\r\n\r\n<p>${"清河县人民政府".repeat(100)}</p>\n\n</html>`);
const NEXT = response(
  "http://www.a.gov.cn/next",
  http(["HTTP/1.1 200 OK"], Buffer.from("<p>下一页</p>")),
);

const FORMS: Readonly<Record<string, (records: readonly ForeignRecord[]) => Buffer>> = {
  "a member a record": inMembers,
  "one member": inOneMember,
  uncompressed,
};

async function opened(bytes: Uint8Array, name = "site.warc.gz") {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  const all: { url: string | null; text: string | null; reason: string | null }[] = [];
  for await (const one of openWarc(name, path)) {
    if (one.kind === "capture") {
      const { url, bytes: body } = one.capture;
      all.push({ url, text: Buffer.from(body).toString(), reason: null });
    } else all.push({ url: null, text: null, reason: one.reason });
  }
  return all;
}

async function capturesIn(bytes: Uint8Array): Promise<readonly Capture[]> {
  const path = join(temporaryFolder(), "site.warc.gz");
  writeFileSync(path, bytes);
  const captures: Capture[] = [];
  for await (const one of openWarc("site.warc.gz", path))
    if (one.kind === "capture") captures.push(one.capture);
  return captures;
}

const GIVEN = { url: URL_OF_PAGE, text: PAGE.toString(), reason: null };
const NEXT_GIVEN = { url: "http://www.a.gov.cn/next", text: "<p>下一页</p>", reason: null };

describe.each(Object.entries(filesOfTools(URL_OF_PAGE, PAGE)))("a file of %s", (_, records) => {
  test.each(Object.entries(FORMS))("gives its page, and nothing else (%s)", async (__, bytesOf) => {
    expect(await opened(bytesOf([...records, NEXT]))).toEqual([GIVEN, NEXT_GIVEN]);
  });

  test("cut off inside its last record gives what came before", async () => {
    for (const bytesOf of Object.values(FORMS)) {
      const found = await opened(bytesOf([...records, NEXT]).subarray(0, -30));
      expect(found[0]).toEqual(GIVEN);
      expect(found.at(-1)?.reason).toMatch(/breaks off|unexpected end/u);
    }
  });
});

describe("what other tools make of pages", () => {
  test("is no page: text in WET files, facts in WAT files", async () => {
    const wet = record("conversion", URL_OF_PAGE, "text/plain", Buffer.from("清河县"));
    const wat = record("metadata", URL_OF_PAGE, "application/json", Buffer.from("{}"));
    expect(await opened(inMembers([wet]), "CC-MAIN-1.warc.wet.gz")).toEqual([]);
    expect(await opened(inMembers([wat]), "CC-MAIN-1.warc.wat.gz")).toEqual([]);
  });
});

describe("a response's head", () => {
  test.each([
    [
      "behind empty lines, as an old Nutch wrote it",
      `\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n`,
    ],
    ["without a blank", "HTTP/1.1 200\nContent-Type:text/html\n\n"],
    ["of both line ends", "HTTP/1.1 200 OK\r\nContent-Type: text/html\n\r\n"],
    [
      "with a line that is no header",
      "HTTP/1.1 200 OK\r\nnonsense\r\n: \r\nContent-Type: text/html\r\n\r\n",
    ],
  ])("%s", async (_, head) => {
    const block = Buffer.concat([Buffer.from(head), PAGE]);
    expect(await opened(inMembers([response(URL_OF_PAGE, block), NEXT]))).toEqual([
      GIVEN,
      NEXT_GIVEN,
    ]);
  });

  test.each([
    ["that never ends", "HTTP/1.1 200 OK\r\nX: ".concat("y".repeat(400_000))],
    ["that is none", "<html>no head at all</html>"],
    ["that is empty", ""],
  ])("%s costs its record only", async (_, head) => {
    const found = await opened(inMembers([response(URL_OF_PAGE, Buffer.from(head)), NEXT]));
    expect(found).toEqual([NEXT_GIVEN]);
  });
});

function chunked(body: string): Buffer {
  const head = ["HTTP/1.1 200 OK", "Content-Type: text/plain", "Transfer-Encoding: chunked"];
  return http(head, Buffer.from(body));
}

describe("a record that has less than the page", () => {
  const head = ["HTTP/1.1 200 OK", "Content-Type: text/html"];
  const firstHalf = PAGE.subarray(0, 200);

  test.each([
    ["WARC-Truncated", "length"],
    ["WARC-Truncated", "disconnect"],
    ["warc-truncated", "unspecified"],
    ["WARC-Segment-Number", "1"],
  ])("is no whole page: %s: %s", async (name, value) => {
    const cut = response(URL_OF_PAGE, http(head, firstHalf), { [name]: value });
    const captures = await capturesIn(inMembers([cut, NEXT]));
    expect(captures.map(({ cutOff }) => cutOff?.toLowerCase())).toEqual([
      `${name}: ${value}`.toLowerCase(),
      undefined,
    ]);
  });

  test("gives what can be unpacked of it", async () => {
    const packed = http([...head, "Content-Encoding: gzip"], gzipSync(PAGE).subarray(0, -12));
    const cut = response(URL_OF_PAGE, packed, { "WARC-Truncated": "time" });
    const [capture] = await capturesIn(inMembers([cut]));
    expect(PAGE.toString()).toContain(Buffer.from(capture?.bytes ?? []).toString());
    expect(capture).toMatchObject({ cutOff: "WARC-Truncated: time" });
  });

  test("is told where nothing of the page is left, and what goes on elsewhere is no page", async () => {
    const empty = response(URL_OF_PAGE, http(head), { "WARC-Truncated": "disconnect" });
    const rest = record("continuation", URL_OF_PAGE, "application/http", PAGE.subarray(200), {
      "WARC-Segment-Number": "2",
      "WARC-Segment-Origin-ID": "<urn:uuid:12345678-1234-4234-8234-123456789abc>",
    });
    expect(await opened(inMembers([empty, rest, NEXT]))).toEqual([
      { url: null, text: null, reason: expect.stringContaining("WARC-Truncated: disconnect") },
      NEXT_GIVEN,
    ]);
  });
});

describe("chunks", () => {
  test.each([
    [
      "with extensions and trailers",
      "5;a=b\r\nabcde\r\n3 \r\nfgh\r\n0\r\nX: y\r\n\r\n",
      "abcdefgh",
    ],
    ["with bare line feeds", "5\nabcde\n3\nfgh\n0\n\n", "abcdefgh"],
    ["that break off", "5\r\nabcde\r\n10\r\nfgh", "abcdefgh"],
    ["that were undone, of a text that begins with a year", "2023\r\n年报", "2023\r\n年报"],
    ["that claim four gigabytes", "ffffffff\r\nabc", "ffffffff\r\nabc"],
    ["of nothing", "0\r\n\r\n", ""],
  ])("%s", async (_, body, text) => {
    const found = await opened(inMembers([response(URL_OF_PAGE, chunked(body)), NEXT]));
    expect(found).toEqual([{ url: URL_OF_PAGE, text, reason: null }, NEXT_GIVEN]);
  });
});

test("older versions of the format are read", async () => {
  const old = { ...NEXT, version: "WARC/0.18" };
  expect(await opened(inMembers([old, old]))).toEqual([NEXT_GIVEN, NEXT_GIVEN]);
  expect(await opened(uncompressed([old, old]))).toEqual([NEXT_GIVEN, NEXT_GIVEN]);
});

test("a record larger than any page is passed over or told, and the next one is read", async () => {
  const huge = Buffer.alloc(65 * 1024 * 1024, 0x20);
  const film = response(
    "http://www.a.gov.cn/film",
    http(["HTTP/1.1 200 OK", "Content-Type: video/mp4"], huge.subarray(0, 1_000_000)),
  );
  const page = response(
    "http://www.a.gov.cn/long",
    http(["HTTP/1.1 200 OK", "Content-Type: text/html"], huge),
  );
  const found = await opened(uncompressed([film, page, NEXT]));
  expect(found).toEqual([
    { url: null, text: null, reason: "it is larger than 64 MiB" },
    NEXT_GIVEN,
  ]);
});
