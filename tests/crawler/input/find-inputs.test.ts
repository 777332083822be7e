import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findInputs } from "../../../crawler/input/find-inputs.ts";
import { temporaryFolder } from "../temporary-folder.ts";

async function found(folder: string, ...paths: readonly string[]): Promise<readonly string[]> {
  const inputs = await findInputs(paths, (path) => join(folder, path));
  return inputs.map(({ kind, file }) => `${kind} ${file}`);
}

test("a folder gives its files by path, archives as archives, and no descriptions", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "pages/a"), { recursive: true });
  for (const name of [
    "b.html",
    "a/1.html",
    "a-1.html",
    "b.html.capture.json",
    "c.warc.gz",
    "D.WARC",
  ]) {
    writeFileSync(join(folder, "pages", name), "");
  }
  expect(await found(folder, "pages", "-", "pages/b.html")).toEqual([
    "warc pages/D.WARC",
    "file pages/a-1.html",
    "file pages/a/1.html",
    "file pages/b.html",
    "warc pages/c.warc.gz",
    "standard-input -",
    "file pages/b.html",
  ]);
});

test("links are followed, and those that go round in circles are findings", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "pages/deep"), { recursive: true });
  mkdirSync(join(folder, "elsewhere"));
  writeFileSync(join(folder, "elsewhere/1.html"), "");
  symlinkSync(join(folder, "elsewhere"), join(folder, "pages/there"));
  symlinkSync("..", join(folder, "pages/deep/up"));
  symlinkSync("self", join(folder, "pages/self"));
  symlinkSync("absent", join(folder, "pages/to-nothing"));
  expect(await found(folder, "pages")).toEqual([
    "unopened pages/deep/up",
    "unopened pages/self",
    "file pages/there/1.html",
    "unopened pages/to-nothing",
  ]);
});

test("a path with nothing at it is missing, not empty", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "");
  expect(await found(folder, "absent", "file/below")).toEqual([
    "missing absent",
    "missing file/below",
  ]);
});

test("a WACZ file says how its archives are read", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "pages"));
  writeFileSync(join(folder, "pages/site.WACZ"), "PK");
  for (const path of ["pages", "pages/site.WACZ"])
    expect(await findInputs([path], () => join(folder, path))).toMatchObject([
      { kind: "unopened", file: "pages/site.WACZ", reason: expect.stringContaining("unzip -j") },
    ]);
});
