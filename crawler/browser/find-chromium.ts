import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

/** Names under which distributions install it; Debian's own comes first. */
const COMMANDS = ["chromium", "chromium-browser", "google-chrome"];

/** What to do where there is none, for Debian and its like, and for everybody else. */
export const CHROMIUM_ADVICE =
  "Install one (apt-get install chromium, or npx playwright install chromium), or name one with CHROMIUM_PATH.";

/**
 * Finds a Chromium that can be started: the one that CHROMIUM_PATH names, else one in PATH, else the
 * one that Playwright downloaded. Null where there is none.
 */
export function findChromium(): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = [
    process.env["CHROMIUM_PATH"] ?? "",
    ...COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))),
    chromium.executablePath(),
  ];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  if (path === "") return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
