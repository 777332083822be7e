import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "../../../crawler/browser/find-chromium.ts";

/** The Chromium that the tests start; throws where there is none, and says how to get one. */
export function requireChromium(): string {
  const path = findChromium();
  if (path === null) throw new Error("no Chromium: run `node tests/prepare-browser.ts`");
  return path;
}

/** A program in a folder that is the tests' Chromium and writes down which process it is. */
export function notedChromium(folder: string): {
  readonly program: string;
  readonly pid: () => number;
} {
  const [program, note] = [join(folder, "chromium"), join(folder, "chromium.pid")];
  writeFileSync(program, `#!/bin/sh\necho $$ > ${note}\nexec ${requireChromium()} "$@"\n`);
  chmodSync(program, 0o755);
  return { program, pid: () => Number(readFileSync(note, "utf8")) };
}
