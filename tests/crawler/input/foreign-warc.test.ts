import { describe, expect, test } from "vitest";
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
import { GIVEN, NEXT, NEXT_GIVEN, opened, PAGE, URL_OF_PAGE } from "./open-foreign.ts";

const FORMS: Readonly<Record<string, (records: readonly ForeignRecord[]) => Buffer>> = {
  "a member a record": inMembers,
  "one member": inOneMember,
  uncompressed,
};

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
