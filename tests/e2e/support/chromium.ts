import { findChromium } from "../../../crawler/browser/find-chromium.ts";

/** The Chromium that the tests start; throws where there is none, and says how to get one. */
export function requireChromium(): string {
  const path = findChromium();
  if (path === null) throw new Error("no Chromium: run `node tests/prepare-browser.ts`");
  return path;
}
