import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";

const MAIN = fileURLToPath(new URL("../../../crawler/main.ts", import.meta.url));

/** Linux's own disk that is always full. */
const FULL_DISK = "/dev/full";

/** Runs the program with one of its streams on a full disk; gives what it wrote to the other, and how it ended. */
async function runOnFullDisk(stream: "stdout" | "stderr", ...words: readonly string[]) {
  const full = openSync(FULL_DISK, "w");
  onTestFinished(() => closeSync(full));
  const [stdout, stderr] = stream === "stdout" ? [full, "pipe" as const] : ["pipe" as const, full];
  const child = spawn(process.execPath, [MAIN, ...words], { stdio: ["ignore", stdout, stderr] });
  const closed = once(child, "close");
  const other = child.stdout ?? child.stderr;
  return { written: other === null ? "" : await text(other), ended: await closed };
}

describe.skipIf(!existsSync(FULL_DISK))("on a full disk", () => {
  test("a result that cannot be written ends with 1 and a sentence", async () => {
    const { written, ended } = await runOnFullDisk("stdout", "codebook");
    expect(written).toMatch(/^nianbao: The output cannot be written: .*\n$/u);
    expect(ended).toEqual([1, null]);
  });

  test("a log that cannot be written costs nothing else", async () => {
    const { written, ended } = await runOnFullDisk("stderr", "read", "/nowhere/page.html", MAIN);
    expect(written).toContain('"kind"');
    expect(ended).toEqual([2, null]);
  });
});
