import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openInput } from "../../../crawler/input/open-input.ts";
import type { Opened } from "../../../crawler/input/input.ts";
import { temporaryFolder } from "../temporary-folder.ts";

async function openedAs(content: string): Promise<readonly Opened[]> {
  const path = join(temporaryFolder(), "saved.txt");
  writeFileSync(path, content);
  const all: Opened[] = [];
  for await (const one of openInput({ kind: "file", file: "saved.txt", path })) all.push(one);
  return all;
}

test("a WARC archive that no name tells is not read as one page", async () => {
  expect(await openedAs("WARC/1.1\r\nWARC-Type: response\r\n\r\n")).toMatchObject([
    { kind: "unopened", file: "saved.txt", reason: expect.stringContaining("ends in .warc") },
  ]);
});

test("a page that speaks of WARC is a page", async () => {
  expect(await openedAs("WARC/ISO 28500")).toMatchObject([{ kind: "capture" }]);
});
