import { createHash } from "node:crypto";
import {
  appendFileSync,
  createReadStream,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
} from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { WARCParser } from "warcio";
import { openArchive } from "../../../crawler/archive/archive.ts";
import { repairTail } from "../../../crawler/archive/repair-tail.ts";
import type { RawResponse } from "../../../crawler/fetch/raw-response.ts";
import { openWarc } from "../../../crawler/input/open-warc.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const SOFTWARE = "nianbao/0";
const FIRST = "nianbao-00001.warc.gz";
const GBK = Buffer.from([0xc4, 0xea, 0xb1, 0xa8, 0x00, 0xff, 0x0d, 0x0a]);

function response(page: string, changes: Partial<RawResponse> = {}): RawResponse {
  return {
    url: `http://www.qingshi.gov.cn/${page}`,
    retrievedAt: "2024-03-01T08:00:00.123Z",
    status: 200,
    statusText: "OK",
    headers: [
      ["Content-Type", "text/html; charset=gbk"],
      ["Set-Cookie", "a=1"],
      ["Set-Cookie", "b=2"],
    ],
    body: GBK,
    bytes: GBK,
    ...changes,
  };
}

interface Read {
  readonly type: string | undefined;
  readonly url: string | null | undefined;
  readonly offset: number;
  readonly content: Buffer;
  readonly status: number;
  readonly digest: string | null | undefined;
}

async function allOf<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** All records of a file, by a reader that is not ours. */
async function recordsIn(path: string): Promise<readonly Read[]> {
  const parser = new WARCParser(createReadStream(path));
  const records: Read[] = [];
  for await (const record of parser) {
    const content = Buffer.from(await record.readFully(true));
    records.push({
      type: record.warcType,
      url: record.warcTargetURI,
      offset: parser.offset,
      content,
      status: Number(record.getResponseInfo()?.status),
      digest: record.warcPayloadDigest,
    });
  }
  return records;
}

async function written(folder: string, ...pages: readonly string[]) {
  const archive = await openArchive(folder, SOFTWARE);
  const places = [];
  for (const page of pages) places.push(await archive.append(response(page)));
  await archive.close();
  return places;
}

