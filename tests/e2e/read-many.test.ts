import { createReadStream } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { WARCParser } from "warcio";
import { openArchive } from "../../crawler/archive/archive.ts";
import { readCapture } from "../../shared/index.ts";
import { endOf, startNianbao } from "../crawler/run-nianbao.ts";
import { temporaryFolder } from "../crawler/temporary-folder.ts";

const PAGES = 40;

/** Pages of very different lengths, so that those behind a long one are done before it. */
function pageOf(number: number): string {
  const paragraph = `<p>第${number}页：我局依法公开政府信息${number}条，均已按期答复。</p>`;
  return `<title>第${number}页</title><div id="zoom"><h1>机构职能之${number}</h1>${paragraph.repeat(number % 9 === 0 ? 900 : 5)}</div>`;
}

async function warcOf(folder: string): Promise<string> {
  const archive = await openArchive(folder, "another-crawler/1");
  for (let number = 0; number < PAGES; number += 1) {
    const bytes = Buffer.from(pageOf(number));
    await archive.append({
      url: `http://www.qingshi.gov.cn/${number}.html`,
      retrievedAt: "2024-03-01T08:00:00.000Z",
      status: 200,
      statusText: "OK",
      headers: [["Content-Type", "text/html; charset=utf-8"]],
      body: bytes,
      bytes,
    });
  }
  await archive.close();
  return join(folder, "archive", "nianbao-00001.warc.gz");
}

describe("nianbao read", { timeout: 120_000 }, () => {
  test("reads the pages of an archive in threads, and gives what one thread gives, in its order", async () => {
    const folder = temporaryFolder();
    const path = await warcOf(folder);
    const child = startNianbao(["read", path], { cwd: folder });
    const { code, stdout, stderr } = await endOf(child);
    expect([code, stderr]).toEqual([0, ""]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(PAGES);
    let next = 0;
    for await (const record of new WARCParser(createReadStream(path))) {
      if (record.warcType !== "response") continue;
      const [reading] = await readCapture({
        url: record.warcTargetURI ?? null,
        retrievedAt: record.warcDate ?? null,
        contentType: "text/html; charset=utf-8",
        bytes: await record.readFully(true),
        via: "warc",
        file: path,
      });
      expect(lines[next]).toBe(JSON.stringify(reading));
      next += 1;
    }
  });
});
