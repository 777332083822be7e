import { chromium } from "playwright";
import { findProgram } from "./find-program.ts";

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
  const paths = [chromium.executablePath()];
  return findProgram({ variable: "CHROMIUM_PATH", commands: COMMANDS, paths });
}
