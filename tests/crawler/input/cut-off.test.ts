import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { http, inMembers, record, response } from "./foreign-warc.ts";
import { capturesIn, NEXT, NEXT_GIVEN, opened, PAGE, URL_OF_PAGE } from "./open-foreign.ts";

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

  test.each([
    [
      `Content-Length: ${PAGE.length}`,
      firstHalf,
      `Content-Length: ${PAGE.length}, of which 200 came`,
    ],
    [
      "Transfer-Encoding: chunked",
      Buffer.concat([Buffer.from("c8\r\n"), firstHalf, Buffer.from("\r\n400\r\n<p>")]),
      "Transfer-Encoding: chunked, without its last chunk",
    ],
    ["Content-Length: 200", firstHalf, undefined],
    // Of the packed body, which the archive unpacked.
    ["Content-Length: 150", firstHalf, undefined],
    ["Content-Length: many", firstHalf, undefined],
    [
      "Content-Length: 999\r\nTransfer-Encoding: chunked",
      Buffer.concat([Buffer.from("c8\r\n"), firstHalf, Buffer.from("\r\n0\r\n\r\n")]),
      undefined,
    ],
  ])("is known by what the server announced: %s", async (line, body, cutOff) => {
    const [capture] = await capturesIn(
      inMembers([response(URL_OF_PAGE, http([...head, line], body))]),
    );
    expect(capture?.cutOff).toBe(cutOff);
    expect(Buffer.from(capture?.bytes ?? []).toString()).toContain(firstHalf.toString());
  });

  test("gives what can be unpacked of it", async () => {
    const packed = http([...head, "Content-Encoding: gzip"], gzipSync(PAGE).subarray(0, -12));
    const cut = response(URL_OF_PAGE, packed, { "WARC-Truncated": "time" });
    const [capture] = await capturesIn(inMembers([cut]));
    expect(PAGE.toString()).toContain(Buffer.from(capture?.bytes ?? []).toString());
    expect(capture).toMatchObject({ cutOff: "WARC-Truncated: time" });
    const [unmarked] = await capturesIn(inMembers([response(URL_OF_PAGE, packed)]));
    expect(unmarked?.bytes).toEqual(capture?.bytes);
    expect(unmarked?.cutOff).toBe("Content-Encoding: gzip, without its end");
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