describe("openArchive", () => {
  test("any WARC reader gives back what was kept", async () => {
    const folder = temporaryFolder();
    const places = await written(folder, "a.html", "b.html");
    const path = join(folder, "archive", FIRST);
    const records = await recordsIn(path);
    expect(records.map(({ type }) => type)).toEqual(["warcinfo", "response", "response"]);
    expect(records[1]).toMatchObject({
      url: "http://www.qingshi.gov.cn/a.html",
      content: GBK,
      status: 200,
    });
    expect(records[1]?.digest).toBe(`sha256:${createHash("sha256").update(GBK).digest("hex")}`);
    expect(places.map(({ warcOffset }) => warcOffset)).toEqual(
      records.slice(1).map(({ offset }) => offset),
    );
    const head = gunzipSync(Buffer.from(await fileFrom(path, places[0]?.warcOffset ?? 0))).toString(
      "latin1",
    );
    expect(head).toContain("Set-Cookie: a=1\r\nSet-Cookie: b=2");
    expect(head).toContain("WARC-Date: 2024-03-01T08:00:00.123Z");
  });

  test("keeps codings as sent, and says nothing of a transfer coding that is gone", async () => {
    const folder = temporaryFolder();
    const archive = await openArchive(folder, SOFTWARE);
    const body = gzipSync(GBK);
    const headers = [
      ["Content-Encoding", "gzip"],
      ["Transfer-Encoding", "chunked"],
      ["Content-Type", "text/html"],
    ] as const;
    const place = await archive.append(response("z.html", { body, headers }));
    expect(await archive.read(place)).toMatchObject({
      bytes: new Uint8Array(GBK),
      contentType: "text/html",
    });
    await archive.close();
    const [, record] = await recordsIn(join(folder, "archive", FIRST));
    expect(record?.content).toEqual(GBK);
  });

  test("many at once do not mix, and each place is true", async () => {
    const archive = await openArchive(temporaryFolder(), SOFTWARE);
    const bodies = Array.from({ length: 30 }, (_, n) => Buffer.from(`page ${n}`));
    const places = await Promise.all(
      bodies.map((body, n) => archive.append(response(`${n}`, { body }))),
    );
    const read = await Promise.all(places.map((place) => archive.read(place)));
    expect(read.map(({ bytes }) => Buffer.from(bytes))).toEqual(bodies);
    await archive.close();
  });

  test.each([
    ["missing", (path: string) => rmSync(path)],
    ["cut off", (path: string, known: number) => truncateSync(path, known)],
  ])("a file that is %s and is to be put back is not written to", async (_, harm) => {
    const folder = temporaryFolder();
    const [, lastKnown] = await written(folder, "a.html", "b.html");
    harm(join(folder, "archive", FIRST), lastKnown?.warcOffset ?? 0);
    const interrupted = [response("d.html").url];
    for (const page of ["c.html", "d.html"]) {
      const archive = await openArchive(folder, SOFTWARE, { lastKnown: lastKnown ?? null });
      await archive.adopt(interrupted);
      expect((await archive.append(response(page))).warcFile).toBe("nianbao-00002.warc.gz");
      await archive.close();
    }
  });

  test("what is told of a response stands behind it and refers to it", async () => {
    const folder = temporaryFolder();
    const archive = await openArchive(folder, SOFTWARE);
    const place = await archive.append(response("a.html"), [
      ["reading", "sha256:ab"],
      ["reading", "sha256:ab#report 2"],
    ]);
    const { recordId } = await archive.read(place);
    await archive.append(response("b.html"));
    await archive.close();
    const path = join(folder, "archive", FIRST);
    const records = await allOf(new WARCParser(createReadStream(path)));
    expect(records.map(({ warcType }) => warcType)).toEqual([
      "warcinfo",
      "response",
      "metadata",
      "response",
    ]);
    expect(records[2]?.warcHeader("WARC-Refers-To")).toBe(recordId);
    const told = (await recordsIn(path))[2]?.content.toString();
    expect(told).toBe("reading: sha256:ab\r\nreading: sha256:ab#report 2\r\n");
  });

  test("a response that repeats a kept one is kept without its body, and one that differs with it", async () => {
    const folder = temporaryFolder();
    const archive = await openArchive(folder, SOFTWARE);
    const of = await archive.append(response("a.html"));
    const { recordId, payloadDigest } = await archive.read(of);
    const later = { retrievedAt: "2025-03-01T08:00:00.000Z" };
    await archive.appendRevisit(response("a.html", later), of);
    const none = { body: Buffer.alloc(0), bytes: Buffer.alloc(0) };
    await archive.appendRevisit(response("a.html", { ...later, ...none, status: 304 }), of);
    await archive.appendRevisit(response("a.html", { ...later, body: gzipSync(GBK) }), of);
    await archive.close();
    const path = join(folder, "archive", FIRST);
    const records = (await allOf(new WARCParser(createReadStream(path)))).slice(2);
    expect(records.map(({ warcType }) => warcType)).toEqual(["revisit", "revisit", "response"]);
    const profile = "http://netpreserve.org/warc/1.1/revisit/";
    expect(records.map((record) => record.warcHeader("WARC-Profile") ?? "")).toEqual([
      `${profile}identical-payload-digest`,
      `${profile}server-not-modified`,
      "",
    ]);
    for (const record of records.slice(0, 2)) {
      expect(record.warcHeader("WARC-Refers-To")).toBe(recordId);
      expect(record.warcRefersToDate).toBe(response("a.html").retrievedAt);
      expect(record.warcPayloadDigest).toBe(payloadDigest);
      expect(record.warcContentLength).toBeLessThan(200);
    }
    expect((await allOf(openWarc("a.warc.gz", path))).map(({ kind }) => kind)).toEqual([
      "capture",
      "capture",
    ]);
  });

  test("what a killed run kept and did not store is not kept twice", async () => {
    const folder = temporaryFolder();
    const [known, orphan] = await written(folder, "a.html", "b.html", "c.html");
    const path = join(folder, "archive", FIRST);
    const { size } = statSync(path);
    const archive = await openArchive(folder, SOFTWARE, { lastKnown: known ?? null });
    const urls = ["a.html", "b.html", "c.html"].map((page) => response(page).url);
    await archive.adopt(urls);
    const later = { retrievedAt: "2024-03-01T09:00:00.000Z" };
    expect(await archive.append(response("b.html", later))).toEqual(orphan);
    expect(statSync(path).size).toBe(size);
    const body = Buffer.from("another body");
    const other = await archive.append(response("c.html", { body }));
    expect(other.warcOffset).toBe(size);
    // What the corpus knows is no orphan; what was adopted once is one no more.
    for (const page of ["a.html", "b.html"])
      expect((await archive.append(response(page))).warcOffset).toBeGreaterThan(size);
    await archive.close();
  });

  test("of responses to the forms of one address each is found again by its form", async () => {
    const folder = temporaryFolder();
    const before = await openArchive(folder, SOFTWARE);
    const forms = ["page=1", "page=2"].map((form) => response("list", { form }));
    const places = await Promise.all(forms.map((one) => before.append(one)));
    await before.close();
    const archive = await openArchive(folder, SOFTWARE);
    const url = "http://www.qingshi.gov.cn/list?__wb_method=POST&page=2";
    await archive.adopt([url, response("list").url]);
    const again = await Promise.all(forms.map((one) => archive.append(one)));
    await archive.close();
    expect(again[1]).toEqual(places[1]);
    expect(again[0]).not.toEqual(places[0]);
    expect((await archive.read(places[1] ?? { warcFile: FIRST, warcOffset: 0 })).url).toBe(
      response("list").url,
    );
  });

  test("goes on in the same file, and begins another when it is full", async () => {
    const folder = temporaryFolder();
    await written(folder, "a.html");
    await written(folder, "b.html");
    expect(readdirSync(join(folder, "archive"))).toEqual([FIRST]);
    const archive = await openArchive(folder, SOFTWARE, { rotationSize: 100 });
    const place = await archive.append(response("c.html"));
    await archive.close();
    expect(place.warcFile).toBe("nianbao-00002.warc.gz");
    const records = await recordsIn(join(folder, "archive", place.warcFile));
    expect(records.map(({ type }) => type)).toEqual(["warcinfo", "response"]);
  });
});

