import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from "node:zlib";
import { describe, expect, test } from "vitest";
import { decodeBody } from "../../../crawler/fetch/decode-body.ts";

const TEXT = Buffer.from("政府信息公开年报".repeat(50));
const LIMIT = 10_000;

describe("decodeBody", () => {
  test.each([
    [null, TEXT],
    ["identity", TEXT],
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

  test("a body whose end is cut off gives what came", async () => {
    const decoded = await decodeBody(gzipSync(TEXT).subarray(0, -6), "gzip", LIMIT);
    expect(Buffer.from(decoded)).toEqual(TEXT);
  });

  test("a small body that unfolds to a large one is refused", async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    expect(bomb.length).toBeLessThan(LIMIT);
    await expect(decodeBody(bomb, "gzip", LIMIT)).rejects.toThrow(/larger than/u);
  });

  test("an unknown coding, broken data and a chain of codings are refused", async () => {
    await expect(decodeBody(TEXT, "zstd-x", LIMIT)).rejects.toThrow(/not known/u);
    await expect(decodeBody(TEXT, "gzip", LIMIT)).rejects.toThrow(/header/u);
    await expect(decodeBody(TEXT, "gzip,gzip,gzip,gzip", LIMIT)).rejects.toThrow(
      /4 content codings/u,
    );
  });

  test("an empty body is empty, whatever its coding", async () => {
    expect(await decodeBody(new Uint8Array(), "gzip", LIMIT)).toHaveLength(0);
  });
});
