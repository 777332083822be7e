import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

const MODULE = new URL("../../../crawler/archive/warc-files.ts", import.meta.url).href;

/** Writes a record that the disk has room for in part, and then one that it has room for. */
const SCRIPT = `
  const { readFileSync } = await import("node:fs");
  const { warcWriter } = await import(${JSON.stringify(MODULE)});
  const writer = warcWriter(process.argv[1], 0, "nianbao/0", 1e9);
  const failed = await writer.append(Buffer.alloc(100_000, 1)).then(() => "", (error) => error.code);
  const { warcFile, warcOffset } = await writer.append(Buffer.from("whole"));
  const bytes = readFileSync(process.argv[1] + "/" + warcFile);
  console.log(JSON.stringify({ failed, there: bytes.subarray(warcOffset).toString() }));`;

test("a record that the disk had no room for leaves no part of it behind, nor moves those after it", () => {
  const folder = join(temporaryFolder(), "archive");
  mkdirSync(folder);
  const words = [process.execPath, "--input-type=module", "-e", SCRIPT, folder];
  // No file may grow beyond 32 KB: the system then refuses as it does on a full disk.
  const limited = `trap '' XFSZ; ulimit -f 32; exec "$@"`;
  const said = execFileSync("bash", ["-c", limited, "bash", ...words]).toString();
  expect(JSON.parse(said)).toEqual({ failed: "EFBIG", there: "whole" });
});
