import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openInput } from "../../../crawler/input/open-input.ts";
import type { Opened } from "../../../crawler/input/input.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const ADDRESS = "https://www.qinghe.example/css/a.css";

/** Opens a page whose description names one style sheet. */
async function openWith(
  file: string,
  prepare: (folder: string) => void,
): Promise<readonly Opened[]> {
  const folder = join(temporaryFolder(), "pages");
  mkdirSync(folder);
  const path = join(folder, "page.html");
  writeFileSync(path, "<p>a</p>");
  writeFileSync(`${path}.capture.json`, JSON.stringify({ stylesheets: { [ADDRESS]: file } }));
  prepare(folder);
  const all: Opened[] = [];
  for await (const one of openInput({ kind: "file", file: "page.html", path })) all.push(one);
  return all;
}

test("the sheets that a description names come with the page", async () => {
  const [opened] = await openWith("css/a.css", (folder) => {
    mkdirSync(join(folder, "css"));
    writeFileSync(join(folder, "css/a.css"), ".a{display:none}");
  });
  expect(opened).toMatchObject({
    kind: "capture",
    capture: { stylesheets: new Map([[ADDRESS, ".a{display:none}"]]) },
  });
});

test.each([
  ["a.css", "does not exist", () => undefined],
  ["../a.css", "outside", (folder: string) => writeFileSync(join(folder, "../a.css"), "a{}")],
  [
    "link.css",
    "outside",
    (folder: string) => {
      writeFileSync(join(folder, "../a.css"), "a{}");
      symlinkSync("../a.css", join(folder, "link.css"));
    },
  ],
  [
    "a.css",
    "more than is read",
    (folder: string) => writeFileSync(join(folder, "a.css"), "a".repeat(3 * 1024 * 1024)),
  ],
])("%s: %s", async (file, problem, prepare) => {
  const [first, second, ...others] = await openWith(file, prepare);
  expect(first).toMatchObject({
    kind: "bad-description",
    reason: expect.stringContaining(problem),
  });
  expect(second?.kind).toBe("capture");
  expect(others).toEqual([]);
});
