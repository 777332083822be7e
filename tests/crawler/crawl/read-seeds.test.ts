import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSeeds } from "../../../crawler/crawl/read-seeds.ts";
import { UsageError } from "../../../crawler/errors.ts";
import { temporaryFolder } from "../temporary-folder.ts";

function inFolder(content: string, name = "sites.txt") {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), content);
  return (word: string) => join(folder, word);
}

describe("readSeeds", () => {
  test("takes addresses and files of them, each once", async () => {
    const toPath = inFolder(
      "\ufeff# 青石市\r\nhttp://www.qingshi.gov.cn/#top\r\n\r\n  http://www.heluo.gov.cn/a  # 河洛县\nhttp://www.qingshi.gov.cn/",
    );
    expect(await readSeeds(["http://203.0.113.7:8080/", "sites.txt"], toPath)).toEqual([
      "http://203.0.113.7:8080/",
      "http://www.qingshi.gov.cn/",
      "http://www.heluo.gov.cn/a",
    ]);
  });

  test("names all lines that are no addresses", async () => {
    const toPath = inFolder(
      `http://www.qingshi.gov.cn/\nwww.heluo.gov.cn # 河洛县\n\n${"x\n".repeat(30)}`,
    );
    await expect(readSeeds(["sites.txt"], toPath)).rejects.toThrow(
      /sites\.txt .*https:\/\/www\.heluo\.gov\.cn .*\n {2}line 2: www\.heluo\.gov\.cn\n {2}line 4: x\n[^]*\n {2}… and 11 more$/u,
    );
  });

  test("names the command for a file of sites with options", async () => {
    const toPath = inFolder("sites:\n  - seed: https://www.heluo.gov.cn/\n", "sites.yaml");
    await expect(readSeeds(["sites.yaml"], toPath)).rejects.toThrow(
      "nianbao schedule sites.yaml --once",
    );
  });

  test("tells how to write an address that was taken for a file", async () => {
    const toPath = inFolder("");
    await expect(readSeeds(["www.qingshi.gov.cn"], toPath)).rejects.toThrow(
      /https:\/\/www\.qingshi\.gov\.cn/u,
    );
    await expect(readSeeds(["sites.txt"], toPath)).rejects.toThrow(UsageError);
  });
});
