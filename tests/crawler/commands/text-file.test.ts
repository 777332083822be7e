import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readTextFile } from "../../../crawler/commands/text-file.ts";
import { runNianbao } from "../run-nianbao.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const YAML = "sites:\n  - seed: https://www.a.gov.cn/\n    organs: [";
/** 清河县 as Notepad of a Chinese Windows saves it where it is told ANSI. */
const GBK = Buffer.from([0xc7, 0xe5, 0xba, 0xd3, 0xcf, 0xd8]);

function fileOf(name: string, ...parts: readonly (string | Buffer)[]): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, Buffer.concat(parts.map((part) => Buffer.from(part))));
  return path;
}

test("reads UTF-8, and leaves off its byte order mark", async () => {
  expect(await readTextFile(fileOf("a.txt", "\ufeff清河县"), "a.txt")).toBe("清河县");
});

test.each([
  ["GBK", GBK],
  ["UTF-16", Buffer.from("\ufeff清河县", "utf16le")],
])("says what to do about %s", async (_, bytes) => {
  await expect(readTextFile(fileOf("a.txt", bytes), "The lexicon a.txt")).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringMatching(/^The lexicon a\.txt is not in UTF-8: save it as UTF-8/u),
  });
});

test("says what is wrong with a file that is not there", async () => {
  await expect(readTextFile("/nowhere/a.txt", "a.txt")).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining("a.txt cannot be read: it does not exist"),
  });
});

test.each([
  ["schedule", (path: string) => ["schedule", path, "--cron", "0 3 * * 1", "--print", "cron"]],
  ["read", (path: string) => ["read", "--lexicon", path, "page.html"]],
])("%s refuses a file of names in GBK", async (_, words) => {
  const { code, stdout, stderr } = await runNianbao(...words(fileOf("names", YAML, GBK, "]")));
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("save it as UTF-8");
});