async function threeRecords() {
  const folder = temporaryFolder();
  const [, last] = await written(folder, "a.html", "b.html");
  const path = join(folder, "archive", FIRST);
  return { folder, path, start: last?.warcOffset ?? 0, size: statSync(path).size };
}

describe("repairTail", () => {
  test("leaves a whole file alone", async () => {
    const { path, size } = await threeRecords();
    expect(await repairTail(path)).toBe(0);
    expect(statSync(path).size).toBe(size);
  });

  test("cuts an incomplete record off, wherever the run was killed", async () => {
    const { path, start, size } = await threeRecords();
    const bytes = await fileFrom(path, 0);
    for (let length = size - 1; length > start; length -= 7) {
      truncateSync(path, 0);
      appendFileSync(path, bytes.subarray(0, length));
      expect(await repairTail(path)).toBe(length - start);
      expect(statSync(path).size).toBe(start);
    }
    expect(await recordsIn(path)).toHaveLength(2);
  });

  test("empties a file whose first record was never finished", async () => {
    const { path } = await threeRecords();
    truncateSync(path, 5);
    expect(await repairTail(path)).toBe(5);
  });

  test("is what opening an archive begins with", async () => {
    const { folder, path, size, start } = await threeRecords();
    truncateSync(path, size - 3);
    const [place] = await written(folder, "c.html");
    expect(place?.warcOffset).toBe(start);
    expect((await recordsIn(path)).map(({ url }) => url?.slice(-6))).toEqual([
      undefined,
      "a.html",
      "c.html",
    ]);
  });

  test("finds the last record though it is large and full of what looks like one", async () => {
    const folder = temporaryFolder();
    const archive = await openArchive(folder, SOFTWARE);
    const trap = Buffer.concat(
      Array.from({ length: 9_000 }, (_, n) =>
        Buffer.from([0x1f, 0x8b, 0x08, 0, n & 255, n >> 8, 0xff]),
      ),
    );
    const place = await archive.append(response("a.html", { body: gzipSync(trap, { level: 0 }) }));
    await archive.close();
    const path = join(folder, "archive", FIRST);
    truncateSync(path, statSync(path).size - 1);
    await repairTail(path);
    expect(statSync(path).size).toBe(place.warcOffset);
  });
});

async function fileFrom(path: string, start: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { start })) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

test("what the browser made of a page refers to the response, and is read again as what it is", async () => {
  const folder = temporaryFolder();
  const archive = await openArchive(folder, SOFTWARE);
  const of = await archive.append(response("a.html"));
  const url = response("a.html").url;
  const bytes = Buffer.from('<p data-nianbao-hidden="opacity-0">投注</p><p>年报</p>');
  const place = await archive.appendRendered(
    { url, renderedAt: "2024-03-01T08:00:02.000Z", bytes },
    of,
  );
  const { recordId } = await archive.read(of);
  expect(recordId).toMatch(/^<urn:uuid:/u);
  expect(await archive.read(place)).toMatchObject({
    bytes: new Uint8Array(bytes),
    contentType: "text/html; charset=utf-8",
  });
  await archive.close();
  const path = join(folder, "archive", FIRST);
  const records = await allOf(new WARCParser(createReadStream(path)));
  expect(records.at(-1)?.warcHeader("WARC-Refers-To")).toBe(recordId);
  const captures = await allOf(openWarc("a.warc.gz", path));
  expect(captures).toMatchObject([
    { kind: "capture", capture: { url } },
    { kind: "capture", capture: { url, rendered: true, bytes: new Uint8Array(bytes) } },
  ]);
  expect(captures[0]).not.toHaveProperty("capture.rendered");
});
