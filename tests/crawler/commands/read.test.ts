import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { readingsOf, runNianbao } from "../run-nianbao.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const BINARY = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256);

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

describe("nianbao read", () => {
  test("gives one line a page in input order, folders sorted by path", async () => {
    const folder = folderWith({
      "last.txt": "清河县",
      "saved/b.txt": "清河县",
      "saved/a/2.txt": "清河县",
      "saved/a-1.txt": "清河县",
      "first.txt": "清河县",
    });
    const given = ["last.txt", "saved", "first.txt"].map((name) => join(folder, name));
    const { code, stdout, stderr } = await runNianbao("read", ...given);
    expect([code, stderr]).toEqual([0, ""]);
    expect(readingsOf(stdout).map(({ source }) => source["file"])).toEqual(
      ["last.txt", "saved/a-1.txt", "saved/a/2.txt", "saved/b.txt", "first.txt"].map((name) =>
        join(folder, name),
      ),
    );
  });

  test("takes url, time and header from the description beside a file", async () => {
    const described = { url: "http://www.qinghe.example/1", retrievedAt: "2024-03-01T08:00:00Z" };
    const header = { contentType: "text/plain; charset=gb2312" };
    const folder = folderWith({
      "page.html": "plain",
      "page.html.capture.json": JSON.stringify({ ...described, ...header }),
    });
    const { code, stdout } = await runNianbao("read", folder);
    expect(code).toBe(0);
    expect(readingsOf(stdout)).toMatchObject([
      {
        source: {
          ...described,
          charset: "gb18030",
          mediaType: "text/plain",
          via: "file",
          file: join(folder, "page.html"),
        },
      },
    ]);
  });

  test("says what is wrong with a description, and reads the file without it", async () => {
    const folder = folderWith({ "a.txt": "清河县", "a.txt.capture.json": '{"url": "a.txt"}' });
    const { code, stdout, stderr } = await runNianbao("read", join(folder, "a.txt"));
    expect(code).toBe(2);
    expect(readingsOf(stdout)).toMatchObject([{ text: "清河县", source: { url: null } }]);
    expect(stderr).toContain("a.txt.capture.json: url is not an absolute URL or null");
  });

  test("a missing path is one line on standard error, the rest is read, and the end is 2", async () => {
    const page = join(folderWith({ "a.txt": "清河县" }), "a.txt");
    const { code, stdout, stderr } = await runNianbao("read", `${page}.absent`, page);
    expect(code).toBe(2);
    expect(readingsOf(stdout)).toHaveLength(1);
    expect(stderr).toBe(`nianbao: ${page}.absent: no such file or folder; check the path\n`);
  });

  test("what cannot be opened or decoded is an unreadable line with its reason", async () => {
    const folder = folderWith({ "a.bin": BINARY, "b.txt": "清河县", "c.html": "", "d.warc": "x" });
    const { code, stdout, stderr } = await runNianbao("read", folder);
    expect(code).toBe(2);
    const readings = readingsOf(stdout);
    expect(readings.map(({ kind }) => kind === "unreadable")).toEqual([true, false, true, true]);
    expect(readings.filter(({ kind, reason }) => kind === "unreadable" && reason === "")).toEqual(
      [],
    );
    expect(stderr.trimEnd().split("\n")).toHaveLength(3);
  });

  test("an empty folder is nothing found, and still JSON", async () => {
    const { code, stdout, stderr } = await runNianbao("read", folderWith({}), "--format", "json");
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toEqual([]);
    expect(stderr).toContain("There is nothing to read in");
    expect(stderr).toContain("WET and WAT files hold none");
  });

  test("json is one array", async () => {
    const folder = folderWith({ "1.txt": "清河县", "2.txt": "青山市" });
    const { stdout } = await runNianbao("read", "--format", "json", folder);
    expect(JSON.parse(stdout)).toMatchObject([{ text: "清河县" }, { text: "青山市" }]);
  });

  test("markdown is one document after another, each with its front matter", async () => {
    const folder = folderWith({ "1.txt": "清河县", "2.txt": "青山市" });
    const { stdout } = await runNianbao("read", "--format", "markdown", folder);
    expect(stdout.match(/^---$/gmu)).toHaveLength(4);
    expect(stdout.indexOf("清河县")).toBeLessThan(stdout.indexOf("青山市"));
  });
});
