import { randomBytes } from "node:crypto";
import {
  brotliCompressSync,
  createGzip,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from "node:zlib";
import { describe, expect, test } from "vitest";
import { decodeBody } from "../../../crawler/fetch/decode-body.ts";
import { PartialAnswerError } from "../../../crawler/fetch/partial-answer-error.ts";

const TEXT = Buffer.from("政府信息公开年报".repeat(50));
/** So many different bytes that half of what it is compressed to holds half of it. */
const NOISE = Buffer.from(`<html>${randomBytes(1_000).toString("hex")}</html>`);
const LIMIT = 10_000;

/** As from a server that sends what it has and never ends the file. */
async function unfinished(text: string): Promise<Uint8Array> {
  const gzip = createGzip();
  gzip.write(text);
  await new Promise<void>((resolve) => gzip.flush(() => resolve()));
  const chunk: unknown = gzip.read();
  if (!Buffer.isBuffer(chunk)) throw new Error("nothing was compressed");
  return chunk;
}

describe("decodeBody", () => {
  test.each([
    [null, TEXT],
    ["identity", TEXT],
    ["UTF-8", TEXT],
    ["none", TEXT],
    ["identity, x", TEXT],
    ["utf-8, gzip", gzipSync(TEXT)],
    ["gzip", gzipSync(TEXT)],
    ["X-Gzip", gzipSync(TEXT)],
    ["deflate", deflateSync(TEXT)],
    ["deflate", deflateRawSync(TEXT)],
    ["br", brotliCompressSync(TEXT)],
    ["zstd", zstdCompressSync(TEXT)],
    ["gzip, br", brotliCompressSync(gzipSync(TEXT))],
  ])("undoes %s", async (coding, body) => {
    expect(Buffer.from(await decodeBody(body, coding, LIMIT))).toEqual(TEXT);
  });

  test("a body without its end mark is whole", async () => {
    for (const [coding, body] of [
      ["gzip", gzipSync(TEXT)],
      ["deflate", deflateSync(TEXT)],
    ] as const) {
      const decoded = await decodeBody(body.subarray(0, -3), coding, LIMIT);
      expect(Buffer.from(decoded)).toEqual(TEXT);
    }
  });

  test("a page that was never finished is whole where its last tag came", async () => {
    const end = `</HTML >\n${"<!-- served -->".repeat(50)}\r\n`;
    const decoded = await decodeBody(await unfinished(TEXT.toString() + end), "gzip", LIMIT);
    expect(Buffer.from(decoded).toString()).toBe(TEXT.toString() + end);
    await expect(
      decodeBody(await unfinished(`${TEXT.toString()}</html>和`), "gzip", LIMIT),
    ).rejects.toThrow(PartialAnswerError);
  });

  test.each([
    ["gzip", gzipSync(NOISE)],
    ["deflate", deflateSync(NOISE)],
    ["deflate", deflateRawSync(NOISE)],
    ["br", brotliCompressSync(NOISE)],
    ["zstd", zstdCompressSync(NOISE)],
  ])("half a body is no page (%s)", async (coding, body) => {
    const half = body.subarray(0, body.length / 2);
    await expect(decodeBody(half, coding, LIMIT)).rejects.toThrow(PartialAnswerError);
  });

  test("a small body that unfolds to a large one is refused", async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    expect(bomb.length).toBeLessThan(LIMIT);
    await expect(decodeBody(bomb, "gzip", LIMIT)).rejects.toThrow(/larger than/u);
  });

  test("broken data and a chain of codings are refused", async () => {
    await expect(decodeBody(TEXT, "gzip", LIMIT)).rejects.toThrow(/header/u);
    await expect(decodeBody(TEXT, "gzip,gzip,gzip,gzip", LIMIT)).rejects.toThrow(
      /4 content codings/u,
    );
  });

  test("an empty body is empty, whatever its coding", async () => {
    expect(await decodeBody(new Uint8Array(), "gzip", LIMIT)).toHaveLength(0);
  });
});
